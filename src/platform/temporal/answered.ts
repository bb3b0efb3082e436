import type { EntityManager } from 'typeorm';
import canonicalize from 'canonicalize';
import type { Envelope, Transition } from '../../../domain/shared/transition';
import type { Decided } from '../../../workflows/shared/contract';
import { Problem } from '../http/problem';

/** Text counts by its digest and an organisation by its id: a retry stores its words anew and may meet a moved tree. */
const essence = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ('digest' in value) return value.digest;
  if ('lineage' in value && 'id' in value) return value.id;
  return value;
};

/** What makes two commands the same request: who, what, and every field. */
function fingerprint(actor: string, type: string, fields: Record<string, unknown>): string {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return canonicalize([actor, type, Object.fromEntries(entries.map(([name, value]) => [name, essence(value)]))])!;
}

/**
 * The first answer to this command, if it has committed: `unique(case, command_id)` is the guard that outlives
 * workflow runs and retention. The same id for something else is refused (422 `key-reused`).
 */
export async function answeredBefore(tx: EntityManager, caseId: string, envelope: Envelope): Promise<Decided | null> {
  const [row] = await tx.query(`SELECT body FROM transition WHERE case_id = $1 AND command_id = $2`, [
    caseId,
    envelope.commandId,
  ]);
  if (!row) return null;
  const first = row.body as Transition;
  const { type, ...fields } = envelope.command;
  const same =
    fingerprint(first.actor.id, first.command, first.fields) === fingerprint(envelope.actor.id, type, fields);
  if (!same) throw new Problem('key-reused');
  return { caseId, seq: first.seq, stage: first.next.stage };
}
