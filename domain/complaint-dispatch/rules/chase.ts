import { refuse } from '../../shared/errors';
import { text } from '../../shared/field';
import { isOfDesk, isOrdersSystem, seniors } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import { chase as chaseOrder } from '../moves/chase';
import { openStep, written } from '../moves/steps';

const WHILE_OUT = ['dispatched', 'handling'];

/** Step 6: an agent's chase is second-reviewed; those of the clock need no review (clocks). */
export const chase: ComplaintRules = {
  'draft-chase': {
    stages: WHILE_OUT,
    who: isOfDesk,
    fields: { text: text() },
    unless: (state) => (state.chase ? refuse('already-done') : null),
    apply: (draft, command, context) => {
      draft.chase = written(command, context);
      openStep(draft, context, { step: 'chase-review', candidates: seniors(draft), barred: draft.chase.by });
      return [];
    },
  },
  'approve-chase': {
    stages: WHILE_OUT,
    step: 'chase-review',
    fields: {},
    apply: (draft, _command, context) => {
      draft.chase = null;
      return chaseOrder(draft, context, 'agent');
    },
  },
  'decline-chase': {
    stages: WHILE_OUT,
    step: 'chase-review',
    fields: { text: text() },
    apply: (draft) => {
      draft.chase = null;
      return [];
    },
  },
  'acknowledge-chase': {
    stages: WHILE_OUT,
    step: 'chase',
    systems: isOrdersSystem,
    fields: {},
    apply: () => [],
  },
};
