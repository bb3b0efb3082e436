import type { EntityManager } from 'typeorm';

export interface Last {
  /** The newest evaluation of the process, however it ended. */
  previous: string | null;
  /** When the newest began that was not called off: what was called off was no evaluation. */
  at: number | null;
}

/** What a centre has evaluated of a process. */
export async function lastOf(tx: EntityManager, org: string, evaluated: string): Promise<Last> {
  const [row] = await tx.query<[{ previous: string | null; at: Date | null }]>(
    `SELECT (array_agg(id ORDER BY opened_at DESC, id DESC))[1] AS previous,
            max(opened_at) FILTER (WHERE outcome IS DISTINCT FROM 'called-off') AS at
       FROM process_evaluation WHERE org_id = $1 AND evaluated = $2`,
    [org, evaluated],
  );
  return { previous: row.previous, at: row.at?.getTime() ?? null };
}
