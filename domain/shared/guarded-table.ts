import type { CaseState } from './case-state';
import type { Refusal } from './errors';
import { checkFields } from './field-check';
import { completeTask } from './human-task';
import type { Context, Rule, RuleTable } from './transition';

/** What a process adds to every one of its rules. */
export interface Guard<S extends CaseState, R extends Rule<S> = Rule<S>> {
  /** Why not, before the rule's own reasons. */
  unless: (rule: R, state: S, context: Context) => Refusal | null;
  /** Once the rule has done its part: clocks that ended with their tasks, whose time it is. */
  settle: (draft: S, context: Context, rule: R) => void;
}

/** Fields complete, the task completed before the case moves on (moving on withdraws what is open), then all is settled. */
const guarded = <S extends CaseState, R extends Rule<S>>(type: string, rule: R, guard: Guard<S, R>): Rule<S> => ({
  ...rule,
  unless: (state, context) => guard.unless(rule, state, context) ?? rule.unless?.(state, context) ?? null,
  apply: (draft, command, context, task) => {
    const wrong = checkFields(rule.fields, command);
    if (wrong) return wrong;
    if (task && !rule.keepsTask) completeTask(task, context.now, context.actor.id, type);
    const effects = rule.apply(draft, command, context, task);
    if (Array.isArray(effects)) guard.settle(draft, context, rule);
    return effects;
  },
});

/** One table from a process's rule files; a name twice is a mistake found at start. */
export function guardedTable<S extends CaseState, R extends Rule<S> = Rule<S>>(
  guard: Guard<S, R>,
  ...parts: Record<string, R>[]
): RuleTable<S> {
  const table: RuleTable<S> = {};
  for (const [type, rule] of parts.flatMap((part) => Object.entries(part))) {
    if (table[type]) throw new Error(`two rules for ${type}`);
    table[type] = guarded(type, rule, guard);
  }
  return table;
}
