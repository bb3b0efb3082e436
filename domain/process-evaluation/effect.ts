import { meetClocks } from '../shared/case-clocks';
import { refuse } from '../shared/errors';
import { text } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { written } from '../shared/loop/opening';
import { deliver, enter, openStep, REVIEW } from '../shared/loop/steps';
import type { Command, Context, Effect } from '../shared/transition';
import type { EvaluationState } from './evaluation-state';
import { EFFECT, finish, toAssessing } from './moves';
import { effectReviewers, isEvaluator } from './process-evaluation.permissions';
import { readIn } from './reads';

const DEFAULT_ROUNDS = 3;

/** The same figures again, of what was opened since the measures were done. */
export function toReview(draft: EvaluationState, context: Context): Effect[] {
  draft.after = readIn(context).edition;
  enter(draft, context, 'effect-review');
  const barred = draft.measures.flatMap(({ done }) => done?.by ?? []);
  openStep(draft, context, { step: 'review-effect', candidates: effectReviewers(draft), barred, clock: REVIEW });
  return [deliver(draft, 'effect-measured', draft.owner.id, { edition: draft.after?.id ?? null })];
}

const ended = (draft: EvaluationState, command: Command, context: Context, outcome: string): Effect[] => {
  draft.verdict = written(command.text, context);
  return finish(draft, context, outcome);
};

const REVIEWED = { stages: ['effect-review'], step: 'review-effect', fields: { text: text() } };

/** The figures before and after, side by side; what did not help may be tried otherwise, a few times. */
export const effect: Rules<EvaluationState> = {
  'measure-effect': {
    stages: ['taking-effect'],
    who: isEvaluator,
    fields: {},
    apply: (draft, _command, context) => {
      meetClocks(draft, context, EFFECT);
      return toReview(draft, context);
    },
  },
  'find-effective': {
    ...REVIEWED,
    apply: (draft, command, context) => ended(draft, command, context, 'effective'),
  },
  'find-ineffective': {
    ...REVIEWED,
    apply: (draft, command, context) => ended(draft, command, context, 'not-effective'),
  },
  'start-new-round': {
    ...REVIEWED,
    unless: ({ round }, { terms }) => {
      const max = terms.bounds['evaluation.rounds'] ?? DEFAULT_ROUNDS;
      return round < max ? null : refuse('limit-reached', { params: { max } });
    },
    apply: (draft, command, context) => {
      const { after, round } = draft;
      Object.assign(draft, {
        before: after ?? draft.before,
        after: null,
        measures: [],
        findings: null,
        improvedAt: null,
      });
      Object.assign(draft, { round: round + 1, verdict: written(command.text, context) });
      toAssessing(draft, context);
      return [deliver(draft, 'round-begun', draft.owner.id, { round: draft.round })];
    },
  },
};
