import { machine } from '../../domain/quality-check/quality-check';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 7, quality check (质检单): one piece of finished work, scored, told, appealed, final. */
export const qualityCheck = (input: CaseInput): Promise<void> => runCase(machine, input);
