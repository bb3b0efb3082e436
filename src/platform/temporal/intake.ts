import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Problem } from '../http/problem';

/**
 * One creating request (or event) is one case, for ever, also after the workflow's retention.
 * @param key who asks and their own key, e.g. `person:<id>:<Idempotency-Key>` or `reference:<system>:<external id>`
 * @param bodyDigest of the validated request: the same key with other content is refused (422 `key-reused`)
 * @returns the case's id, new or as it was first given
 */
export async function claimCaseId(tx: EntityManager, key: string, bodyDigest: string): Promise<string> {
  await tx.query(`INSERT INTO intake (key, case_id, body_digest) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING`, [
    key,
    uuidv7(),
    bodyDigest,
  ]);
  const [row] = await tx.query<[{ case_id: string; body_digest: string }]>(
    `SELECT case_id, body_digest FROM intake WHERE key = $1`,
    [key],
  );
  if (row.body_digest !== bodyDigest) throw new Problem('key-reused');
  return row.case_id;
}
