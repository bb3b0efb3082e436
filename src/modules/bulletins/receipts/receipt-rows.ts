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

/**
 * SQL: who is to read what a `board` shows, of the organisation `top`: everybody at or below a receiver, at its origin's
 * and publisher's own centre. Each place walks its posts in their index (OFFSET 0 keeps the planner from reading those of
 * the whole country); who has left is looked up once, as they are few.
 * @param at the parameter that says when
 */
export const readersOf = (at: string): string => `SELECT DISTINCT held.person_id FROM org place
    CROSS JOIN LATERAL (SELECT post.person_id FROM post WHERE post.org_id = place.id
      AND post.valid_from <= ${at} AND (post.valid_until IS NULL OR post.valid_until > ${at})
      AND post.person_id NOT IN (SELECT gone.id FROM person gone WHERE NOT gone.active) OFFSET 0) held
   WHERE CASE WHEN board.own THEN place.id = board.org_id OR (place.parent_id = board.org_id AND place.level = 'department')
              ELSE place.path ~>=~ top.path AND place.path ~<~ (rtrim(top.path, '.') || '/') END`;
