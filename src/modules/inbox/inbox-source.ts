import type { Actor } from '../../../domain/shared/actor';
import { reachedFrom, scopePaths, visibleCase, type Caller } from '../../platform/auth/scope';
import type { Filter } from '../../platform/database/filter';
import type { Position } from '../../platform/http/cursor';
import type { InboxQuery } from './inbox.dto';

/** Where undated and paused tasks sort. */
export const DUE = `coalesce(task.due_at, 'infinity'::timestamptz)`;
const KEY = `task.case_id, task.opened_month, task.id, ${DUE} AS due`;
const JOIN = 'JOIN case_head head ON head.id = task.case_id AND head.opened_month = task.opened_month';

export interface Source {
  caller: Caller;
  after: Position | null;
  limit: number;
  query: InboxQuery;
  /** RFC 3339. */
  now: string;
  /** Path of the organisation that the filter names. */
  within: string | undefined;
}

/** Who acts: the substitute's own desk shows the absent colleague's tasks too. */
const selves = (actor: Actor): string[] =>
  actor.kind === 'person' ? [actor.id, ...(actor.onBehalfOf ? [actor.onBehalfOf] : [])] : [];

const postsOf = (actor: Actor): string => JSON.stringify(actor.kind === 'person' ? actor.posts : []);

/** Continues behind the last row of the previous page, in the order of the index that the view walks. */
function behind(filter: Filter, after: Position | null, columns: string): void {
  if (!after) return;
  const [due, id, caseId] = after;
  filter.add(
    `(${columns}) > (${filter.bind(due)}::timestamptz, ${filter.bind(id)}::text, ${filter.bind(caseId)}::uuid)`,
  );
}

/** Where the cases are named already, by words or by id: their few tasks, as far as the view's own condition holds. */
function ofNamed(filter: Filter, { after, limit }: Source): string {
  behind(filter, after, `${DUE}, task.id, task.case_id`);
  return `SELECT ${KEY} FROM task ${JOIN} WHERE task.status = 'open' AND ${filter.where}
           ORDER BY due, task.id, task.case_id LIMIT ${limit}`;
}

/** Tasks that the caller holds. */
export function mine(filter: Filter, { caller, after, limit }: Source): string {
  filter.when(selves(caller.actor), (at) => `task.assignee = ANY(${at}::uuid[])`);
  behind(filter, after, `${DUE}, task.id, task.case_id`);
  return `SELECT ${KEY} FROM task ${JOIN} WHERE task.status = 'open' AND ${filter.where}
           ORDER BY due, task.id, task.case_id LIMIT ${limit}`;
}

/**
 * Free tasks that one of the caller's posts may take. Each post walks its own stretch of the index as far as the
 * page needs, so that the cost grows with posts × page, not with what is open in the country.
 */
export function groups(filter: Filter, source: Source): string {
  const { caller, after, limit, query } = source;
  const posts = filter.bind(postsOf(caller.actor));
  filter.when(selves(caller.actor), (at) => `NOT task.barred && ${at}::uuid[]`);
  if (query.cases !== undefined) {
    filter.add(`task.assignee IS NULL AND EXISTS (
      SELECT FROM task_candidate candidate JOIN jsonb_to_recordset(${posts}::jsonb) AS post (role text, org text)
          ON candidate.org_id = post.org AND candidate.role = post.role
       WHERE candidate.case_id = task.case_id AND candidate.opened_month = task.opened_month AND candidate.task_id = task.id)`);
    return ofNamed(filter, source);
  }
  behind(filter, after, 'candidate.due_at, candidate.task_id, candidate.case_id');
  return `SELECT DISTINCT found.* FROM jsonb_to_recordset(${posts}::jsonb) AS post (role text, org text)
    CROSS JOIN LATERAL (
      SELECT ${KEY} FROM task_candidate candidate
        JOIN task ON task.case_id = candidate.case_id AND task.opened_month = candidate.opened_month AND task.id = candidate.task_id
        ${JOIN}
       WHERE candidate.org_id = post.org AND candidate.role = post.role AND candidate.assignee IS NULL AND ${filter.where}
       ORDER BY candidate.due_at, candidate.task_id, candidate.case_id LIMIT ${limit}
    ) found ORDER BY found.due, found.id, found.case_id LIMIT ${limit}`;
}

/** Every open task of the cases in scope. */
export function all(filter: Filter, source: Source): string {
  const { caller, query } = source;
  if (query.q === undefined && query.cases === undefined) return ofMany(filter, source);
  filter.and((first) => visibleCase('head', scopePaths(caller, 'read-cases'), first, 'id'));
  return ofNamed(filter, source);
}

/** What `overdue` and `sla` mean for a task's entry: paused ones stand at infinity. */
function timesOf({ overdue, sla }: InboxQuery, now: () => string): string[] {
  const late = overdue ?? (sla === undefined || sla === 'paused' ? undefined : sla === 'overdue');
  return [
    ...(late === undefined ? [] : [`reach.due_at ${late ? '<=' : '>'} ${now()}`]),
    ...(sla === 'ok' ? [`reach.warn_at > ${now()}`] : []),
    ...(sla === 'warned' ? [`reach.warn_at <= ${now()} AND reach.due_at < 'infinity'`] : []),
    ...(sla === 'paused' ? [`reach.due_at = 'infinity'`] : []),
  ];
}

/**
 * Walks what each top of the scope reaches, in order: like `groups`, as far as the page needs. What the filters ask
 * of a task is asked of its index entry too, so that only what is shown is fetched. OFFSET 0 keeps the planner from
 * taking the three for strangers and joining them as wholes.
 */
function ofMany(filter: Filter, { caller, after, limit, query, now, within }: Source): string {
  const tops = filter.bind(reachedFrom(scopePaths(caller, 'read-cases'), within));
  filter
    .when(query.process, (at) => `reach.process = ${at}`)
    .when(query.stage, (at) => `reach.stage = ${at}`)
    .when(query.step, (at) => `reach.step = ${at}`);
  for (const time of timesOf(query, () => `${filter.bind(now)}::timestamptz`)) filter.add(time);
  behind(filter, after, 'reach.due_at, reach.task_id, reach.case_id');
  return `SELECT DISTINCT found.* FROM unnest(${tops}::text[]) AS top CROSS JOIN LATERAL (
      SELECT ${KEY} FROM task_reach reach
        CROSS JOIN LATERAL (SELECT * FROM task one WHERE one.case_id = reach.case_id
          AND one.opened_month = reach.opened_month AND one.id = reach.task_id OFFSET 0) task
        CROSS JOIN LATERAL (SELECT * FROM case_head one WHERE one.id = reach.case_id
          AND one.opened_month = reach.opened_month OFFSET 0) head
       WHERE reach.org_id = top AND ${filter.where}
       ORDER BY reach.due_at, reach.task_id, reach.case_id LIMIT ${limit}
    ) found ORDER BY found.due, found.id, found.case_id LIMIT ${limit}`;
}
