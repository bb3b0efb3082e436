import { machine } from '../../domain/work-assignment-part/work-assignment-part';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** A receiver’s part of a work assignment (工作任务的承办). */
export const workAssignmentPart = (input: CaseInput): Promise<void> => runCase(machine, input);
