import type { EntityManager } from 'typeorm';
import { scopePaths, visibleCase, type Caller } from '../auth/scope';
import { isoTime } from '../database/iso-time';
import { prepared } from '../database/prepared';
import { isUuidText } from '../database/uuid-text';
import { SHOWN_TEXT, unerased } from '../content/content-store';
import type { CaseRow } from './case-row';
import type { AttachmentRefDto, ContentDto, LinkDto } from './case-detail.dto';
import type { CustomerRefDto, PersonDto } from './shared.dto';

/**
 * Texts that a recorded step refers to, oldest first; what was written but never counted is not shown. Words come with
 * work from afar too: they are the other case's, and whoever works here reads them, with the complaint it all began with.
 */
const WORDS = `step AS (
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
  ), words AS MATERIALIZED (
    SELECT content.id, said.seq, said.command, ${isoTime('said.at')} AS at, content.author,
           ${unerased(SHOWN_TEXT)} AS text
      FROM said JOIN content ON content.id = said.id
  )`;

const ATTACHMENTS = `(SELECT coalesce(json_agg(json_build_object('id', id, 'fileName', file_name, 'mediaType', media_type,
    'bytes', bytes, 'digest', digest, 'createdAt', ${isoTime('created_at')}) ORDER BY used_seq, id), '[]')
  FROM attachment WHERE case_id = $1 AND used_seq IS NOT NULL)`;

/** Both directions; the number of a case that the caller may not see stays out. */
const linksOf = (visible: string): string => `
  SELECT link."caseId", link.kind, link.direction,
         (SELECT other.number FROM case_head other WHERE other.id = link."caseId" AND ${visible}) AS number
    FROM (SELECT other_id AS "caseId", kind, 'to' AS direction FROM case_link WHERE case_id = $1 AND opened_month = $2
          UNION ALL
          SELECT case_id, kind, 'from' FROM case_link WHERE other_id = $1) link`;

const CUSTOMER = `SELECT id, number, CASE WHEN $4 THEN name END AS name FROM customer WHERE id = $3::uuid`;

/** Those named by the case ($5), and whoever wrote its words. */
const PEOPLE = `SELECT id, display_zh AS "nameZh", display_en AS "nameEn" FROM person WHERE id IN (
    SELECT unnest($5::uuid[])
    UNION SELECT author::uuid FROM words WHERE ${isUuidText('author')})`;

const list = (rows: string, order: string): string =>
  `(SELECT coalesce(json_agg(to_json(one) ORDER BY ${order}), '[]') FROM (${rows}) one)`;

export interface CaseParts {
  contents: (Omit<ContentDto, 'author'> & { author: string })[];
  attachments: AttachmentRefDto[];
  links: LinkDto[];
  customer: CustomerRefDto | null;
  people: PersonDto[];
}

export interface Named {
  customer: string | null;
  /** False: the customer's name stays out. */
  withName: boolean;
  /** Ids of people that the case itself names. */
  people: string[];
}

/** All that belongs to a case beside its own row, in one question: every round trip is on somebody's way to an answer. */
export async function readParts(
  tx: EntityManager,
  caller: Caller,
  { id, openedMonth }: Pick<CaseRow, 'id' | 'openedMonth'>,
  { customer, withName, people }: Named,
): Promise<CaseParts> {
  const scope = scopePaths(caller, 'read-cases');
  const visible = visibleCase('other', scope, 6, 'id');
  const [parts] = await prepared<CaseParts>(
    tx,
    `case parts ${scope.length}`,
    `WITH RECURSIVE ${WORDS}
     SELECT ${list('SELECT * FROM words', 'one.seq, one.id')} AS contents,
            ${ATTACHMENTS} AS attachments,
            ${list(linksOf(visible.sql), 'one.kind, one."caseId", one.direction')} AS links,
            (SELECT to_json(one) FROM (${CUSTOMER}) one) AS customer,
            ${list(PEOPLE, 'one.id')} AS people`,
    [id, openedMonth, customer, withName, people, ...visible.parameters],
  );
  return parts!;
}
