import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CALL_WINDOW } from '../../../domain/callback-survey/clocks';
import type { SurveyState } from '../../../domain/callback-survey/survey-state';
import type { OrgId } from '../../../domain/shared/actor';
import type { Terms } from '../../../domain/shared/terms';
import { masked } from '../../platform/auth/masking';
import type { Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { bestTime, callOrder } from './call-order';
import type { CallListView, CallView } from './call-list.dto';

/** More than anybody calls in a day: the order is made of these. */
const MOST = 200;

interface Row {
  caseId: string;
  number: string;
  state: SurveyState;
  terms: Terms;
  assignee: string | null;
  dueAt: Date | null;
  customer: CallView['customer'];
}

const CALL = `task.case_id, task.opened_month, task.assignee, task.due_at`;
const OPEN_CALL = `task.status = 'open' AND task.step = 'call' AND NOT task.barred && $2::uuid[]`;
const OFFERED = `SELECT FROM task_candidate candidate WHERE candidate.case_id = task.case_id
  AND candidate.opened_month = task.opened_month AND candidate.task_id = task.id
  AND candidate.org_id = ANY($1) AND candidate.role = 'surveyor'`;

/**
 * Open calls of a surveyor's centres that no colleague has taken, and those that wait for their time, soonest first.
 * Free ones, one's own and those that wait are three indexes, each walked as far as the list is long.
 */
const CALLS = `
  WITH free AS (
    SELECT call.* FROM unnest($1::text[]) AS centre CROSS JOIN LATERAL (
      SELECT ${CALL} FROM task_candidate candidate
       CROSS JOIN LATERAL (SELECT * FROM task one WHERE one.case_id = candidate.case_id
         AND one.opened_month = candidate.opened_month AND one.id = candidate.task_id OFFSET 0) task
       WHERE candidate.org_id = centre AND candidate.role = 'surveyor' AND candidate.assignee IS NULL AND ${OPEN_CALL}
       ORDER BY candidate.due_at, candidate.task_id, candidate.case_id LIMIT ${MOST + 1}) call
  ), mine AS (
    SELECT ${CALL} FROM task WHERE task.assignee = ANY($2::uuid[]) AND ${OPEN_CALL} AND EXISTS (${OFFERED})
     ORDER BY coalesce(task.due_at, 'infinity') LIMIT ${MOST + 1}
  ), waiting AS (
    SELECT timer.case_id, timer.opened_month, NULL::uuid, NULL::timestamptz FROM timer
     WHERE timer.ended_at IS NULL AND timer.kind = '${CALL_WINDOW}' AND timer.org_id = ANY($1)
     ORDER BY timer.due_at LIMIT ${MOST + 1}
  ), found AS (
    (SELECT * FROM (TABLE free UNION TABLE mine) open ORDER BY due_at LIMIT ${MOST + 1}) UNION ALL TABLE waiting)
  SELECT head.id AS "caseId", head.number, head.state, head.terms, found.assignee,
         CASE WHEN isfinite(found.due_at) THEN found.due_at END AS "dueAt",
         CASE WHEN customer.id IS NOT NULL THEN json_build_object('id', customer.id, 'number', customer.number,
           'name', customer.name, 'phone', customer.phone) END AS customer
    FROM found JOIN case_head head ON head.id = found.case_id AND head.opened_month = found.opened_month
    LEFT JOIN customer ON customer.id = head.customer_id
   WHERE head.process = 'callback-survey' AND head.stage IN ('calling', 'waiting')
     AND (head.stage = 'calling') = (found.due_at IS NOT NULL)`;

/** Whom a surveyor calls, in the order in which to call. */
@Injectable()
export class CallList {
  constructor(private readonly dataSource: DataSource) {}

  async read(caller: Caller, limit: number, now: Date): Promise<CallListView> {
    const { actor } = caller;
    const centres: OrgId[] =
      actor.kind === 'person' ? actor.posts.flatMap(({ role, org }) => (role === 'surveyor' ? [org] : [])) : [];
    const selves = [actor.id, ...(actor.kind === 'person' && actor.onBehalfOf ? [actor.onBehalfOf] : [])];
    const rows = await withScope(this.dataSource, actor, (tx) => tx.query<Row[]>(CALLS, [centres, selves]));
    const allowed = rows.filter(
      ({ state }) => state.next !== 'self-service' && !state.barred.some((id) => selves.includes(id)),
    );
    const items = allowed.map((row) => view(row, caller, now)).sort(callOrder);
    return { now, items: items.slice(0, limit), more: items.length > limit };
  }
}

function view({ state, terms, assignee, customer, ...row }: Row, caller: Caller, now: Date): CallView {
  return {
    ...row,
    stage: state.stage as CallView['stage'],
    mine: assignee !== null,
    customer: customer && { ...customer, ...masked(customer, caller) },
    complaint: state.parent,
    category: state.subject.category,
    tier: state.subject.tier,
    attempts: state.attempts.length,
    lastResult: state.attempts.at(-1)?.result ?? null,
    appointed: state.appointed,
    bestAt: new Date(Math.min(bestTime(state, terms, now.getTime()), now.getTime() + 31 * 86_400_000)),
  };
}
