import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DataSource, EntityManager } from 'typeorm';
import type { Caller } from '../auth/scope';
import { appendAudit } from '../case-store/audit-chain';
import { withScope } from '../database/with-scope';
import { Problem } from '../http/problem';

/** What the `administration` stream keeps of a change. No secrets and no words in `fields`. */
export interface Change {
  command: string;
  fields: Record<string, unknown>;
  now: Date;
}

/** Runs an administrator's change and its entry in the `administration` stream in one transaction. */
export function audited<T>(
  dataSource: DataSource,
  caller: Caller,
  change: Change,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return withScope(dataSource, caller.actor, (tx) => recorded(tx, caller, change, work));
}

/**
 * The same for what must not happen twice: a create, a new secret. Under a known key nothing is changed or recorded,
 * and `again` answers what there is now (422 `key-reused` where the request was another).
 * @param request what is asked for, compared as JSON
 */
export function auditedOnce<T>(
  dataSource: DataSource,
  caller: Caller,
  change: Change & { key: string; request: object },
  work: { first: (tx: EntityManager) => Promise<T>; again: (tx: EntityManager) => Promise<T> },
): Promise<T> {
  const { command, key, request } = change;
  const digest = createHash('sha256')
    .update(canonicalize({ command, ...request })!)
    .digest('hex');
  return withScope(dataSource, caller.actor, async (tx) => {
    const own = `${caller.actor.id}:${key}`;
    // A twin of this request waits here until the first one has committed or gone.
    const taken = await tx.query<object[]>(
      'INSERT INTO administration_request (key, digest) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key',
      [own, digest],
    );
    if (taken.length > 0) return recorded(tx, caller, change, work.first);
    const [known] = await tx.query<{ digest: string }[]>('SELECT digest FROM administration_request WHERE key = $1', [
      own,
    ]);
    if (known!.digest !== digest) throw new Problem('key-reused');
    return work.again(tx);
  });
}

async function recorded<T>(
  tx: EntityManager,
  { actor }: Caller,
  { command, fields, now }: Change,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  const result = await work(tx);
  await appendAudit(tx, 'administration', now, {
    actor: { kind: actor.kind, id: actor.id },
    onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
    command,
    fields,
  });
  return result;
}
