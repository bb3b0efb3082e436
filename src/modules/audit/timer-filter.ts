import type { OrgId } from '../../../domain/shared/actor';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { reachedFrom, scopePaths, type Caller } from '../../platform/auth/scope';
import { Filter } from '../../platform/database/filter';
import { Problem } from '../../platform/http/problem';
import type { TimerFilters } from './dto/timer-filters.dto';

/** A mark that fires within this is punctual: the machinery itself needs seconds. */
export const PUNCTUAL = `interval '1 minute'`;
const PUNCTUAL_MS = 60_000;

/** SQL for "past its due time" at `now`. */
export const breachedAt = (now: string): string => `coalesce(reach.late, reach.due_at <= ${now})`;

/**
 * SQL for "its due time came, or is to come": a clock that was cancelled or stands still before it was never due. One
 * cancelled after it was: else a breach could be wiped out by giving up.
 */
export const DUE = `(reach.state NOT IN ('cancelled', 'paused') OR coalesce(reach.late, false))`;

/** SQL for a clock's state at `now`: what has fired plays no part, so that a worker that is down hides nothing. */
export const stateAt = (now: string): string => `CASE WHEN reach.state <> 'running' THEN reach.state
  WHEN reach.due_at <= ${now} THEN 'breached' WHEN reach.warn_at <= ${now} THEN 'warned' ELSE 'running' END`;

const STATES: Record<NonNullable<TimerFilters['state']>, (now: string) => string> = {
  running: (now) => `reach.state = 'running' AND reach.due_at > ${now} AND reach.warn_at > ${now}`,
  warned: (now) => `reach.state = 'running' AND reach.due_at > ${now} AND reach.warn_at <= ${now}`,
  breached: (now) => `reach.state = 'running' AND reach.due_at <= ${now}`,
  counting: () => `reach.state = 'running'`,
  paused: () => `reach.state = 'paused'`,
  met: () => `reach.state = 'met'`,
  cancelled: () => `reach.state = 'cancelled'`,
};

const missing = (now: string): string => `reach.next_mark_at < ${now} - ${PUNCTUAL}`;
export const firingMissingAt = missing;

/** The clocks that a question is about: whose entries to walk, and what is asked of each (`reach`). */
export interface TimerSelection {
  filter: Filter;
  tops: OrgId[];
  /** Placeholder of the moment that states are computed for. */
  now: string;
}

/** Filters → conditions; 422 naming a field that makes no sense. `at` is RFC 3339. */
export function selection(caller: Caller, orgs: OrgSnapshot, query: TimerFilters, at: string): TimerSelection {
  const within = query.org === undefined ? undefined : orgs.get(query.org)?.path;
  if (query.org !== undefined && within === undefined) throw Problem.fields({ field: 'org', code: 'unknown-org' });
  if (query.below !== undefined && query.org === undefined) throw Problem.fields({ field: 'org', code: 'required' });
  if (query.from !== undefined && query.to !== undefined && Date.parse(query.to) <= Date.parse(query.from))
    throw Problem.fields({ field: 'to', code: 'too-early', params: { after: query.from } });
  const filter = new Filter();
  const now = `${filter.bind(at)}::timestamptz`;
  const { state, open, due, breached, lateFiring } = query;
  if (query.org !== undefined && query.below === false) filter.when(query.org, (org) => `reach.holder_org = ${org}`);
  else if (query.org !== undefined)
    filter.when(
      orgs.descendants(query.org).map(({ id }) => id),
      (ids) => `reach.holder_org = ANY(${ids}::text[])`,
    );
  filter
    .when(query.process, (value) => `reach.process = ${value}`)
    .when(query.clock, (value) => `reach.kind = ${value}`)
    .when(query.tier, (value) => `reach.tier = ${value}`)
    .when(query.category, (value) => `reach.category = ${value}`)
    .when(query.person, (value) => `reach.holder_person = ${value}::uuid`)
    .when(query.from, (value) => `reach.due_at >= ${value}::timestamptz`)
    .when(query.to, (value) => `reach.due_at < ${value}::timestamptz`);
  if (state !== undefined) filter.add(STATES[state](now));
  // What runs or is paused has not ended: the small index of the live ones then serves.
  const live = open ?? (state !== undefined && !['met', 'cancelled'].includes(state) ? true : undefined);
  if (live !== undefined) filter.add(`reach.ended_at IS ${live ? '' : 'NOT '}NULL`);
  if (due !== undefined) filter.add(due ? DUE : `NOT ${DUE}`);
  if (breached !== undefined) filter.add(`${breached ? '' : 'NOT '}${breachedAt(now)}`);
  if (lateFiring !== undefined)
    filter.add(`${lateFiring ? '' : 'NOT '}(coalesce(reach.lateness_ms, 0) > ${PUNCTUAL_MS} OR ${missing(now)})`);
  return { filter, tops: reachedFrom(scopePaths(caller, 'read-timers'), within), now };
}
