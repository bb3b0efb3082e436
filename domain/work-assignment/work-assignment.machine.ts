import { loopMachine } from '../shared/loop/loop-machine';
import { initial, PROCESS, type AssignmentState } from './assignment-state';
import { keeping } from './keeping';
import { writing } from './writing';

/** Process 5, work assignment (工作任务): one case is one piece of work, with a part for every receiver. */
export const machine = loopMachine<AssignmentState>({ process: PROCESS, initial }, writing, keeping);
