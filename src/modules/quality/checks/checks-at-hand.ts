import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { passMark } from '../../../../domain/quality-check/scoring-form';
import { INSPECTOR, SUPERVISOR } from '../../../../domain/shared/quality-posts';
import type { Role } from '../../../../domain/shared/actor';
import type { Caller } from '../../../platform/auth/scope';
import { isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { STEPS, type CheckAtHandDto, type ChecksAtHandDto, type ChecksAtHandQuery } from './checks-at-hand.dto';

/** Who scores or reviews (`domain/shared/quality-posts.ts`). */
const INSPECTING: readonly Role[] = [INSPECTOR, SUPERVISOR, 'centre-leader'];

const OPEN = `task.status = 'open' AND task.step = ANY($4) AND NOT task.barred && $3::uuid[]
  AND ($5::uuid IS NULL OR sample.sampling_id = $5::uuid)`;
const CHECK = `task.case_id, task.opened_month, task.step, task.assignee, task.due_at`;

/**
 * Open checks of the caller's posts that no colleague has taken and that they may do, soonest due first. Free ones and
 * one's own are two indexes, each walked as far as the list is long.
 */
const AT_HAND = `
  WITH own AS (SELECT * FROM unnest($1::text[], $2::text[]) AS post (role, org)),
  free AS (
    SELECT offered.* FROM own CROSS JOIN LATERAL (
      SELECT ${CHECK} FROM task_candidate candidate
       CROSS JOIN LATERAL (SELECT * FROM task one WHERE one.case_id = candidate.case_id
         AND one.opened_month = candidate.opened_month AND one.id = candidate.task_id OFFSET 0) task
        JOIN quality_sample sample ON sample.id = task.case_id
       WHERE candidate.org_id = own.org AND candidate.role = own.role AND candidate.assignee IS NULL AND ${OPEN}
       ORDER BY candidate.due_at, candidate.task_id, candidate.case_id LIMIT $6) offered
  ), mine AS (
    SELECT ${CHECK} FROM task JOIN quality_sample sample ON sample.id = task.case_id
     WHERE task.assignee = ANY($3::uuid[]) AND ${OPEN} ORDER BY coalesce(task.due_at, 'infinity') LIMIT $6
  )
  SELECT sample.id, sample.sampling_id AS sampling, sample.target_id AS target, sample.target_number AS number,
         sample.category, sample.agent_org AS centre, found.step, found.assignee IS NOT NULL AS mine,
         json_build_object('id', person.id, 'nameZh', person.display_zh, 'nameEn', person.display_en) AS agent,
         CASE WHEN isfinite(found.due_at) THEN ${isoTime('found.due_at')} END AS "dueAt",
         head.terms->'bounds' AS bounds
    FROM (TABLE free UNION TABLE mine) found
    JOIN case_head head ON head.id = found.case_id AND head.opened_month = found.opened_month
    JOIN quality_sample sample ON sample.id = found.case_id
    JOIN person ON person.id = sample.agent_id
   ORDER BY coalesce(found.due_at, 'infinity'), sample.id LIMIT $6`;

interface Row extends Omit<CheckAtHandDto, 'pass'> {
  bounds: Record<string, number> | null;
}

/** What somebody who inspects can score or review now, in the order in which to do it. */
@Injectable()
export class ChecksAtHand {
  constructor(private readonly dataSource: DataSource) {}

  async read({ actor }: Caller, { limit = 100, sampling }: ChecksAtHandQuery): Promise<ChecksAtHandDto> {
    const posts = actor.kind === 'person' ? actor.posts.filter(({ role }) => INSPECTING.includes(role)) : [];
    const selves = [actor.id, ...(actor.kind === 'person' && actor.onBehalfOf ? [actor.onBehalfOf] : [])];
    const rows = await withScope(this.dataSource, actor, (tx) =>
      tx.query<Row[]>(AT_HAND, [
        ...[posts.map(({ role }) => role), posts.map(({ org }) => org), selves],
        ...[[...STEPS], sampling ?? null, limit + 1],
      ]),
    );
    const items = rows.slice(0, limit).map(({ bounds, ...row }) => ({ ...row, pass: passMark(bounds ?? {}) }));
    return { items, more: rows.length > limit };
  }
}
