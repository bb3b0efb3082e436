import { machine } from '../../domain/report-submission/report-submission';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 7, report submission (报表上报): figures, approval, merging in the province, HQ and the provincial company. */
export const reportSubmission = (input: CaseInput): Promise<void> => runCase(machine, input);
