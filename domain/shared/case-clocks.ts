import type { Instant } from './actor';
import type { CaseState } from './case-state';
import { arm, cancel, meet, pause, resume, type SlaClock } from './sla-clock';
import type { Context } from './transition';

/** Clocks of a kind that have not ended: running, warned, paused, or breached and still counting. */
export const liveClocks = (state: CaseState, ...kinds: string[]): SlaClock[] =>
  state.clocks.filter((clock) => clock.endedAt === null && (kinds.length === 0 || kinds.includes(clock.kind)));

export const liveClock = (state: CaseState, kind: string): SlaClock | null => liveClocks(state, kind)[0] ?? null;

/** Puts a changed clock back in its place. */
export function replaceClock(draft: CaseState, clock: SlaClock): void {
  draft.clocks = draft.clocks.map((other) => (other.id === clock.id ? clock : other));
}

/**
 * Arms a clock of this kind on the draft, counting from `countsFrom` (default now), for `share` of its limit (default 1).
 * Null where the policy knows no such clock: then nothing is measured.
 */
export function startClock(
  draft: CaseState,
  { now, terms }: Pick<Context, 'now' | 'terms'>,
  kind: string,
  { countsFrom, share }: { countsFrom?: Instant; share?: number } = {},
): SlaClock | null {
  const clockTerms = terms.clocks[kind];
  if (!clockTerms) return null;
  const clock = arm(`${kind}-${++draft.issued}`, kind, clockTerms, terms.calendars, now, share, countsFrom);
  draft.clocks.push(clock);
  return clock;
}

/** The work was done: live clocks of these kinds are met. */
export function meetClocks(draft: CaseState, { now, terms }: Pick<Context, 'now' | 'terms'>, ...kinds: string[]): void {
  for (const clock of liveClocks(draft, ...kinds)) replaceClock(draft, meet(clock, terms, now));
}

/** The work is no longer asked for. Without kinds: every live clock. */
export function cancelClocks(
  draft: CaseState,
  { now, terms }: Pick<Context, 'now' | 'terms'>,
  ...kinds: string[]
): void {
  for (const clock of liveClocks(draft, ...kinds)) replaceClock(draft, cancel(clock, terms, now));
}

/** Stops live clocks of these kinds; answers the ids of those it stopped, not of those stopped already or never. */
export function pauseClocks(draft: CaseState, now: Instant, reason: string, ...kinds: string[]): string[] {
  const stopped = liveClocks(draft, ...kinds).filter(({ state, pausable }) => pausable && state !== 'paused');
  for (const clock of stopped) replaceClock(draft, pause(clock, now, reason));
  return stopped.map(({ id }) => id);
}

/** Lets paused clocks of these kinds run on with what was left of them. */
export function resumeClocks(
  draft: CaseState,
  { now, terms }: Pick<Context, 'now' | 'terms'>,
  ...kinds: string[]
): void {
  for (const clock of liveClocks(draft, ...kinds))
    if (clock.state === 'paused') replaceClock(draft, resume(clock, terms, now));
}
