import type { EntityManager } from 'typeorm';

/** The evaluation of a process that comes after another one; null: the first. */
export interface Next {
  org: string;
  evaluated: string;
  previous: string | null;
}

const placeOf = ({ org, evaluated, previous }: Next): string[] => [org, evaluated, previous ?? 'first'];

/** Of the first command, where the schedule gives it. */
export const commandIdOf = (next: Next): string => `process-evaluation:${placeOf(next).join(':')}`;

/**
 * The next evaluation of a process is one case, whoever begins it: by schedule or by hand, several at once.
 * @returns the case that it is: this one, or another that was before it
 */
export async function claimNext(tx: EntityManager, next: Next, caseId: string): Promise<string> {
  await tx.query(
    `INSERT INTO evaluation_claim (org_id, evaluated, previous, case_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (org_id, evaluated, previous) DO NOTHING`,
    [...placeOf(next), caseId],
  );
  const [row] = await tx.query<[{ caseId: string }]>(
    `SELECT case_id AS "caseId" FROM evaluation_claim WHERE org_id = $1 AND evaluated = $2 AND previous = $3`,
    placeOf(next),
  );
  return row.caseId;
}
