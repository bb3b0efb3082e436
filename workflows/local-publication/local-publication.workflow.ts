import { machine } from '../../domain/local-publication/local-publication';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Local publication (信息采编): a province’s own article, for as long as it is shown. */
export const localPublication = (input: CaseInput): Promise<void> => runCase(machine, input);
