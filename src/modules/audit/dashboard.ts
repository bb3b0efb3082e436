import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../domain/shared/actor';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { reachedFrom, scopePaths, type Caller } from '../../platform/auth/scope';
import { People } from '../../platform/case-view/people';
import { Problem } from '../../platform/http/problem';
import { DashboardSql, type Counted, type Scope } from './dashboard-sql';
import type { DashboardDto, FiguresDto, TrendDayDto } from './dto/dashboard.dto';
import { dayPeriod, iso, lastDates, ZONE } from './local-period';
import { columnOf, columnOfKey, inTreeOrder, keyOf } from './org-columns';

const DAYS = 30;
const NOTHING: FiguresDto = { open: 0, dueToday: 0, breached: 0 };

/** Gathers counts under headings. */
function gather(rows: Counted[], key: (row: Counted) => string): Map<string, FiguresDto> {
  const figures = new Map<string, FiguresDto>();
  for (const row of rows) {
    const sum = figures.get(key(row)) ?? { ...NOTHING };
    sum.open += row.open;
    sum.dueToday += row.dueToday;
    sum.breached += row.breached;
    figures.set(key(row), sum);
  }
  return figures;
}

function trendOf(
  dates: string[],
  zone: string,
  parts: Record<'opened' | 'closed' | 'due' | 'breached', Map<string, number>>,
) {
  return dates.map((date): TrendDayDto => ({
    date,
    period: dayPeriod(zone, date),
    opened: parts.opened.get(date) ?? 0,
    closed: parts.closed.get(date) ?? 0,
    due: parts.due.get(date) ?? 0,
    breached: parts.breached.get(date) ?? 0,
  }));
}

/** Where the work of a subtree stands now and went in thirty days; every figure is a list's length under its filters. */
export async function dashboard(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  query: { org?: string },
  at: Instant,
): Promise<DashboardDto> {
  const within = query.org === undefined ? undefined : orgs.get(query.org)?.path;
  if (query.org !== undefined && within === undefined) throw Problem.fields({ field: 'org', code: 'unknown-org' });
  const tops = reachedFrom(scopePaths(caller, 'read-timers'), within);
  const top = query.org ?? tops[0] ?? '';
  const zone = orgs.get(top)?.zone ?? ZONE;
  const dates = lastDates(zone, at, DAYS);
  const today = dayPeriod(zone, dates.at(-1)!);
  const month = { from: dayPeriod(zone, dates[0]!).from, to: today.to };
  const held = query.org === undefined ? null : orgs.descendants(query.org).map(({ id }) => id);
  const scope: Scope = { tops, held, zone, now: iso(at), today, month };
  const sql = new DashboardSql(tx, scope);
  const counted = [...(await sql.open()), ...(await sql.clocks())];
  const byOrg = gather(counted, ({ org }) => keyOf(columnOf(orgs, top, org)));
  const byCategory = gather(counted, ({ category }) => category);
  const due = await sql.due();
  const opened = await sql.opened();
  const closed = await sql.closed();
  const workload = await sql.workload();
  const people = await People.of(
    tx,
    workload.map(({ person }) => person),
  );
  const daily = (rows: { date: string; n: number }[]) => new Map(rows.map(({ date, n }) => [date, n]));
  return {
    ...{ now: iso(at), today, month },
    total: gather(counted, () => '').get('') ?? NOTHING,
    orgs: inTreeOrder(orgs, byOrg.keys()).map((column) => ({
      ...columnOfKey(keyOf(column)),
      ...byOrg.get(keyOf(column))!,
    })),
    categories: [...byCategory]
      .map(([category, figures]) => ({ category, ...figures }))
      .sort((a, b) => b.open - a.open || a.category.localeCompare(b.category)),
    trend: trendOf(dates, zone, {
      opened: daily(opened),
      closed: daily(closed),
      due: daily(due),
      breached: daily(due.map(({ date, breached }) => ({ date, n: breached }))),
    }),
    causes: await sql.causes(),
    people: workload.flatMap(({ person, ...figures }) => {
      const named = people.get(person);
      return named ? [{ person: named, ...figures }] : [];
    }),
  };
}
