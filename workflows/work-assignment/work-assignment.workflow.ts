import { machine } from '../../domain/work-assignment/work-assignment';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Work assignment (工作任务): one piece of work, with a part for every receiver. */
export const workAssignment = (input: CaseInput): Promise<void> => runCase(machine, input);
