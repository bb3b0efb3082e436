import type { Instant } from '../../shared/actor';
import { addWorking } from '../../shared/business-calendar';
import { cancelClocks, liveClocks } from '../../shared/case-clocks';
import { arm, armUntil, type SlaClock } from '../../shared/sla-clock';
import { calendarOf } from '../../shared/sla-plan';
import { endClimb } from '../../shared/loop/steps';
import type { Context } from '../../shared/transition';
import type { ReplyState } from './reply-state';

/** The clock of a reply runs to an instant that the bulletin names; of the policy are its warnings, and what is left at least. */
export const DEADLINE = 'reply';

/** Least time that a reply has when it is asked for again: the policy's amount for `reply`. Null: the policy has none. */
export function leastFrom({ now, terms }: Context): Instant | null {
  const given = terms.clocks[DEADLINE];
  return given ? addWorking(calendarOf(terms.calendars, given.calendar), now, given.limit) : null;
}

const later = (at: Instant, other: Instant | null): Instant => Math.max(at, other ?? at);

/** Arms it anew for where the deadline is now; a task that it measures goes on under the new one. */
export function armDeadline(draft: ReplyState, context: Context): void {
  const { now, terms } = context;
  const before = liveClocks(draft, DEADLINE).map(({ id }) => id);
  cancelClocks(draft, context, DEADLINE);
  draft.dueAt = later(draft.deadlineAt, draft.leastUntil);
  const id = `${DEADLINE}-${++draft.issued}`;
  const limit = { amount: (draft.dueAt - now) / 60_000, unit: 'minutes' as const };
  const given = terms.clocks[DEADLINE];
  const clock: SlaClock =
    given && draft.dueAt > now
      ? arm(id, DEADLINE, { ...given, limit, pausable: false }, terms.calendars, now)
      : armUntil(id, DEADLINE, draft.dueAt, 'always', now);
  draft.clocks.push(clock);
  for (const task of draft.tasks) if (task.status === 'open' && before.includes(task.clock!)) task.clock = id;
  if (draft.dueAt > now) endClimb(draft, context);
}

/** Back from the publisher: with what was left when it was submitted, and never late by itself. */
export function comeBack(draft: ReplyState, context: Context): void {
  const left = Math.max(0, draft.dueAt - (draft.submittedAt ?? context.now));
  draft.leastUntil = later(context.now + left, leastFrom(context));
  armDeadline(draft, context);
}
