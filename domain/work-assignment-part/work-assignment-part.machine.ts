import { climb } from '../shared/loop/climb';
import { loopMachine } from '../shared/loop/loop-machine';
import { deliver } from '../shared/loop/steps';
import { DEADLINE, report } from './moves';
import { initial, PROCESS, type PartState } from './part-state';
import { rules } from './rules';

/** Process 5, a receiver's part of the work: its own clocks and ladder (its team leader and hotlines, then HQ). */
export const machine = loopMachine<PartState>(
  {
    process: PROCESS,
    initial,
    onBreach: {
      [DEADLINE]: (draft, context, clock) => {
        draft.late = true;
        const told = deliver(draft, 'part-late', draft.receiver.id, { assignment: draft.assignment });
        return [told, ...climb(draft, context, clock), report(draft)];
      },
    },
  },
  rules,
);
