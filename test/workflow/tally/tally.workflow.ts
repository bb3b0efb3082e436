import { runCase } from '../../../workflows/shared/case-runtime';
import type { CaseInput } from '../../../workflows/shared/contract';
import { machine } from './tally.machine';

export const tally = (input: CaseInput): Promise<void> => runCase(machine, input);
