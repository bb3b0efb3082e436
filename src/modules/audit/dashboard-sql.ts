import type { EntityManager } from 'typeorm';
import type { OrgId } from '../../../domain/shared/actor';
import { Filter } from '../../platform/database/filter';
import type { PeriodDto } from './dto/timer-filters.dto';
import { breachedAt, DUE } from './timer-filter';

export interface Scope {
  tops: OrgId[];
  /** Organisations asked for; null: all that the tops reach. */
  held: OrgId[] | null;
  zone: string;
  now: string;
  today: PeriodDto;
  month: PeriodDto;
}

export interface Counted {
  org: OrgId;
  category: string;
  open: number;
  dueToday: number;
  breached: number;
}

type Daily = { date: string; n: number };

/** SQL: a day as it is written; once for each day, not for each case. */
const asDate = (day: string): string => `to_char(${day}, 'YYYY-MM-DD')`;

/** What the dashboard asks: each from the entries that its subtree reaches, in indexes that hold all of it. */
export class DashboardSql {
  constructor(
    private readonly tx: EntityManager,
    private readonly scope: Scope,
  ) {}

  /** Open cases by owner and category. */
  open(): Promise<Counted[]> {
    const filter = this.owned();
    return this.tx.query(
      `SELECT owner_org AS org, category, ${this.cases} AS open, 0 AS "dueToday", 0 AS breached
         FROM case_reach reach WHERE ${this.tops(filter)} AND reach.live AND ${filter.where} GROUP BY owner_org, category`,
      filter.parameters,
    );
  }

  /** Live clocks by whose time it is and category. */
  clocks(): Promise<Counted[]> {
    const { filter, now, once } = this.clocksHeld();
    const [from, to] = this.bound(filter, this.scope.today);
    return this.tx.query(
      `SELECT holder_org AS org, category, 0 AS open, count(*) FILTER (WHERE today)::int AS "dueToday",
              count(*) FILTER (WHERE breached)::int AS breached
         FROM (SELECT ${once} holder_org, category, due_at >= ${from} AND due_at < ${to} AS today,
                 reach.state = 'running' AND reach.due_at <= ${now} AS breached
                 FROM timer_reach reach WHERE ${filter.where} AND reach.ended_at IS NULL
                  AND reach.due_at < ${to} AND reach.state = 'running') clock
        GROUP BY 1, 2`,
      filter.parameters,
    );
  }

  /** Clocks by the local day they were due on, or are. */
  due(): Promise<(Daily & { breached: number })[]> {
    const { filter, now, once } = this.clocksHeld();
    const [from, to] = this.bound(filter, this.scope.month);
    const day = this.day(filter, 'due_at');
    return this.tx.query(
      `SELECT ${asDate(day)} AS date, count(*)::int AS n, count(*) FILTER (WHERE breached)::int AS breached
         FROM (SELECT ${once} due_at, ${breachedAt(now)} AS breached FROM timer_reach reach
                WHERE ${filter.where} AND due_at >= ${from} AND due_at < ${to} AND ${DUE}) clock GROUP BY ${day}`,
      filter.parameters,
    );
  }

  opened(): Promise<Daily[]> {
    return this.daily('opened_at');
  }

  closed(): Promise<Daily[]> {
    return this.daily('closed_at');
  }

  causes(): Promise<{ cause: string; cases: number }[]> {
    const filter = this.owned();
    const [from, to] = this.bound(filter, this.scope.month);
    return this.tx.query(
      `SELECT cause, ${this.cases} AS cases FROM case_reach reach
        WHERE ${this.tops(filter)} AND closed_at >= ${from} AND closed_at < ${to} AND cause IS NOT NULL AND ${filter.where}
        GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10`,
      filter.parameters,
    );
  }

  /** Whose hands are fullest. */
  workload(): Promise<{ person: string; clocks: number; breached: number }[]> {
    const { filter, now, once } = this.clocksHeld();
    return this.tx.query(
      `SELECT holder_person AS person, count(*)::int AS clocks,
              count(*) FILTER (WHERE breached)::int AS breached
         FROM (SELECT ${once} holder_person, ${breachedAt(now)} AS breached FROM timer_reach reach
                WHERE ${filter.where} AND reach.ended_at IS NULL AND reach.holder_person IS NOT NULL) clock
        GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20`,
      filter.parameters,
    );
  }

  /** Cases of the month by the local day of one of their times. */
  private daily(time: 'opened_at' | 'closed_at'): Promise<Daily[]> {
    const filter = this.owned();
    const [from, to] = this.bound(filter, this.scope.month);
    const day = this.day(filter, time);
    return this.tx.query(
      `SELECT ${asDate(day)} AS date, ${this.cases} AS n FROM case_reach reach
        WHERE ${this.tops(filter)} AND ${time} >= ${from} AND ${time} < ${to} AND ${filter.where} GROUP BY ${day}`,
      filter.parameters,
    );
  }

  /** A case that two tops of the scope reach is one case. */
  private get cases(): string {
    return this.scope.tops.length > 1 ? 'count(DISTINCT case_id)::int' : 'count(*)::int';
  }

  private owned(): Filter {
    return new Filter().when(this.scope.held ?? undefined, (ids) => `reach.owner_org = ANY(${ids}::text[])`);
  }

  private clocksHeld(): { filter: Filter; now: string; once: string } {
    const filter = new Filter();
    const now = `${filter.bind(this.scope.now)}::timestamptz`;
    filter.add(this.tops(filter));
    filter.when(this.scope.held ?? undefined, (ids) => `reach.holder_org = ANY(${ids}::text[])`);
    // A clock that two tops of the scope reach is one clock.
    return { filter, now, once: this.scope.tops.length > 1 ? 'DISTINCT ON (reach.case_id, reach.timer_id)' : '' };
  }

  private tops(filter: Filter): string {
    const { tops } = this.scope;
    // One organisation as it is: an equality lets the index give its order.
    return tops.length === 1
      ? `reach.org_id = ${filter.bind(tops[0])}`
      : `reach.org_id = ANY(${filter.bind(tops)}::text[])`;
  }

  private bound(filter: Filter, { from, to }: PeriodDto): [string, string] {
    return [`${filter.bind(from)}::timestamptz`, `${filter.bind(to)}::timestamptz`];
  }

  private day(filter: Filter, column: string): string {
    return `(${column} AT TIME ZONE ${filter.bind(this.scope.zone)}::text)::date`;
  }
}
