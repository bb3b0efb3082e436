import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { registerOf, type ArticleCaseState, type Cell } from '../../../../domain/knowledge/article/article-state';
import { divergences, type Divergence } from '../../../../domain/knowledge/divergences';
import type { OrgId } from '../../../../domain/shared/actor';

/** Articles compared by one question. */
const BATCH = 500;

interface Row {
  article: string;
  number: number;
  kind: string | null;
  digest: string | null;
  cell: Pick<Cell, 'outcome'> | null;
  copy: { number: number; digest: string | null } | null;
}

/** The next articles that the province has, or should have, in the order of their ids: each looked up, however many there are. */
const COMPARED = `
  SELECT ids.article_id AS article, article.number, line.kind, line.digest,
         CASE WHEN cell.article_id IS NOT NULL THEN json_build_object('outcome', cell.outcome) END AS cell,
         CASE WHEN copy.article_id IS NOT NULL THEN json_build_object('number', copy.number, 'digest', copy.digest) END AS copy
    FROM ((SELECT article_id FROM knowledge_cell WHERE org_id = $1 AND article_id > $2 ORDER BY article_id LIMIT ${BATCH})
          UNION (SELECT article_id FROM knowledge_copy WHERE org_id = $1 AND article_id > $2 ORDER BY article_id LIMIT ${BATCH})
          ORDER BY article_id LIMIT ${BATCH}) ids
    CROSS JOIN LATERAL (SELECT * FROM knowledge_article one WHERE one.id = ids.article_id AND one.scope = 'network'
      OFFSET 0) article
    LEFT JOIN knowledge_line line ON line.article_id = article.id AND line.number = article.number
    LEFT JOIN knowledge_cell cell ON cell.article_id = ids.article_id AND cell.org_id = $1
    LEFT JOIN knowledge_copy copy ON copy.article_id = ids.article_id AND copy.org_id = $1
   ORDER BY ids.article_id`;

/** By the domain's own rule: the row is put as the register's state that it was projected from. */
function compared(org: OrgId, { number, kind, digest, cell, copy }: Row): Divergence | null {
  const register = registerOf({
    number,
    lines: kind ? [{ kind }] : [],
    edition: digest === null ? null : { words: { digest } },
    matrix: cell ? { [org]: { province: { id: org }, outcome: cell.outcome } } : {},
  } as unknown as ArticleCaseState);
  return divergences(register, copy ? { [org]: copy } : {}).find(({ province }) => province === org) ?? null;
}

export interface Found extends Divergence {
  id: string;
  article: string;
}

const NOTE = `INSERT INTO knowledge_divergence AS known (id, article_id, org_id, kind, repair, due_number, due_digest,
    found_number, found_digest, found_at)
  SELECT id, article, $1, kind, repair, due_number, due_digest, found_number, found_digest, $3
    FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, article uuid, kind text, repair text, due_number int,
      due_digest text, found_number int, found_digest text)
  ON CONFLICT (article_id, org_id) WHERE settled_at IS NULL DO UPDATE SET kind = excluded.kind, repair = excluded.repair,
    due_number = excluded.due_number, due_digest = excluded.due_digest, found_number = excluded.found_number,
    found_digest = excluded.found_digest
  RETURNING id, article_id AS article`;

/** What was found before and is not found any more has been mended. */
const SETTLE = `UPDATE knowledge_divergence SET settled_at = $4 WHERE org_id = $1 AND settled_at IS NULL
  AND article_id = ANY($2::uuid[]) AND article_id <> ALL($3::uuid[])`;

/**
 * Compares one stretch of a province's copies with the register and notes what differs.
 * @param after id of the last article that was compared
 * @returns what differs, and where to go on; null: that was the last stretch
 */
export async function compareStretch(
  tx: EntityManager,
  org: OrgId,
  after: string,
  now: Date,
): Promise<{ found: Found[]; compared: number; last: string | null }> {
  const rows = await tx.query<Row[]>(COMPARED, [org, after]);
  const differing = rows.flatMap((row) => {
    const divergence = compared(org, row);
    return divergence ? [{ ...divergence, article: row.article }] : [];
  });
  const noted = differing.map(({ article, kind, repair, due, found }) => ({
    ...{ id: uuidv7(), article, kind, repair, due_number: due.number, due_digest: due.digest },
    ...{ found_number: found?.number ?? null, found_digest: found?.digest ?? null },
  }));
  const ids = await tx.query<{ id: string; article: string }[]>(NOTE, [org, JSON.stringify(noted), now]);
  await tx.query(SETTLE, [org, rows.map(({ article }) => article), differing.map(({ article }) => article), now]);
  const idOf = new Map(ids.map(({ id, article }) => [article, id]));
  return {
    found: differing.map((one) => ({ ...one, id: idOf.get(one.article)! })),
    compared: rows.length,
    last: rows.length < BATCH ? null : rows.at(-1)!.article,
  };
}
