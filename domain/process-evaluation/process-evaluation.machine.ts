import { loopMachine } from '../shared/loop/loop-machine';
import { assessing } from './assessing';
import { initial, PROCESS, type EvaluationState } from './evaluation-state';
import { effect, toReview } from './effect';
import { improving, lateMeasure } from './improving';
import { DEADLINE, EFFECT } from './moves';
import { readsOf } from './reads';

/** Process 7, process evaluation (流程评估): figures, problems, approved measures, what they changed. */
export const machine = {
  ...loopMachine<EvaluationState>(
    { process: PROCESS, initial, onBreach: { [DEADLINE]: lateMeasure, [EFFECT]: toReview } },
    assessing,
    improving,
    effect,
  ),
  reads: readsOf,
};
