import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../domain/shared/actor';
import type { BusinessCalendar } from '../../../domain/shared/business-calendar';
import type { SlaClock } from '../../../domain/shared/sla-clock';
import { used } from '../../../domain/shared/sla-used';
import { People } from '../../platform/case-view/people';
import type { AuditState } from './dto/timer-filters.dto';
import type { AuditedCaseDto, AuditedTimerDto } from './dto/timers.dto';
import { iso } from './local-period';
import { breachedAt, firingMissingAt, stateAt } from './timer-filter';

/** What a walk over `timer_reach reach` takes along; all of it is in the index. */
export const COLUMNS = `reach.due_at, reach.case_id, reach.timer_id, reach.opened_month, reach.process, reach.category, reach.tier,
  reach.holder_org, reach.holder_role, reach.holder_person, reach.state, reach.warn_at, reach.late, reach.lateness_ms,
  reach.next_mark_at, reach.used_share`;

const onPage = (sql: string): string => sql.replaceAll('reach.', 'page.');

/**
 * A row of `page` with its clock and case. The calendar is only needed where working time is still being used up:
 * the rest is known already.
 */
export const DETAIL = (now: string): string => `page.case_id AS "caseId", page.timer_id AS "timerId", timer.definition,
  page.category, page.tier, ${onPage(stateAt(now))} AS state, ${onPage(breachedAt(now))} AS breached,
  ${onPage(firingMissingAt(now))} AS "firingMissing", page.used_share AS "usedShare",
  page.holder_org AS "holderOrg", page.holder_role AS "holderRole", page.holder_person AS "holderPerson",
  json_build_object('id', head.id, 'number', head.number, 'process', page.process, 'org', head.org_id) AS case,
  json_build_object('id', coalesce(head.terms->'policy'->>'id', ''), 'version',
    coalesce((head.terms->'policy'->>'version')::int, 0)) AS policy,
  CASE WHEN page.used_share IS NULL AND timer.limit_unit <> 'minutes' THEN head.terms->'calendars'->timer.calendar END
    AS "calendarData"`;

export interface TimerRow {
  caseId: string;
  timerId: string;
  definition: SlaClock;
  category: string;
  tier: string;
  state: AuditState;
  breached: boolean;
  firingMissing: boolean;
  usedShare: number | null;
  holderOrg: string;
  holderRole: string | null;
  holderPerson: string | null;
  case: AuditedCaseDto;
  policy: { id: string; version: number };
  calendarData: BusinessCalendar | null;
}

const latest = (all: number[]): number | null => (all.length > 0 ? Math.max(...all) : null);

function usedOf({ usedShare, calendarData, definition: clock }: TimerRow, now: Instant): number | null {
  if (usedShare !== null) return usedShare * clock.limit.amount;
  return used(clock, calendarData ?? undefined, now);
}

function timerDto(row: TimerRow, people: People, now: Instant): AuditedTimerDto {
  const { definition: clock, state, breached, category, tier, firingMissing } = row;
  const consumed = usedOf(row, now);
  const lasting = clock.pauses.find(({ to }) => to === null);
  const until = clock.endedAt ?? lasting?.from ?? now;
  return {
    ...{ case: row.case, id: clock.id, clock: clock.kind, state, breached, category, tier, firingMissing },
    holder: { org: row.holderOrg, role: row.holderRole, person: people.get(row.holderPerson) },
    armedAt: iso(clock.armedAt),
    dueAt: iso(clock.dueAt),
    endedAt: clock.endedAt === null ? null : iso(clock.endedAt),
    overrunMs: until - clock.dueAt,
    latenessMs: latest(clock.marks.flatMap(({ planned, fired }) => (fired === null ? [] : [fired - planned]))),
    pauses: {
      count: clock.pauses.length,
      totalMs: clock.pauses.reduce((sum, { from, to }) => sum + (to ?? now) - from, 0),
      reasons: [...new Set(clock.pauses.map(({ reason }) => reason))],
    },
    limit: clock.limit,
    used: consumed,
    usedShare: consumed === null || clock.limit.amount <= 0 ? null : consumed / clock.limit.amount,
    calendar: clock.calendar,
    policy: { ...row.policy, rule: clock.rule },
  };
}

/** Rows as the API and the export show them; names are read in one query. */
export async function timerRows(tx: EntityManager, rows: TimerRow[], now: Instant): Promise<AuditedTimerDto[]> {
  const people = await People.of(
    tx,
    rows.map(({ holderPerson }) => holderPerson),
  );
  return rows.map((row) => timerDto(row, people, now));
}
