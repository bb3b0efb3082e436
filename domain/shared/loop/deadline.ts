import type { Instant } from '../actor';
import { addWorking } from '../business-calendar';
import { cancelClocks, liveClocks } from '../case-clocks';
import { ESCALATION } from '../escalation-ladder';
import { cancelTasks, openTasks } from '../human-task';
import { arm, armUntil, type SlaClock } from '../sla-clock';
import { calendarOf } from '../sla-plan';
import type { Context } from '../transition';
import type { LoopState } from './loop-state';
import { endClimb, enter } from './steps';

/** A case whose work is due at an instant that another case names, not so long after its beginning. */
export interface Dated extends LoopState {
  /** As it is named to everybody. */
  deadlineAt: Instant;
  /** This case's own: the same, or later where it came back. */
  dueAt: Instant;
  /** It came back with this little time at least; moving the deadline takes nothing of it away. */
  leastUntil: Instant | null;
}

/** Least time that is left where something is asked for again: the policy's amount for the clock. Null: it has none. */
export function leastFrom(kind: string, { now, terms }: Context): Instant | null {
  const given = terms.clocks[kind];
  return given ? addWorking(calendarOf(terms.calendars, given.calendar), now, given.limit) : null;
}

export const later = (at: Instant, other: Instant | null): Instant => Math.max(at, other ?? at);

/** The clock of the deadline, while it runs. */
export const deadlineOf = (draft: LoopState, kind: string): SlaClock | null => liveClocks(draft, kind)[0] ?? null;

/** Arms a clock for an instant that somebody named; of the policy are its warnings. */
export function armDue(draft: LoopState, { now, terms }: Context, kind: string, dueAt: Instant): SlaClock {
  const id = `${kind}-${++draft.issued}`;
  const limit = { amount: (dueAt - now) / 60_000, unit: 'minutes' as const };
  const given = terms.clocks[kind];
  const clock: SlaClock =
    given && dueAt > now
      ? arm(id, kind, { ...given, limit, pausable: false }, terms.calendars, now)
      : armUntil(id, kind, dueAt, 'always', now);
  draft.clocks.push(clock);
  return clock;
}

/**
 * Arms the clock anew for where the deadline is now; a task that it measures goes on under the new one.
 */
export function armDeadline(draft: Dated, context: Context, kind: string): void {
  const { now } = context;
  const before = liveClocks(draft, kind).map(({ id }) => id);
  cancelClocks(draft, context, kind);
  draft.dueAt = later(draft.deadlineAt, draft.leastUntil);
  const { id } = armDue(draft, context, kind, draft.dueAt);
  for (const task of draft.tasks) if (task.status === 'open' && before.includes(task.clock!)) task.clock = id;
  if (draft.dueAt > now) endClimb(draft, context);
}

/** To another stage under the deadline: past it the case goes on climbing, whatever its people do meanwhile. */
export function enterUnder(draft: LoopState, context: Context, kind: string, stage: string): void {
  if (deadlineOf(draft, kind)?.state !== 'breached') return enter(draft, context, stage);
  const work = openTasks(draft).flatMap(({ step }) => (step === ESCALATION ? [] : [step]));
  cancelTasks(draft, context.now, work);
  draft.stage = stage;
}
