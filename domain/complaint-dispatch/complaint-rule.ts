import { authors, type Actor } from '../shared/actor';
import { checkFields } from '../shared/field-check';
import { refuse } from '../shared/errors';
import { completeTask } from '../shared/human-task';
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
 * What holds for every rule: its fields are complete, systems only do what is theirs, nobody works on a case that is
 * on its way into another, the task is completed before
 * the case moves on, clocks end with their tasks, and it is always known whose time it is.
 */
function guarded(type: string, rule: ComplaintRule): Rule<ComplaintState> {
  const { systems, aside, ...plain } = rule;
  return {
    ...plain,
    unless: (state, context) => {
      const foreign = context.actor.kind === 'connected-system' && rule.step !== undefined;
      if (foreign && !systems?.(state, context.actor)) return refuse('not-permitted');
      if (state.merging && context.actor.kind !== 'system' && !aside) return refuse('merge-pending');
      return rule.unless?.(state, context) ?? null;
    },
    apply: (draft, command, context, task) => {
      const wrong = checkFields(rule.fields, command);
      if (wrong) return wrong;
      if (task && !rule.keepsTask) completeTask(task, context.now, context.actor.id, type);
      const effects = rule.apply(draft, command, context, task);
      if (!Array.isArray(effects)) return effects;
      settleStepClocks(draft, context);
      if (!aside) noteWorkers(draft, context.actor);
      draft.holder = holderOf(draft);
      return effects;
    },
  };
}

/** One table from the rule files; a name twice is a mistake found at start. */
export function assemble(...parts: ComplaintRules[]): RuleTable<ComplaintState> {
  const table: RuleTable<ComplaintState> = {};
  for (const [type, rule] of parts.flatMap((part) => Object.entries(part))) {
    if (table[type]) throw new Error(`two rules for ${type}`);
    table[type] = guarded(type, rule);
  }
  return table;
}
