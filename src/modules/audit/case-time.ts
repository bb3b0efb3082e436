import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../domain/shared/actor';
import type { BusinessCalendar } from '../../../domain/shared/business-calendar';
import { clockAccount, type AccountedStretch, type Standing } from '../../../domain/shared/clock-account';
import type { SlaClock } from '../../../domain/shared/sla-clock';
import type { Terms } from '../../../domain/shared/terms';
import { timeByHolder, type Owner, type Span } from '../../../domain/shared/time-by-holder';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import type { CaseRow } from '../../platform/case-view/case-row';
import { People } from '../../platform/case-view/people';
import { Problem } from '../../platform/http/problem';
import type { CaseTimeDto, ClockAccountDto, OwnedHolderDto } from './dto/case-time.dto';
import { iso, ZONE } from './local-period';

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

/** Who had the case, and where it stood, step by step; a step that changes neither is left out. */
async function standingsOf(tx: EntityManager, row: CaseRow): Promise<Standing[]> {
  return tx.query(
    `SELECT at AS "from", stage, holder FROM (
       SELECT seq, (body->>'at')::float8 AS at, body->'next'->>'stage' AS stage,
              nullif(body->'next'->'holder', 'null') AS holder,
              lag(body->'next'->'holder') OVER (ORDER BY seq) AS earlier,
              lag(body->'next'->>'stage') OVER (ORDER BY seq) AS before, row_number() OVER (ORDER BY seq) AS place
         FROM transition WHERE case_id = $1 AND opened_month = $2) step
      WHERE place = 1 OR coalesce(holder, 'null') IS DISTINCT FROM earlier OR stage IS DISTINCT FROM before ORDER BY seq`,
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

async function clockOf(tx: EntityManager, row: CaseRow, id: string): Promise<SlaClock> {
  const [found] = await tx.query<{ definition: SlaClock }[]>(
    'SELECT definition FROM timer WHERE case_id = $1 AND opened_month = $2 AND id = $3',
    [row.id, row.openedMonth, id],
  );
  if (!found) throw new Problem('not-found');
  return found.definition;
}

/** One clock of it, from where it counts: what counted adds up to what was used of its limit. */
function spanOf({ countsFrom, endedAt, limit, calendar, pauses }: SlaClock, row: CaseRow, now: Instant): Whole {
  const to = Math.max(countsFrom, endedAt ?? now);
  return {
    ...{ from: countsFrom, to },
    calendar: limit.unit === 'minutes' ? ALWAYS : calendarFor(row.terms, calendar),
    stops: pauses.map((pause) => ({ from: pause.from, to: pause.to ?? to })),
  };
}

function whose(owner: Owner, people: People): OwnedHolderDto {
  const holder = owner.kind === 'holder' ? owner.holder : null;
  return {
    owner: owner.kind,
    ...{ org: holder?.org ?? null, role: holder?.role ?? null, person: people.get(holder?.person) },
  };
}

const accountDto = (account: readonly AccountedStretch[], people: People): ClockAccountDto => ({
  used: account.reduce((sum, { used }) => sum + used, 0),
  stretches: account.map(({ from, to, kind, reason, stage, holder, waiting, workingMs, used }) => ({
    ...{ from: iso(from), to: iso(to), kind, reason, stage, workingMs, used },
    whose: whose(waiting ? { kind: 'customer' } : holder ? { kind: 'holder', holder } : { kind: 'nobody' }, people),
  })),
});

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
  const standings = await standingsOf(tx, row);
  const one = clock === undefined ? null : await clockOf(tx, row, clock);
  const { from, to, calendar = ALWAYS, stops } = one ? spanOf(one, row, now) : lifeOf(row, orgs, now);
  const waits: Span[] = await tx.query(
    `SELECT extract(epoch FROM armed_at)::float8 * 1000 AS "from", coalesce(extract(epoch FROM ended_at)::float8 * 1000, $3) AS "to"
       FROM timer WHERE case_id = $1 AND opened_month = $2 AND kind = 'customer-wait'`,
    [row.id, row.openedMonth, to],
  );
  const time = timeByHolder({ from, to }, standings, waits, calendar, stops);
  const account = one && clockAccount(one, row.terms.calendars[one.calendar], now, standings, waits);
  const people = await People.of(
    tx,
    standings.map(({ holder }) => holder?.person),
  );
  return {
    ...{ from: iso(time.from), to: iso(time.to), calendar: calendar.id, total: time.total },
    parts: time.parts.map(({ owner, wallMs, workingMs }) => ({ ...whose(owner, people), wallMs, workingMs })),
    spans: time.spans.map(({ owner, from, to: end, workingMs }) => ({
      part: time.parts.findIndex(isOf(owner)),
      ...{ from: iso(from), to: iso(end), workingMs },
    })),
    account: account && accountDto(account, people),
  };
}
