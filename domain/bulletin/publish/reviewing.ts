import { authors } from '../../shared/actor';
import { text } from '../../shared/field';
import type { Rules } from '../../shared/loop/case-table';
import { written } from '../../shared/loop/opening';
import { acknowledgement } from '../../shared/loop/receipt';
import { outOfDate } from './content';
import { afterOrigin, notice, toHqReview, toModifying } from './moves';
import type { PublishState } from './publish-state';
import { show } from './showing';

const REVIEWS = ['origin-review', 'hq-review'];

/** Process 5, publish: what reviewers do (公告审核、接收、退回). */
export const reviewing: Rules<PublishState> = {
  // What lies in the past by now goes back to its author for another date.
  approve: {
    stages: REVIEWS,
    step: REVIEWS,
    unless: outOfDate,
    fields: {},
    apply: (draft, _command, context, task) => {
      if (task!.step === 'hq-review') return [notice(draft, 'passed'), ...show(draft, context)];
      draft.reviewers = authors(context.actor);
      return afterOrigin(draft, context);
    },
  },
  return: {
    stages: REVIEWS,
    step: REVIEWS,
    fields: { text: text() },
    apply: (draft, command, context, task) => {
      const from = task!.step === 'hq-review' ? 'publisher' : 'origin';
      toModifying(draft, context);
      draft.returned = { ...written(command.text, context), from };
      return from === 'publisher' ? [notice(draft, 'returned')] : [];
    },
  },
  acknowledge: acknowledgement<PublishState>(['receiving'], ({ publisher }) => publisher, toHqReview),
};
