import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';

/** Hash that the first entry of every stream follows. */
export const GENESIS = '0'.repeat(64);

/** An entry as it is stored and hashed: RFC 8785 text, because jsonb would reorder keys. */
export interface AuditRow {
  seq: number;
  at: Date;
  entry: string;
  previous_hash: string;
  hash: string;
}

export const canonical = (entry: object): string => canonicalize(entry)!;

export const chainHash = (previousHash: string, entry: string): string =>
  createHash('sha256').update(previousHash).update('\n').update(entry).digest('hex');

/**
 * Adds an entry to a stream that has no case head to lock: `administration`, `unmasking`.
 * Must run inside the transaction of the change it tells of; the advisory lock serialises the stream.
 */
export async function appendAudit(
  tx: EntityManager,
  stream: string,
  at: Date,
  entry: Record<string, unknown>,
): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('audit'), hashtext($1))`, [stream]);
  const [last] = await tx.query<Pick<AuditRow, 'seq' | 'hash'>[]>(
    `SELECT seq, hash FROM audit WHERE stream = $1 ORDER BY seq DESC LIMIT 1`,
    [stream],
  );
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.hash ?? GENESIS;
  const text = canonical({ ...entry, stream, seq, at: at.toISOString() });
  await tx.query(`INSERT INTO audit (stream, seq, at, entry, previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6)`, [
    stream,
    seq,
    at,
    text,
    previous,
    chainHash(previous, text),
  ]);
}

export type Verification = { intact: true; entries: number; head: string } | { intact: false; brokenAt: number };

/** Recomputes a stream's chain; names the first entry that was altered, removed or put in between. */
export async function verifyStream(tx: EntityManager, stream: string): Promise<Verification> {
  const rows: AuditRow[] = await tx.query(
    `SELECT seq, at, entry, previous_hash, hash FROM audit WHERE stream = $1 ORDER BY seq`,
    [stream],
  );
  let head = GENESIS;
  for (const [index, row] of rows.entries()) {
    const sound = row.seq === index + 1 && row.previous_hash === head && row.hash === chainHash(head, row.entry);
    if (!sound) return { intact: false, brokenAt: index + 1 };
    head = row.hash;
  }
  return { intact: true, entries: rows.length, head };
}
