import type { Context, Effect } from '../shared/transition';
import { deliver, end, enter, openStep } from '../shared/loop/steps';
import type { EvaluationState } from './evaluation-state';
import { evaluators } from './process-evaluation.permissions';

/** How long the figures may be looked at until problems and measures are written. */
export const ASSESSMENT = 'evaluation-assessment';
/** The day that a measure names. */
export const DEADLINE = 'measure-deadline';
/** How long measures may work before their effect is measured: nobody's delay, and calls nobody. */
export const EFFECT = 'evaluation-effect';

export function toAssessing(draft: EvaluationState, context: Context): void {
  enter(draft, context, 'assessing');
  openStep(draft, context, { step: 'assess-process', candidates: evaluators(draft), clock: ASSESSMENT });
}

/** Nothing can happen any more; told to the centre. */
export function finish(draft: EvaluationState, context: Context, outcome: string): Effect[] {
  end(draft, context, outcome);
  return [deliver(draft, 'evaluation-ended', draft.owner.id, { outcome, evaluated: draft.evaluated })];
}
