import type { Instant, Post } from './actor';
import { usualDay, type BusinessCalendar } from './business-calendar';
import type { Lineage } from './case-state';
import { refuse, type Refusal } from './errors';
import { rearm } from './sla-change';
import { arm, type SlaClock } from './sla-clock';
import { calendarOf } from './sla-plan';
import type { ClockTerms, LadderTerms, RungTerms } from './terms';

/**
 * How far a case has climbed since it passed its limit; null in the case's state before that. JSON, kept by the case.
 * The rung's own clock (kind `escalation`) is among the case's clocks; when it breaches, the next rung is called on.
 */
export interface Climb {
  /** Index in `LadderTerms.rungs` of the tier called on last. */
  rung: number;
  /** A tier has reassigned with a fresh handle limit: that is given once a climb. */
  reassigned: boolean;
  /** Rungs that have used their extension. */
  extended: number[];
}

/** A tier that this case's organisation has, and who stands on it. */
export interface Rung {
  index: number;
  post: Post;
  terms: RungTerms;
}

export const ESCALATION = 'escalation';
export type Right = RungTerms['may'][number];

/**
 * Who a rung calls on, or null where the organisation has no such tier. A prefecture's case: team leader, prefecture
 * manager hotline, GM hotline, HQ coordinator. A province's own: without the prefecture. HQ's own: coordinator, then
 * the centre leader, who stands above nobody else's cases.
 */
export function postOf(role: RungTerms['role'], { own, prefecture, province, hq }: Lineage): Post | null {
  const places = {
    'team-leader': own === hq ? undefined : own,
    'prefecture-manager': prefecture,
    'gm-hotline': province,
    'hq-coordinator': hq,
    'centre-leader': own === hq ? hq : undefined,
  };
  const org = places[role];
  return org === undefined ? null : { role, org };
}

/** The tiers this case has, in climbing order; the policy's order decides. */
export const rungsOf = (ladder: LadderTerms, lineage: Lineage): Rung[] =>
  ladder.rungs.flatMap((terms, index) => {
    const post = postOf(terms.role, lineage);
    return post ? [{ index, post, terms }] : [];
  });

/** The tier to call on next; null at the top: there is nobody above. */
export const nextRung = (ladder: LadderTerms, lineage: Lineage, climb: Climb | null): Rung | null =>
  rungsOf(ladder, lineage).find(({ index }) => index > (climb?.rung ?? -1)) ?? null;

/** The highest tier this case has; null where the policy has none. */
export const topRung = (ladder: LadderTerms, lineage: Lineage): Rung | null => rungsOf(ladder, lineage).at(-1) ?? null;

/** The tier called on last; null before the climb, or where changed terms no longer have it. */
export const currentRung = (ladder: LadderTerms, lineage: Lineage, climb: Climb | null): Rung | null =>
  rungsOf(ladder, lineage).find(({ index }) => index === climb?.rung) ?? null;

/** The climb once this tier has been called on. What lower tiers used up stays used up. */
export const stepOnto = (climb: Climb | null, rung: Rung): Climb => ({
  reassigned: climb?.reassigned ?? false,
  extended: climb?.extended ?? [],
  rung: rung.index,
});

/** It is never paused: the case climbs with its clocks running on. */
const clockTerms = (ladder: LadderTerms, { terms }: Rung): ClockTerms => ({
  rule: terms.rule,
  limit: terms.limit,
  warnAt: terms.warnAt ?? [],
  calendar: ladder.calendar,
  pausable: false,
  remindOutsideService: ladder.remindOutsideService,
});

/** The rung's own limit. */
export const armRung = (
  id: string,
  ladder: LadderTerms,
  rung: Rung,
  calendars: Record<string, BusinessCalendar>,
  now: Instant,
): SlaClock => arm(id, ESCALATION, clockTerms(ladder, rung), calendars, now);

/** The same rung under other terms: it counts from when it was called on; where that is over already it is late at once. */
export const rearmRung = (
  clock: SlaClock,
  ladder: LadderTerms,
  rung: Rung,
  calendars: Record<string, BusinessCalendar>,
  now: Instant,
): SlaClock => rearm(clock, clockTerms(ladder, rung), calendars, now);

/** Why the tier called on may not do this, or null. An extension has been used once a tier has given one. */
export function refuseRight(right: Right, rung: Rung | null, climb: Climb | null): Refusal | null {
  if (!rung || !climb) return refuse('wrong-stage');
  if (!rung.terms.may.includes(right)) return refuse('not-permitted');
  if (right === 'extend' && climb.extended.includes(rung.index)) return refuse('limit-reached', { params: { max: 1 } });
  return null;
}

/**
 * Most minutes that one extension may add to a clock: `share` (policy bound `extend.share`, 0.5) of its limit before
 * any extension, in the limit's own kind of minutes.
 */
export function mostExtension(clock: SlaClock, calendars: Record<string, BusinessCalendar>, share: number): number {
  const perUnit = clock.limit.unit === 'working-days' ? usualDay(calendarOf(calendars, clock.calendar)) : 1;
  const granted = clock.extensions.reduce((sum, { minutes }) => sum + minutes, 0);
  return (clock.limit.amount * perUnit - granted) * share;
}

/** Notes the extension of the tier called on. The machine also calls `extend` on the clock that ran out. */
export const noteExtension = (climb: Climb): Climb => ({ ...climb, extended: [...climb.extended, climb.rung] });

/**
 * Notes a reassignment. `fresh`: the new handler gets a whole handle limit; only the first time in a climb, later
 * ones work on what is left, else a case could be handed round for ever.
 */
export const noteReassignment = (climb: Climb): { climb: Climb; fresh: boolean } => ({
  climb: { ...climb, reassigned: true },
  fresh: !climb.reassigned,
});
