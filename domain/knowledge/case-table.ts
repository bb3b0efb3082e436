import { caseCommands } from '../shared/case-commands';
import { replaceClock } from '../shared/case-clocks';
import type { Holder } from '../shared/case-state';
import { refuse } from '../shared/errors';
import { ESCALATION } from '../shared/escalation-ladder';
import { checkFields } from '../shared/field-check';
import { completeTask, openTasks } from '../shared/human-task';
import { CLOCK_MARK, fire, pendingMark, type SlaClock } from '../shared/sla-clock';
import { BREACH } from '../shared/sla-plan';
import { taskCommands } from '../shared/task-commands';
import type { Context, Effect, Rule, RuleTable } from '../shared/transition';
import { climb, escalation } from './climb';
import { isInvolved, mayAssign } from './knowledge.permissions';
import type { KnowledgeState } from './knowledge-state';
import { deliver, settleClocks, workOf } from './steps';

export type Rules<S extends KnowledgeState> = Record<string, Rule<S>>;

interface Family<S extends KnowledgeState> {
  /** What the end of a clock does, by its kind; a kind not named: it is late, and the case climbs. */
  onBreach?: Record<string, (draft: S, context: Context, clock: SlaClock) => Effect[]>;
  /** Whose time it is while no task of the case's own is open. */
  elsewhere?: (state: S) => Holder | null;
}

/** A warning or a delay is told to whoever has the work. */
function remind(draft: KnowledgeState, clock: SlaClock, mark: string): Effect {
  const task = openTasks(draft).find((open) => open.clock === clock.id);
  const org = task?.candidates[0]?.org ?? draft.holder?.org ?? draft.org;
  return deliver(draft, mark === BREACH ? 'late' : 'reminder', org, {
    clock: clock.kind,
    mark,
    task: task?.id ?? null,
  });
}

/** Everything that time does comes through here: one mark of one clock. */
const clocks = <S extends KnowledgeState>({ onBreach }: Family<S>): Rule<S> => ({
  stages: 'any',
  fields: {},
  apply: (draft, command, context) => {
    const armed = draft.clocks.find(({ id }) => id === command.clockId);
    const mark = String(command.mark);
    if (!armed || !pendingMark(armed, mark)) return refuse('already-done');
    const clock = fire(armed, mark, context.now);
    replaceClock(draft, clock);
    if (mark !== BREACH) return [remind(draft, clock, mark)];
    if (clock.kind === ESCALATION) return climb(draft, context, clock);
    const own = onBreach?.[clock.kind];
    return own ? own(draft, context, clock) : [remind(draft, clock, mark), ...climb(draft, context, clock)];
  },
});

function holderOf<S extends KnowledgeState>(state: S, { elsewhere }: Family<S>): Holder | null {
  const work = workOf(state);
  if (state.ended) return null;
  return work ? { ...work.candidates[0]!, person: work.assignee } : (elsewhere?.(state) ?? null);
}

/**
 * What holds for every rule: fields complete, tasks done by people only, the task completed before the case moves on,
 * clocks end with their tasks, and it is always known whose time it is.
 */
function guarded<S extends KnowledgeState>(type: string, rule: Rule<S>, family: Family<S>): Rule<S> {
  return {
    ...rule,
    unless: (state, context) => {
      if (rule.step !== undefined && context.actor.kind !== 'person') return refuse('not-permitted');
      return rule.unless?.(state, context) ?? null;
    },
    apply: (draft, command, context, task) => {
      const wrong = checkFields(rule.fields, command);
      if (wrong) return wrong;
      if (task && !rule.keepsTask) completeTask(task, context.now, context.actor.id, type);
      const effects = rule.apply(draft, command, context, task);
      if (!Array.isArray(effects)) return effects;
      settleClocks(draft, context);
      draft.holder = holderOf(draft, family);
      return effects;
    },
  };
}

/** The table of a process of the family: its own rules, and what all of them have. A name twice is found at start. */
export function tableOf<S extends KnowledgeState>(family: Family<S>, ...parts: Rules<S>[]): RuleTable<S> {
  const common: Rules<S> = {
    ...caseCommands<S>({ who: isInvolved }),
    ...taskCommands<S>({ mayAssign }),
    ...escalation<S>(),
    [CLOCK_MARK]: clocks(family),
  };
  const table: RuleTable<S> = {};
  for (const [type, rule] of [...parts, common].flatMap((part) => Object.entries(part))) {
    if (table[type]) throw new Error(`two rules for ${type}`);
    table[type] = guarded(type, rule, family);
  }
  return table;
}
