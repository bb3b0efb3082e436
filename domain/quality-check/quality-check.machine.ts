import { loopMachine } from '../shared/loop/loop-machine';
import { initial, PROCESS, type CheckState } from './check-state';
import { APPEAL, checking, finish } from './checking';

/** Process 7, one piece of finished work under quality sampling (质检单). */
export const machine = loopMachine<CheckState>(
  {
    process: PROCESS,
    initial,
    onBreach: { [APPEAL]: (draft, context) => finish(draft, context, 'unchallenged') },
  },
  checking,
);
