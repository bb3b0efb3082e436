import { machine } from '../../domain/process-evaluation/process-evaluation';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 7, process evaluation (流程评估): a process's figures, what is done about them, and what that changed. */
export const processEvaluation = (input: CaseInput): Promise<void> => runCase(machine, input);
