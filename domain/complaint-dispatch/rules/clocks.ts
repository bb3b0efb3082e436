import { refuse } from '../../shared/errors';
import { replaceClock } from '../../shared/case-clocks';
import { CLOCK_MARK, fire, pendingMark } from '../../shared/sla-clock';
import type { ComplaintRules } from '../complaint-rule';
import { onMark } from '../moves/marks';

/** Everything that time does comes through here: one mark of one clock. */
export const clocks: ComplaintRules = {
  [CLOCK_MARK]: {
    stages: 'any',
    fields: {},
    apply: (draft, command, context) => {
      const clock = draft.clocks.find(({ id }) => id === command.clockId);
      const mark = String(command.mark);
      if (!clock || !pendingMark(clock, mark)) return refuse('already-done');
      const fired = fire(clock, mark, context.now);
      replaceClock(draft, fired);
      return onMark(draft, context, fired, mark);
    },
  },
};
