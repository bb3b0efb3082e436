import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../domain/shared/actor';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import type { Caller } from '../../platform/auth/scope';
import type { TimerFilters } from './dto/timer-filters.dto';
import type { TimerCountDto } from './dto/timers.dto';
import { selection } from './timer-filter';

/** As far as anybody counts: more than that nobody reads, and no file holds. */
export const MOST_COUNTED = 100_000;

/** How long the list is that these filters give, to its end. */
export async function countTimers(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  query: TimerFilters,
  at: Instant,
): Promise<TimerCountDto> {
  const { filter, tops, now } = selection(caller, orgs, query, new Date(at).toISOString());
  // A clock that two tops of the scope reach is one clock.
  const once = tops.length > 1 ? 'DISTINCT reach.case_id, reach.timer_id' : '';
  const [{ n }] = await tx.query<[{ n: number }]>(
    `SELECT count(*)::int AS n FROM (SELECT ${once} FROM timer_reach reach
       WHERE reach.org_id = ANY(${filter.bind(tops)}::text[]) AND ${filter.where} LIMIT ${MOST_COUNTED + 1}) one
      WHERE ${now} IS NOT NULL`,
    filter.parameters,
  );
  return { count: Math.min(n, MOST_COUNTED), more: n > MOST_COUNTED };
}
