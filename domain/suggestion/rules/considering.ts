import type { OrgRef } from '../../shared/case-state';
import { refuse } from '../../shared/errors';
import { flag, optional, org, text } from '../../shared/field';
import type { Rules } from '../../shared/loop/case-table';
import { written } from '../../shared/loop/opening';
import { deliver } from '../../shared/loop/steps';
import type { Command, Context, Effect } from '../../shared/transition';
import { finish, toClassifying, toConsidering, toReview, toRouting, toTelling } from '../moves';
import type { SuggestionState } from '../suggestion-state';

/** Where what is returned goes: not this company's → classified anew; not this department's → routed anew; not so → said anew. */
const BACK: Record<string, (draft: SuggestionState, context: Context) => Effect[]> = {
  routing: toClassifying,
  considering: toRouting,
  review: toConsidering,
};

const conclude = (draft: SuggestionState, command: Command, context: Context, adopted: boolean): Effect[] => {
  Object.assign(draft, { opinion: { ...written(command.text, context), adopted }, returned: null });
  return toReview(draft, context);
};

/** From the service department to the customer: adopted or not, why, and that they know. */
export const considering: Rules<SuggestionState> = {
  // To a department of its own company, or kept.
  route: {
    stages: ['routing'],
    step: 'route',
    fields: { department: org('department'), text: optional(text()) },
    apply: (draft, command, context) => {
      const department = command.department as OrgRef;
      if (department.lineage.own !== draft.branch!.lineage.own) return refuse('wrong-target', { field: 'department' });
      Object.assign(draft, { department, opinion: null, returned: null });
      return toConsidering(draft, context);
    },
  },
  adopt: {
    stages: ['considering'],
    step: 'consider',
    fields: { text: text() },
    apply: (draft, command, context) => conclude(draft, command, context, true),
  },
  dismiss: {
    stages: ['considering'],
    step: 'consider',
    fields: { text: text() },
    apply: (draft, command, context) => conclude(draft, command, context, false),
  },
  approve: {
    stages: ['review'],
    step: 'review-opinion',
    fields: {},
    apply: (draft, _command, context) => toTelling(draft, context),
  },
  return: {
    stages: Object.keys(BACK),
    step: ['route', 'consider', 'review-opinion'],
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.returned = written(command.text, context);
      return BACK[draft.stage]!(draft, context);
    },
  },
  // The words are the contact with the customer; one who cannot be reached is told no more than that.
  'tell-customer': {
    stages: ['telling'],
    step: 'tell-customer',
    fields: { text: text(), reached: flag() },
    apply: (draft, command, context) => {
      const reached = command.reached === true;
      draft.told = { ...written(command.text, context), reached, at: context.now };
      const { customer } = draft.subject;
      const answer = { customer, adopted: draft.opinion!.adopted, reached };
      return [deliver(draft, 'answered', draft.owner.id, answer), ...finish(draft, context)];
    },
  },
};
