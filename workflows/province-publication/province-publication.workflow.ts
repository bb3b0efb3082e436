import { machine } from '../../domain/province-publication/province-publication';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** A province’s branch of one numbered operation (steps 8–10 of process 3). */
export const provincePublication = (input: CaseInput): Promise<void> => runCase(machine, input);
