import type { ContentRef, Instant } from '../../shared/actor';
import { authors } from '../../shared/actor';
import { refuse } from '../../shared/errors';
import { code, instant, optional, text, words } from '../../shared/field';
import type { Rules } from '../../shared/loop/case-table';
import { written } from '../../shared/loop/opening';
import { deliver, endClimb, openStep, REVIEW } from '../../shared/loop/steps';
import type { Command } from '../../shared/transition';
import { managers } from '../bulletin.permissions';
import type { NoticeState } from '../bulletin-state';
import { impactField } from './content';
import type { PublishState } from './publish-state';
import { askForFollowUp, reach } from './showing';

type Drafted = Command & { words: ContentRef; state?: NoticeState; endsAt?: Instant; impact?: ContentRef };

const SHOWN = ['shown'];

/** A notice of a fault or a cutover (故障 / 割接通告) is updated until it is cleared, each time passed by another person. */
export const followUps: Rules<PublishState> = {
  'draft-follow-up': {
    stages: SHOWN,
    step: 'follow-up',
    fields: {
      ...{ words: words(), state: optional(code('ongoing', 'cleared')) },
      ...{ endsAt: optional(instant()), impact: impactField() },
    },
    apply: (draft, command, context) => {
      const { notice, origin, publisher } = draft;
      const { words: said, state = notice!.state, endsAt, impact } = command as Drafted;
      if (endsAt !== undefined && endsAt <= notice!.startsAt) return refuse('invalid-field', { field: 'endsAt' });
      const by = authors(context.actor);
      draft.followUp = { words: said, by, state, endsAt: endsAt ?? notice!.endsAt, ...(impact && { impact }) };
      draft.returned = null;
      endClimb(draft, context);
      const candidates = [...managers(publisher.id), ...managers(origin.id)].filter(
        ({ org }, index, all) => all.findIndex((post) => post.org === org) === index,
      );
      openStep(draft, context, { step: 'follow-up-review', candidates, barred: by, clock: REVIEW });
      return [];
    },
  },
  'approve-follow-up': {
    stages: SHOWN,
    step: 'follow-up-review',
    fields: {},
    apply: (draft, _command, context) => {
      const passed = draft.followUp!;
      endClimb(draft, context);
      draft.number += 1;
      draft.followUps.push({ ...passed, number: draft.number, at: context.now });
      const { state, endsAt, impact } = passed;
      draft.notice = { ...draft.notice!, state, endsAt, ...(impact && { impact }) };
      draft.followUp = null;
      askForFollowUp(draft, context);
      const { number, origin, receivers } = draft;
      return [deliver(draft, 'followed-up', origin.id, { number }), ...reach(draft, context, receivers)];
    },
  },
  'return-follow-up': {
    stages: SHOWN,
    step: 'follow-up-review',
    fields: { text: text() },
    apply: (draft, command, context) => {
      endClimb(draft, context);
      draft.followUp = null;
      draft.returned = { ...written(command.text, context), from: 'publisher' };
      askForFollowUp(draft, context);
      return [];
    },
  },
};
