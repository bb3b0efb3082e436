import type { EntityManager } from 'typeorm';
import type { Instant, Post } from '../../../domain/shared/actor';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { scopePaths, type Caller } from '../../platform/auth/scope';
import { searchCases } from '../../platform/case-view/case-search';
import { People } from '../../platform/case-view/people';
import type { SlaState } from '../../platform/case-view/shared.dto';
import { Filter } from '../../platform/database/filter';
import { exactTime, isoTime } from '../../platform/database/iso-time';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import { Problem } from '../../platform/http/problem';
import { MOST_COUNTED, VIEWS, type InboxCaseDto, type InboxCountsDto, type InboxItemDto } from './inbox.dto';
import type { InboxCountsQuery, InboxPageDto, InboxQuery } from './inbox.dto';
import { timeLeft, type ClockOfTask } from './time-left';
import type { KeptCalendars } from './kept-calendars';
import { all, groups, mine } from './inbox-source';

const SOURCES = { mine, groups, all };

/** SLA state from due time and pauses at `now`, as for one case: what has fired plays no part. */
const slaAt = (now: string): string => `CASE WHEN task.paused THEN 'paused' WHEN task.due_at <= ${now} THEN 'overdue'
  WHEN task.warn_at <= ${now} THEN 'warned' ELSE 'ok' END`;

/** What a task is about: a bulletin or assigned work by its title, work about knowledge by its own, then its article's. */
const TITLE = `CASE head.category WHEN 'work' THEN coalesce(
    (SELECT nullif(coalesce(part.title, work.title), '') FROM work_part part
       JOIN work_assignment work ON work.id = part.assignment_id WHERE part.case_id = head.id),
    (SELECT nullif(title, '') FROM work_assignment WHERE id = head.id))
  WHEN 'bulletin' THEN (SELECT nullif(title, '') FROM bulletin
     WHERE id = coalesce(nullif(head.state->>'bulletin', '')::uuid, head.id))
  WHEN 'knowledge' THEN coalesce(
    (SELECT coalesce(work.title, nullif(article.title, '')) FROM knowledge_work work
       LEFT JOIN knowledge_article article ON article.id = work.article_id WHERE work.case_id = head.id),
    (SELECT nullif(title, '') FROM knowledge_article WHERE id = head.id)) END`;
/** A reply of which its receiver was reminded by hand, since it is asked for. */
const REMINDED = `CASE WHEN head.process = 'bulletin-reply' THEN
  ${isoTime(`to_timestamp((head.state->>'remindedAt')::bigint / 1000.0)`)} END`;
const CASE = `json_build_object('id', head.id, 'number', head.number, 'process', head.process, 'stage', head.stage,
  'title', ${TITLE}, 'remindedAt', ${REMINDED}, 'org', head.org_id, 'openedAt', ${isoTime('head.opened_at')}, 'subject', json_build_object('kind', head.kind,
  'category', head.category, 'priority', head.priority, 'tier', head.tier))`;
const CANDIDATES = `(SELECT coalesce(json_agg(json_build_object('role', c.role, 'org', c.org_id) ORDER BY c.org_id, c.role), '[]')
  FROM task_candidate c WHERE c.case_id = task.case_id AND c.opened_month = task.opened_month AND c.task_id = task.id)`;

/** What the clock of a task knows beside its due time; its pauses are read only where it stands. */
const CLOCK = `CASE WHEN clock.id IS NOT NULL THEN json_build_object('calendar', clock.calendar,
    'version', head.terms->'calendars'->clock.calendar->'version', 'dueAt', (extract(epoch FROM clock.due_at) * 1000)::bigint, 'pause', CASE WHEN task.paused THEN (
      SELECT pause FROM jsonb_array_elements(clock.definition->'pauses') pause WHERE pause->>'to' IS NULL LIMIT 1) END) END`;

interface Row {
  taskId: string;
  step: string;
  version: number;
  assignee: string | null;
  barred: boolean;
  candidates: Post[];
  openedAt: string;
  dueAt: string | null;
  warnAt: string | null;
  clock: ClockOfTask | null;
  position: string;
  sla: SlaState;
  case: InboxCaseDto;
}

