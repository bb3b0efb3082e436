import type { Actor } from '../../../domain/shared/actor';
import { scopePaths, visibleCase, type Caller } from '../../platform/auth/scope';
import type { Filter } from '../../platform/database/filter';
import type { Position } from '../../platform/http/cursor';

/** Where undated and paused tasks sort. */
export const DUE = `coalesce(task.due_at, 'infinity'::timestamptz)`;
const KEY = `task.case_id, task.opened_month, task.id, ${DUE} AS due`;
const JOIN = 'JOIN case_head head ON head.id = task.case_id AND head.opened_month = task.opened_month';

export interface Source {
  caller: Caller;
  after: Position | null;
  limit: number;
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
export function groups(filter: Filter, { caller, after, limit }: Source): string {
  const posts = filter.bind(postsOf(caller.actor));
  filter.when(selves(caller.actor), (at) => `NOT task.barred && ${at}::uuid[]`);
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
export function all(filter: Filter, { caller, after, limit }: Source): string {
  filter.and((first) => visibleCase('head', scopePaths(caller, 'read-cases'), first, 'id'));
  behind(filter, after, `${DUE}, task.id, task.case_id`);
  return `SELECT ${KEY} FROM task ${JOIN} WHERE task.status = 'open' AND ${filter.where}
           ORDER BY due, task.id, task.case_id LIMIT ${limit}`;
}
