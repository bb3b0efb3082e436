import type { DataSource, EntityManager } from 'typeorm';
import type { Caller } from '../../platform/auth/scope';
import { appendAudit } from '../../platform/case-store/audit-chain';
import { withScope } from '../../platform/database/with-scope';

/** Runs an administrator's change and its entry in the `administration` stream in one transaction. No secrets in `fields`. */
export function audited<T>(
  dataSource: DataSource,
  { actor }: Caller,
  command: string,
  fields: Record<string, unknown>,
  now: Date,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return withScope(dataSource, actor, async (tx) => {
    const result = await work(tx);
    const onBehalfOf = (actor.kind === 'person' && actor.onBehalfOf) || null;
    await appendAudit(tx, 'administration', now, {
      actor: { kind: actor.kind, id: actor.id },
      onBehalfOf,
      command,
      fields,
    });
    return result;
  });
}