/** Conditions that all three views share. */
async function filtersOf(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  query: InboxQuery,
  now: string,
): Promise<Filter> {
  const filter = new Filter();
  const hits = query.q && (await searchCases(tx, scopePaths(caller, 'read-cases'), query.q));
  filter
    .when(hits || undefined, (at) => `task.case_id = ANY(${at}::uuid[])`)
    .when(query.cases?.split(','), (at) => `task.case_id = ANY(${at}::uuid[])`)
    .when(query.process, (at) => `task.process = ${at}`)
    .when(query.stage, (at) => `task.stage = ${at}`)
    .when(query.step, (at) => `task.step = ${at}`);
  if (query.sla !== undefined) filter.when(query.sla, (at) => `${slaAt(`${filter.bind(now)}::timestamptz`)} = ${at}`);
  if (query.overdue !== undefined)
    filter.when(
      now,
      (at) => `(NOT task.paused AND coalesce(task.due_at, 'infinity') <= ${at}::timestamptz) = ${query.overdue}`,
    );
  if (query.org !== undefined) {
    const path = orgs.get(query.org)?.path;
    if (path === undefined) throw Problem.fields({ field: 'org', code: 'unknown-org' });
    filter.when(
      orgs.descendants(query.org).map(({ id }) => id),
      (at) => `head.org_id = ANY(${at}::text[])`,
    );
  }
  return filter;
}

const withinOf = (orgs: OrgSnapshot, { org }: InboxQuery): string | undefined =>
  org === undefined ? undefined : orgs.get(org)?.path;

/** How many there are in each view, counted no further than anybody needs to know. */
export async function inboxCounts(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  query: InboxCountsQuery,
  at: Instant,
): Promise<InboxCountsDto> {
  const now = new Date(at).toISOString();
  const counts = { mine: { count: 0, more: false }, groups: { count: 0, more: false }, all: { count: 0, more: false } };
  for (const view of VIEWS) {
    const filter = await filtersOf(tx, caller, orgs, query, now);
    const limit = MOST_COUNTED + 1;
    const page = SOURCES[view](filter, { caller, after: null, limit, query, now, within: withinOf(orgs, query) });
    const [{ n }] = await tx.query<[{ n: number }]>(`SELECT count(*)::int AS n FROM (${page}) page`, filter.parameters);
    counts[view] = { count: Math.min(n, MOST_COUNTED), more: n > MOST_COUNTED };
  }
  return counts;
}

/** One page of open tasks, by due time; two queries (three with names), however long the page. */
export async function inbox(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  query: InboxQuery,
  at: Instant,
  kept: KeptCalendars,
): Promise<InboxPageDto> {
  const { limit = 50, cursor, view = 'mine', cases: _, ...filters } = query;
  const identity = ['tasks', view, filters];
  const after = decodeCursor(identity, cursor, ['instant', 'slug', 'uuid']);
  const now = new Date(at).toISOString();
  const filter = await filtersOf(tx, caller, orgs, query, now);
  const page = SOURCES[view](filter, {
    ...{ caller, after, limit: limit + 1, query, now, within: withinOf(orgs, query) },
  });
  const self = filter.bind([caller.actor.id, ...('onBehalfOf' in caller.actor ? [caller.actor.onBehalfOf] : [])]);
  const rows: Row[] = await tx.query(
    `SELECT task.id AS "taskId", task.step, task.version, task.assignee, task.barred && ${self}::uuid[] AS barred,
            ${CANDIDATES} AS candidates, ${isoTime('task.opened_at')} AS "openedAt",
            CASE WHEN page.due < 'infinity' THEN ${isoTime('page.due')} END AS "dueAt",
            CASE WHEN page.due < 'infinity' THEN ${exactTime('page.due')} ELSE 'infinity' END AS position,
            CASE WHEN task.warn_at < 'infinity' THEN ${isoTime('task.warn_at')} END AS "warnAt", ${CLOCK} AS clock,
            ${slaAt(`${filter.bind(now)}::timestamptz`)} AS sla, ${CASE} AS case
       FROM (${page}) page
       JOIN task ON task.case_id = page.case_id AND task.opened_month = page.opened_month AND task.id = page.id
       JOIN case_head head ON head.id = task.case_id AND head.opened_month = task.opened_month
       LEFT JOIN timer clock ON clock.case_id = task.case_id AND clock.opened_month = task.opened_month
        AND clock.id = task.clock_id
      ORDER BY page.due, page.id, page.case_id`,
    filter.parameters,
  );
  const shown = rows.slice(0, limit);
  const people = await People.of(
    tx,
    shown.map(({ assignee }) => assignee),
  );
  const last = shown.at(-1);
  const calendarOf = await kept.of(
    tx,
    shown.flatMap(({ clock, case: { id } }) =>
      clock ? { calendar: clock.calendar, version: clock.version, caseId: id } : [],
    ),
  );
  return {
    items: shown.map((row) =>
      itemDto(row, people, timeLeft(row.clock, row.clock ? calendarOf(row.clock) : undefined, at)),
    ),
    next: rows.length > limit && last ? encodeCursor(identity, [last.position, last.taskId, last.case.id]) : null,
    now,
  };
}

const itemDto = (
  { position: _, clock: __, ...row }: Row,
  people: People,
  time: InboxItemDto['time'],
): InboxItemDto => ({
  ...row,
  time,
  etag: `"${row.taskId}:${row.version}"`,
  assignee: people.get(row.assignee),
});
