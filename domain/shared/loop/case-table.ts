import { caseCommands } from '../case-commands';
import { replaceClock } from '../case-clocks';
import type { Holder } from '../case-state';
import { refuse } from '../errors';
import { ESCALATION } from '../escalation-ladder';
import { guardedTable, type Guard } from '../guarded-table';
import { openTasks } from '../human-task';
import { CLOCK_MARK, fire, pendingMark, type SlaClock } from '../sla-clock';
import { BREACH } from '../sla-plan';
import { taskCommands } from '../task-commands';
import type { Context, Effect, Rule, RuleTable } from '../transition';
import { climb, escalation } from './climb';
import { isInternal } from './families';
import { isInvolved, mayAssign } from './loop.permissions';
import type { LoopState } from './loop-state';
import { deliver, settleClocks, workOf } from './steps';

export type Rules<S extends LoopState> = Record<string, Rule<S>>;

export interface Own<S extends LoopState> {
  /** What the end of a clock does, by its kind; a kind not named: it is late, and the case climbs. */
  onBreach?: Record<string, (draft: S, context: Context, clock: SlaClock) => Effect[]>;
  /** What a warning of a clock does, by its kind; a kind not named: whoever has the work is reminded. */
  onWarning?: Record<string, (draft: S, context: Context, clock: SlaClock, mark: string) => Effect[]>;
  /** What a tier above may take the work on, beside an escalation. */
  alarms?: readonly string[];
  /** Whose time it is while no task of the case's own is open. */
  elsewhere?: (state: S) => Holder | null;
  /** What a contact with the customer means. */
  onContact?: (draft: S, context: Context) => void;
}

/** A warning or a delay is told to whoever has the work. */
export function remind(draft: LoopState, clock: SlaClock, mark: string): Effect {
  const task = openTasks(draft).find((open) => open.clock === clock.id);
  const org = task?.candidates[0]?.org ?? draft.holder?.org ?? draft.org;
  return deliver(draft, mark === BREACH ? 'late' : 'reminder', org, {
    clock: clock.kind,
    mark,
    task: task?.id ?? null,
  });
}

/** Everything that time does comes through here: one mark of one clock. */
const clocks = <S extends LoopState>({ onBreach, onWarning }: Own<S>): Rule<S> => ({
  stages: 'any',
  fields: {},
  apply: (draft, command, context) => {
    const armed = draft.clocks.find(({ id }) => id === command.clockId);
    const mark = String(command.mark);
    if (!armed || !pendingMark(armed, mark)) return refuse('already-done');
    const clock = fire(armed, mark, context.now);
    replaceClock(draft, clock);
    if (mark !== BREACH) return onWarning?.[clock.kind]?.(draft, context, clock, mark) ?? [remind(draft, clock, mark)];
    if (clock.kind === ESCALATION) return climb(draft, context, clock);
    const ownWay = onBreach?.[clock.kind];
    return ownWay ? ownWay(draft, context, clock) : [remind(draft, clock, mark), ...climb(draft, context, clock)];
  },
});

function holderOf<S extends LoopState>(state: S, { elsewhere }: Own<S>): Holder | null {
  const work = workOf(state);
  if (state.ended) return null;
  return work ? { ...work.candidates[0]!, person: work.assignee } : (elsewhere?.(state) ?? null);
}

/**
 * What holds for every rule: tasks are done by people only, clocks end with their tasks, and it is always known whose
 * time it is.
 */
const guardOf = <S extends LoopState>(own: Own<S>): Guard<S> => ({
  unless: ({ step }, _state, { actor }) =>
    step !== undefined && actor.kind !== 'person' ? refuse('not-permitted') : null,
  settle: (draft, context) => {
    settleClocks(draft, context);
    draft.holder = holderOf(draft, own);
  },
});

/** The table of a process: its own rules, and what all of them have. */
export const tableOf = <S extends LoopState>(process: string, own: Own<S>, ...parts: Rules<S>[]): RuleTable<S> =>
  guardedTable(guardOf(own), ...parts, {
    ...caseCommands<S>({
      ...{ who: isInvolved, isInternal: isInternal(process) },
      ...(own.onContact && { onContact: own.onContact }),
    }),
    ...taskCommands<S>({ mayAssign }),
    ...escalation<S>(own.alarms),
    [CLOCK_MARK]: clocks(own),
  });
