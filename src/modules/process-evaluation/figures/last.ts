import type { EntityManager } from 'typeorm';

export interface Last {
  /** The newest evaluation of the process, however it ended. */
  previous: string | null;
  /** The newest that was not called off: what was called off was no evaluation. */
  evaluation: string | null;
  /** When it began. */
  at: number | null;
}

/** What a centre has evaluated of a process. */
export async function lastOf(tx: EntityManager, org: string, evaluated: string): Promise<Last> {
  const [row] = await tx.query<[{ previous: string | null; evaluation: string | null; at: Date | null }]>(
    `SELECT (array_agg(id ORDER BY opened_at DESC, id DESC))[1] AS previous,
            (array_agg(id ORDER BY opened_at DESC, id DESC) FILTER (WHERE outcome IS DISTINCT FROM 'called-off'))[1]
              AS evaluation,
            max(opened_at) FILTER (WHERE outcome IS DISTINCT FROM 'called-off') AS at
       FROM process_evaluation WHERE org_id = $1 AND evaluated = $2`,
    [org, evaluated],
  );
  return { ...row, at: row.at?.getTime() ?? null };
}
