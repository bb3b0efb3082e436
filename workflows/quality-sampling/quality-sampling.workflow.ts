import { machine } from '../../domain/quality-sampling/quality-sampling';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 7, quality sampling (质检抽样): draws finished work and reports on what its checks found. */
export const qualitySampling = (input: CaseInput): Promise<void> => runCase(machine, input);
