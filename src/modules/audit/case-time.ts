import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../domain/shared/actor';
import type { BusinessCalendar } from '../../../domain/shared/business-calendar';
import type { Holder } from '../../../domain/shared/case-state';
import type { SlaClock } from '../../../domain/shared/sla-clock';
import type { Terms } from '../../../domain/shared/terms';
import { timeByHolder, type Holding, type Owner, type Span } from '../../../domain/shared/time-by-holder';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import type { CaseRow } from '../../platform/case-view/case-row';
import { People } from '../../platform/case-view/people';
import { Problem } from '../../platform/http/problem';
import type { CaseTimeDto } from './dto/case-time.dto';
import { ZONE } from './local-period';

const iso = (at: Instant): string => new Date(at).toISOString();

const ALWAYS: BusinessCalendar = {
  id: 'always',
  version: 0,
  zone: ZONE,
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
  exceptions: {},
};

/** Whose service hours count: the owner's, where the terms of the case know them. */
function calendarFor(
  { calendars }: Pick<Terms, 'calendars'>,
  wanted: string | undefined,
): BusinessCalendar | undefined {
  return calendars[wanted ?? ''] ?? calendars['back-office'] ?? Object.values(calendars)[0];
}

interface Step {
  at: number;
  holder: Holder | null;
  closed: boolean;
}

/** Who had the case, step by step; a step that changes nothing of it is left out. */
async function steps(tx: EntityManager, row: CaseRow): Promise<Step[]> {
  return tx.query(
    `SELECT at, holder, closed FROM (
       SELECT seq, (body->>'at')::float8 AS at, nullif(body->'next'->'holder', 'null') AS holder,
              body->'next'->>'closedAt' IS NOT NULL AS closed,
              lag(body->'next'->'holder') OVER (ORDER BY seq) AS earlier, row_number() OVER (ORDER BY seq) AS place
         FROM transition WHERE case_id = $1 AND opened_month = $2) step
      WHERE place = 1 OR coalesce(holder, 'null') IS DISTINCT FROM earlier ORDER BY seq`,
    [row.id, row.openedMonth],
  );
}

/** Closed for good, the case's time ends where it was closed last; reopened, it goes on. */
const endOf = (row: CaseRow, now: Instant): Instant => row.state.closedAt ?? now;

const isOf =
  (owner: Owner) =>
  (other: { owner: Owner }): boolean =>
    JSON.stringify(other.owner) === JSON.stringify(owner);

/** What is divided: from when to when, by which calendar, and where nothing counts. */
interface Whole extends Span {
  calendar: BusinessCalendar | undefined;
  stops: Span[];
}

/** The case from its registration to its end. */
const lifeOf = (row: CaseRow, orgs: OrgSnapshot, now: Instant): Whole => ({
  from: row.state.openedAt,
  to: endOf(row, now),
  calendar: calendarFor(row.terms, orgs.get(row.state.org)?.calendar),
  stops: [],
});

/** One clock of it, from where it counts: what counted adds up to what was used of its limit. */
async function clockOf(tx: EntityManager, row: CaseRow, id: string, now: Instant): Promise<Whole> {
  const [found] = await tx.query<{ definition: SlaClock }[]>(
    'SELECT definition FROM timer WHERE case_id = $1 AND opened_month = $2 AND id = $3',
    [row.id, row.openedMonth, id],
  );
  if (!found) throw new Problem('not-found');
  const { countsFrom, endedAt, limit, calendar, pauses } = found.definition;
  const to = Math.max(countsFrom, endedAt ?? now);
  return {
    ...{ from: countsFrom, to },
    calendar: limit.unit === 'minutes' ? ALWAYS : calendarFor(row.terms, calendar),
    stops: pauses.map((pause) => ({ from: pause.from, to: pause.to ?? to })),
  };
}

/**
 * Whose time the life of the case was, or that of one of its clocks, the customer's apart; wall time and service time,
 * exactly divided.
 */
export async function caseTime(
  tx: EntityManager,
  row: CaseRow,
  orgs: OrgSnapshot,
  now: Instant,
  clock?: string,
): Promise<CaseTimeDto> {
  const holdings = (await steps(tx, row)).map(({ at, holder }): Holding => ({ from: at, holder }));
  const {
    from,
    to,
    calendar = ALWAYS,
    stops,
  } = clock === undefined ? lifeOf(row, orgs, now) : await clockOf(tx, row, clock, now);
  const waits: Span[] = await tx.query(
    `SELECT extract(epoch FROM armed_at)::float8 * 1000 AS "from", coalesce(extract(epoch FROM ended_at)::float8 * 1000, $3) AS "to"
       FROM timer WHERE case_id = $1 AND opened_month = $2 AND kind = 'customer-wait'`,
    [row.id, row.openedMonth, to],
  );
  const time = timeByHolder({ from, to }, holdings, waits, calendar, stops);
  const people = await People.of(
    tx,
    time.parts.map(({ owner }) => (owner.kind === 'holder' ? owner.holder.person : null)),
  );
  return {
    ...{ from: iso(time.from), to: iso(time.to), calendar: calendar.id, total: time.total },
    parts: time.parts.map(({ owner, wallMs, workingMs }) => {
      const holder = owner.kind === 'holder' ? owner.holder : null;
      return {
        owner: owner.kind,
        ...{
          org: holder?.org ?? null,
          role: holder?.role ?? null,
          person: people.get(holder?.person),
          wallMs,
          workingMs,
        },
      };
    }),
    spans: time.spans.map(({ owner, from, to: end, workingMs }) => ({
      part: time.parts.findIndex(isOf(owner)),
      ...{ from: iso(from), to: iso(end), workingMs },
    })),
  };
}
