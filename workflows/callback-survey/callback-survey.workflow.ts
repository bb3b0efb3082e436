import { machine } from '../../domain/callback-survey/callback-survey';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 2, callback survey (回访满意度调查): a child of the complaint it asks about. */
export const callbackSurvey = (input: CaseInput): Promise<void> => runCase(machine, input);
