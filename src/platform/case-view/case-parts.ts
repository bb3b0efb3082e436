import type { EntityManager } from 'typeorm';
import { scopePaths, visibleCase, type Caller } from '../auth/scope';
import { isoTime } from '../database/iso-time';
import type { CaseRow } from './case-row';
import type { AttachmentRefDto, ContentDto, LinkDto } from './case-detail.dto';
import type { CustomerRefDto } from './shared.dto';

type Key = Pick<CaseRow, 'id' | 'openedMonth'>;

/**
 * Texts that a recorded step refers to, oldest first; what was written but never counted is not shown. Words come with
 * work from afar too: they are the other case's, and whoever works here reads them, with the complaint it all began with.
 */
export async function readContents(
  tx: EntityManager,
  { id, openedMonth }: Key,
): Promise<(Omit<ContentDto, 'author'> & { author: string })[]> {
  return tx.query(
    `WITH RECURSIVE step AS (
       SELECT seq, command, at, body FROM transition WHERE case_id = $1 AND opened_month = $2
     ), origin AS (
       SELECT (state->'origin'->>'parent')::uuid AS id FROM case_head WHERE id = $1 AND opened_month = $2
       UNION
       SELECT (head.state->'origin'->>'parent')::uuid FROM origin JOIN case_head head ON head.id = origin.id
     ), said AS (
       SELECT (field.value->>'id')::uuid AS id, step.seq, step.command, step.at
         FROM step CROSS JOIN LATERAL jsonb_each(step.body->'fields') field
        WHERE jsonb_typeof(field.value) = 'object' AND field.value ? 'digest'
       UNION
       SELECT (head.state->'complaint'->>'id')::uuid, step.seq, step.command, step.at
         FROM origin JOIN case_head head ON head.id = origin.id JOIN step ON step.seq = 1
     )
     SELECT content.id, said.seq, said.command, ${isoTime('said.at')} AS at, content.author,
            CASE WHEN content.erased_at IS NULL THEN content.body END AS text
       FROM said JOIN content ON content.id = said.id ORDER BY said.seq, content.id`,
    [id, openedMonth],
  );
}

export async function readAttachments(tx: EntityManager, { id }: Key): Promise<AttachmentRefDto[]> {
  return tx.query(
    `SELECT id, file_name AS "fileName", media_type AS "mediaType", bytes, digest,
            ${isoTime('created_at')} AS "createdAt"
       FROM attachment WHERE case_id = $1 AND used_seq IS NOT NULL ORDER BY used_seq, id`,
    [id],
  );
}

/** Both directions; the number of a case that the caller may not see stays out. */
export async function readLinks(tx: EntityManager, caller: Caller, { id, openedMonth }: Key): Promise<LinkDto[]> {
  const visible = visibleCase('other', scopePaths(caller, 'read-cases'), 3, 'id');
  return tx.query(
    `WITH link AS (
       SELECT other_id AS "caseId", kind, 'to' AS direction FROM case_link WHERE case_id = $1 AND opened_month = $2
       UNION ALL
       SELECT case_id, kind, 'from' FROM case_link WHERE other_id = $1
     )
     SELECT link."caseId", link.kind, link.direction,
            (SELECT other.number FROM case_head other WHERE other.id = link."caseId" AND ${visible.sql}) AS number
       FROM link ORDER BY link.kind, link."caseId", link.direction`,
    [id, openedMonth, ...visible.parameters],
  );
}

export async function readCustomer(
  tx: EntityManager,
  id: string | null,
  withName: boolean,
): Promise<CustomerRefDto | null> {
  if (id === null) return null;
  const [row] = await tx.query<CustomerRefDto[]>(
    `SELECT id, number, CASE WHEN $2 THEN name END AS name FROM customer WHERE id = $1`,
    [id, withName],
  );
  return row ?? null;
}
