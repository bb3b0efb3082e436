import type { EntityManager } from 'typeorm';

export interface Receipt {
  bulletin: string;
  person: string;
  /** On whose board. */
  org: string;
}

/** Adds receipts in one statement, however many; who has read it already has, so nothing is ever changed. */
export async function addReceipts(tx: EntityManager, receipts: readonly Receipt[], now: Date): Promise<number> {
  const [row] = await tx.query<[{ added: number }]>(
    `WITH added AS (
       INSERT INTO bulletin_receipt (bulletin_id, person_id, org_id, read_at)
       SELECT bulletin, person, org, $4 FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS one (bulletin, person, org)
       ON CONFLICT DO NOTHING RETURNING 1)
     SELECT count(*)::int AS added FROM added`,
    [
      receipts.map(({ bulletin }) => bulletin),
      receipts.map(({ person }) => person),
      receipts.map(({ org }) => org),
      now,
    ],
  );
  return row.added;
}
