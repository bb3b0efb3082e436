import { authors, type Actor } from '../shared/actor';
import { refuse } from '../shared/errors';
import { guardedTable, type Guard } from '../shared/guarded-table';
import type { Rule, RuleTable } from '../shared/transition';
import type { ComplaintState } from './complaint-state';
import { holderOf } from './holder';
import { settleStepClocks } from './moves/steps';

export interface ComplaintRule extends Rule<ComplaintState> {
  /** Connected systems that may complete the task in a person's stead. Default none. */
  systems?: (state: ComplaintState, actor: Actor) => boolean;
  /** True: not work on the case (a note, a confirmation from outside); whoever does it may still survey it. */
  aside?: true;
}

export type ComplaintRules = Record<string, ComplaintRule>;

/** Everybody who acted in a decision, the colleague they acted for included. */
function noteWorkers(draft: ComplaintState, actor: Actor): void {
  for (const id of authors(actor)) if (!draft.workers.includes(id)) draft.workers.push(id);
}

/**
 * What holds for every rule: systems only do what is theirs, nobody works on a case that is on its way into another,
 * clocks end with their tasks, and it is always known whose time it is.
 */
const guard: Guard<ComplaintState, ComplaintRule> = {
  unless: ({ step, systems, aside }, state, { actor }) => {
    const foreign = actor.kind === 'connected-system' && step !== undefined;
    if (foreign && !systems?.(state, actor)) return refuse('not-permitted');
    return state.merging && actor.kind !== 'system' && !aside ? refuse('merge-pending') : null;
  },
  settle: (draft, context, { aside }) => {
    settleStepClocks(draft, context);
    if (!aside) noteWorkers(draft, context.actor);
    draft.holder = holderOf(draft);
  },
};

/** One table from the rule files. */
export const assemble = (...parts: ComplaintRules[]): RuleTable<ComplaintState> => guardedTable(guard, ...parts);
