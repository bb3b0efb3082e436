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

/** What the dashboard asks: each from the entries that its subtree reaches, joined with indexes that hold the rest. */
export class DashboardSql {
  constructor(
    private readonly tx: EntityManager,
    private readonly scope: Scope,
  ) {}

  /** Open cases by owner and category. */
  open(): Promise<Counted[]> {
    const filter = this.owned();
    return this.tx.query(
      `SELECT head.org_id AS org, head.category, count(DISTINCT head.id)::int AS open, 0 AS "dueToday", 0 AS breached
         FROM case_reach reach JOIN case_head head ON head.opened_at = reach.opened_at AND head.id = reach.case_id
        WHERE ${this.tops(filter)} AND reach.live AND head.closed_at IS NULL AND ${filter.where}
        GROUP BY head.org_id, head.category`,
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
    return this.tx.query(
      `SELECT ${this.day(filter, 'due_at')} AS date, count(*)::int AS n, count(*) FILTER (WHERE breached)::int AS breached
         FROM (SELECT ${once} due_at, ${breachedAt(now)} AS breached FROM timer_reach reach
                WHERE ${filter.where} AND due_at >= ${from} AND due_at < ${to} AND ${DUE}) clock GROUP BY 1`,
      filter.parameters,
    );
  }

  opened(): Promise<Daily[]> {
    const filter = this.owned();
    const [from, to] = this.bound(filter, this.scope.month);
    const owner = this.scope.held
      ? 'JOIN case_head head ON head.id = reach.case_id AND head.opened_month = reach.opened_month'
      : '';
    return this.tx.query(
      `SELECT ${this.day(filter, 'opened_at')} AS date, count(*)::int AS n
         FROM (SELECT DISTINCT reach.case_id, reach.opened_at FROM case_reach reach ${owner}
                WHERE ${this.tops(filter)} AND ${filter.where} AND reach.opened_at >= ${from} AND reach.opened_at < ${to}) one
        GROUP BY 1`,
      filter.parameters,
    );
  }

  closed(): Promise<Daily[]> {
    const filter = this.owned();
    const [from, to] = this.bound(filter, this.scope.month);
    return this.tx.query(
      `SELECT ${this.day(filter, 'head.closed_at')} AS date, count(*)::int AS n FROM case_head head
        WHERE head.closed_at >= ${from} AND head.closed_at < ${to} AND ${this.reached(filter)} AND ${filter.where} GROUP BY 1`,
      filter.parameters,
    );
  }

  causes(): Promise<{ cause: string; cases: number }[]> {
    const filter = this.owned();
    const [from, to] = this.bound(filter, this.scope.month);
    return this.tx.query(
      `SELECT head.cause, count(*)::int AS cases FROM case_head head
        WHERE head.closed_at >= ${from} AND head.closed_at < ${to} AND head.cause IS NOT NULL
          AND ${this.reached(filter)} AND ${filter.where}
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

  private owned(): Filter {
    return new Filter().when(this.scope.held ?? undefined, (ids) => `head.org_id = ANY(${ids}::text[])`);
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

  private reached(filter: Filter): string {
    return `EXISTS (SELECT FROM case_reach reach WHERE ${this.tops(filter)}
      AND reach.opened_at = head.opened_at AND reach.case_id = head.id)`;
  }

  private bound(filter: Filter, { from, to }: PeriodDto): [string, string] {
    return [`${filter.bind(from)}::timestamptz`, `${filter.bind(to)}::timestamptz`];
  }

  private day(filter: Filter, column: string): string {
    return `to_char(${column} AT TIME ZONE ${filter.bind(this.scope.zone)}::text, 'YYYY-MM-DD')`;
  }
}
