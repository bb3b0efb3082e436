import type { EntityManager } from 'typeorm';
import { verifyStream } from '../../platform/case-store/audit-chain';
import { isoTime } from '../../platform/database/iso-time';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import type { CaseRow } from '../../platform/case-view/case-row';
import type { AuditEntryDto, AuditPageDto, VerificationDto } from './dto/history.dto';
import type { PageQuery } from '../../platform/case-view/page.query';

/** The chain must be sound in itself and end where the case's head says: cutting off its end is found too. */
async function verify(tx: EntityManager, row: CaseRow): Promise<VerificationDto> {
  const [{ entries }] = await tx.query<[{ entries: number }]>(
    `SELECT count(*)::int AS entries FROM audit WHERE stream = $1`,
    [row.id],
  );
  const result = await verifyStream(tx, row.id);
  if (!result.intact) return { intact: false, entries, brokenAt: result.brokenAt };
  const whole = result.entries === row.state.seq && result.head === row.auditHash;
  return { intact: whole, entries, brokenAt: whole ? null : entries + 1 };
}

/** The case's hash-chained trail, oldest first, with the result of checking all of it. */
export async function auditTrail(tx: EntityManager, row: CaseRow, query: PageQuery): Promise<AuditPageDto> {
  const limit = query.limit ?? 50;
  const [after] = decodeCursor(['audit', row.id], query.cursor, ['integer']) ?? [0];
  const entries: AuditEntryDto[] = await tx.query(
    `SELECT seq, ${isoTime('at')} AS at, entry, previous_hash AS "previousHash", hash
       FROM audit WHERE stream = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
    [row.id, after, limit + 1],
  );
  const items = entries.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    verification: await verify(tx, row),
    next: entries.length > limit && last ? encodeCursor(['audit', row.id], [last.seq]) : null,
  };
}
