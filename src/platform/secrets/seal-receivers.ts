import type { DataSource } from 'typeorm';
import { withScope } from '../database/with-scope';
import type { SecretBox } from './secret-box';

const KEEPER = { kind: 'system', id: 'case' } as const;
const COLUMNS = ['secret', 'previous_secret'] as const;

/** What a receiver's secrets are sealed for. */
export const ofReceiver = (id: string): string => `receiver:${id}`;

/**
 * Seals receivers' secrets that lie open, or under a key on its way out. At the API's start: processes that only know
 * the former way have been replaced by then (docs/operator.md). Safe beside others; what changed meanwhile is left.
 * @returns how many were sealed, and why others were not
 */
export function sealReceivers(dataSource: DataSource, box: SecretBox): Promise<{ sealed: number; problems: string[] }> {
  return withScope(dataSource, KEEPER, async (tx) => {
    const result = { sealed: 0, problems: [] as string[] };
    for (const column of COLUMNS) {
      const rows = await tx.query<{ id: string; stored: string }[]>(
        `SELECT id, ${column} AS stored FROM receiver WHERE ${column} IS NOT NULL ORDER BY id`,
      );
      for (const { id, stored } of rows.filter((row) => box.isStale(row.stored))) {
        try {
          const sealed = box.seal(box.open(stored, ofReceiver(id)), ofReceiver(id));
          await tx.query(`UPDATE receiver SET ${column} = $3 WHERE id = $1 AND ${column} = $2`, [id, stored, sealed]);
          result.sealed++;
        } catch (error) {
          result.problems.push((error as Error).message);
        }
      }
    }
    return result;
  });
}
