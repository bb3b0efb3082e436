import type { DataSource } from 'typeorm';
import { withScope } from '../database/with-scope';

const SWEEPER = { kind: 'system', id: 'case' } as const;
/** Far longer than any command may still be under way. */
const UNUSED_FOR = '1 day';
const BATCH = 1_000;

/** Removes words and files that no command came to refer to: their writer was refused or went away. */
export function sweepUnused(dataSource: DataSource): Promise<void> {
  return withScope(dataSource, SWEEPER, async (tx) => {
    for (const table of ['content', 'attachment'])
      await tx.query(
        `DELETE FROM ${table} WHERE id IN (
           SELECT id FROM ${table} WHERE used_seq IS NULL AND created_at < now() - interval '${UNUSED_FOR}' LIMIT ${BATCH})`,
      );
  });
}
