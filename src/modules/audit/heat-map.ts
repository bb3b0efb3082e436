import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../domain/shared/actor';
import { localDate } from '../../../domain/shared/local-day';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { reachedFrom, scopePaths, type Caller } from '../../platform/auth/scope';
import { Problem } from '../../platform/http/problem';
import type { HeatCellDto, HeatMapDto } from './dto/heat-map.dto';
import type { PeriodDto, TimerFilters } from './dto/timer-filters.dto';
import { dayPeriod, iso, ZONE } from './local-period';
import { columnOfKey, columnsFrom, inTreeOrder } from './org-columns';
import { breachedAt, selection } from './timer-filter';

const DAY = 86_400_000;
/** Every clock of the period is read, so it has an end. */
export const MOST_DAYS = 92;

/** What was due in the last thirty local days and is in the next seven, unless the question says otherwise. */
export function periodOf({ from, to }: TimerFilters, zone: string, now: Instant): PeriodDto {
  const startOf = (at: Instant): Instant => Date.parse(dayPeriod(zone, localDate(zone, at)).from);
  const until = to === undefined ? startOf(now + 8 * DAY) : Date.parse(to);
  const since = from === undefined ? startOf(Math.min(now, until) - 30 * DAY) : Date.parse(from);
  if (until - since > MOST_DAYS * DAY)
    throw Problem.fields({ field: 'from', code: 'too-early', params: { after: iso(until - MOST_DAYS * DAY) } });
  return { from: iso(since), to: iso(until) };
}

type Row = Omit<HeatCellDto, 'org' | 'below'> & { key: string };

/** Clocks by kind and by whose time it is: how many, how many late, how much of the limit is used as a rule. */
export async function heatMap(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  query: TimerFilters,
  at: Instant,
): Promise<HeatMapDto> {
  const top = query.org ?? reachedFrom(scopePaths(caller, 'read-timers'))[0] ?? '';
  const period = periodOf(query, orgs.get(top)?.zone ?? ZONE, at);
  const { filter, tops, now } = selection(caller, orgs, { ...query, ...period }, iso(at));
  const columns = columnsFrom(orgs, top);
  // A clock that two tops of the scope reach is one clock.
  const once = tops.length > 1 ? 'DISTINCT ON (reach.case_id, reach.timer_id)' : '';
  const rows: Row[] = await tx.query(
    `SELECT found.kind AS clock, place.key, count(*)::int AS count, count(*) FILTER (WHERE found.breached)::int AS breached,
            percentile_cont(0.5) WITHIN GROUP (ORDER BY found.used_share) AS median,
            percentile_cont(0.9) WITHIN GROUP (ORDER BY found.used_share) AS p90
       FROM (SELECT ${once} reach.kind, reach.holder_org, reach.used_share, ${breachedAt(now)} AS breached
               FROM timer_reach reach WHERE reach.org_id = ANY(${filter.bind(tops)}::text[]) AND ${filter.where}) found
       JOIN unnest(${filter.bind(columns.orgs)}::text[], ${filter.bind(columns.keys)}::text[]) AS place (org, key)
         ON place.org = found.holder_org
      GROUP BY found.kind, place.key`,
    filter.parameters,
  );
  const late = new Map<string, number>();
  for (const { clock, breached } of rows) late.set(clock, (late.get(clock) ?? 0) + breached);
  return {
    ...{ now: iso(at), period },
    clocks: [...late.keys()].sort((a, b) => late.get(b)! - late.get(a)! || a.localeCompare(b)),
    orgs: inTreeOrder(
      orgs,
      rows.map(({ key }) => key),
    ),
    cells: rows.map(({ key, ...cell }) => ({ ...columnOfKey(key), ...cell })),
  };
}
