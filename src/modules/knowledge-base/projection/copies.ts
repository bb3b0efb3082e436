import type { EntityManager } from 'typeorm';
import type { Instant, OrgId } from '../../../../domain/shared/actor';
import type { Numbered } from '../../../../domain/knowledge/copy';

export interface Arriving extends Numbered {
  article: string;
  org: OrgId;
  at: Instant;
}

/** What is shown until a later edition takes effect: what was shown when it came. */
const BEFORE = `CASE WHEN copy.digest IS NULL OR excluded.digest IS NULL THEN NULL
  WHEN copy.effective_at > excluded.applied_at THEN copy.before ELSE copy.number END`;

/** Where an edition stands and from when it counts is read from the number, so that a copy is found without it. */
const PUT = `
  INSERT INTO knowledge_copy AS copy (article_id, org_id, number, digest, node_id, effective_at, applied_at)
  SELECT $1, $2, $3::int, $4, coalesce(edition.node_id, ''), edition.effective_at, $5
    FROM (SELECT) one LEFT JOIN knowledge_edition edition ON edition.article_id = $1 AND edition.number = $3::int
  ON CONFLICT (article_id, org_id) DO UPDATE SET number = excluded.number, digest = excluded.digest,
    node_id = excluded.node_id, effective_at = excluded.effective_at, before = ${BEFORE}, applied_at = excluded.applied_at`;

const values = ({ article, org, number, digest, at }: Arriving): unknown[] => [
  article,
  org,
  number,
  digest,
  new Date(at),
];

/** A province takes an operation only if its number is higher than its copy's: `applied` of the domain, in SQL. */
export const applyToCopy = (tx: EntityManager, arriving: Arriving): Promise<unknown> =>
  tx.query(`${PUT} WHERE copy.number < excluded.number`, values(arriving));

/** A repair replaces what is there, an edited row of the same number too. */
export const repairCopy = (tx: EntityManager, arriving: Arriving): Promise<unknown> => tx.query(PUT, values(arriving));
