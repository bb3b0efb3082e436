import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../domain/shared/actor';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import type { Caller } from '../../platform/auth/scope';
import type { Filter } from '../../platform/database/filter';
import { exactTime } from '../../platform/database/iso-time';
import { decodeCursor, encodeCursor, type Position } from '../../platform/http/cursor';
import type { Sort, TimerListQuery } from './dto/timer-filters.dto';
import type { AuditedTimerPageDto } from './dto/timers.dto';
import { selection } from './timer-filter';
import { COLUMNS, DETAIL, timerRows, type TimerRow } from './timer-row';

/** The order of a list and of its index; `by` names the column that leads. */
export const ORDERS: Record<Sort, { by: 'due_at' | 'lateness_ms'; type: string; direction: '' | 'DESC' }> = {
  due: { by: 'due_at', type: 'timestamptz', direction: '' },
  'due-desc': { by: 'due_at', type: 'timestamptz', direction: 'DESC' },
  lateness: { by: 'lateness_ms', type: 'bigint', direction: 'DESC' },
};

export const orderOf = (alias: string, sort: Sort): string => {
  const { by, direction } = ORDERS[sort];
  return [by, 'case_id', 'timer_id'].map((column) => `${alias}.${column} ${direction}`).join(', ');
};

function behind(filter: Filter, after: Position | null, sort: Sort): void {
  const { by, type, direction } = ORDERS[sort];
  if (by === 'lateness_ms') filter.add('reach.lateness_ms IS NOT NULL');
  if (!after) return;
  const [lead, caseId, timer] = after.map((value) => filter.bind(value));
  filter.add(
    `(reach.${by}, reach.case_id, reach.timer_id) ${direction ? '<' : '>'} (${lead}::${type}, ${caseId}::uuid, ${timer}::text)`,
  );
}

/**
 * Clocks in scope, in the order of an index: each top of the scope is walked as far as the page needs, and only what
 * is shown is fetched.
 */
export async function listTimers(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  query: TimerListQuery,
  at: Instant,
): Promise<AuditedTimerPageDto> {
  const { limit = 50, cursor, sort = 'due', ...filters } = query;
  const now = new Date(at).toISOString();
  const identity = ['timers', sort, filters];
  const { by } = ORDERS[sort];
  const after = decodeCursor(identity, cursor, [by === 'due_at' ? 'instant' : 'integer', 'uuid', 'slug']);
  const { filter, tops, now: moment } = selection(caller, orgs, filters, now);
  behind(filter, after, sort);
  const position = by === 'due_at' ? exactTime('page.due_at') : 'page.lateness_ms::float8';
  const rows: (TimerRow & { position: string | number })[] = await tx.query(
    `SELECT ${DETAIL(moment)}, ${position} AS position FROM (
       SELECT DISTINCT near.* FROM unnest(${filter.bind(tops)}::text[]) AS top CROSS JOIN LATERAL (
         SELECT ${COLUMNS} FROM timer_reach reach WHERE reach.org_id = top AND ${filter.where}
          ORDER BY ${orderOf('reach', sort)} LIMIT ${limit + 1}
       ) near ORDER BY ${orderOf('near', sort)} LIMIT ${limit + 1}) page
     JOIN timer ON timer.case_id = page.case_id AND timer.opened_month = page.opened_month AND timer.id = page.timer_id
     JOIN case_head head ON head.id = page.case_id AND head.opened_month = page.opened_month
     ORDER BY ${orderOf('page', sort)}`,
    filter.parameters,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await timerRows(tx, shown, at),
    next: rows.length > limit && last ? encodeCursor(identity, [last.position, last.caseId, last.timerId]) : null,
    now,
  };
}
