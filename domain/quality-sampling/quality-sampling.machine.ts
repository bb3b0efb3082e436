import { loopMachine } from '../shared/loop/loop-machine';
import { drawing, readsOf } from './drawing';
import { reporting } from './reporting';
import { initial, PROCESS, type SamplingState } from './sampling-state';

/** Process 7, quality sampling (质检抽样): finished work drawn by chance, each piece scored in a case of its own. */
export const machine = {
  ...loopMachine<SamplingState>({ process: PROCESS, initial }, drawing, reporting),
  reads: readsOf,
};
