import type { EntityManager } from 'typeorm';
import type { ArticleCaseState, Cell } from '../../../../domain/knowledge/article/article-state';
import type { Effect } from '../../../../domain/shared/transition';
import type { Recorded } from '../../../platform/case-store/projections';
import { repairCopy } from './copies';
import { addEdition } from './edition-rows';

const time = (at: number | null): Date | null => (at === null ? null : new Date(at));

interface NewWords {
  edition: number;
  title: string;
}

/** Numbers that this step gave, and what they say; answers the last of them. */
async function addLines(
  tx: EntityManager,
  { before, transition: { next } }: Recorded<ArticleCaseState>,
): Promise<NewWords | null> {
  const known = before?.lines.length ?? 0;
  let newest: NewWords | null = null;
  for (const { number, kind, operation, at, digest } of next.lines.slice(known)) {
    await tx.query(
      `INSERT INTO knowledge_line (article_id, number, kind, operation_id, at, digest) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING`,
      [next.caseId, number, kind, operation, new Date(at), digest],
    );
    if (digest === null || !next.edition) continue;
    const { title } = await addEdition(tx, next.caseId, number, next.edition);
    newest = { edition: number, title };
  }
  return newest;
}

/** The register's row: what is in force, and its dates. */
async function putArticle(
  tx: EntityManager,
  next: ArticleCaseState,
  words: NewWords | null,
  at: number,
): Promise<void> {
  const { edition } = next;
  await tx.query(
    `INSERT INTO knowledge_article AS article (id, scope, origin_org, state, number, edition, node_id, title,
       confidentiality, urgency, effective_at, expires_at, review_at, opened_at, updated_at)
     VALUES ($1, 'network', $2, $3, $4, coalesce($5, 0), $6, coalesce($7, ''), coalesce($8, 'internal'), $9, $10, $11, $12,
       $13, $14)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, number = excluded.number,
       edition = coalesce($5, article.edition), node_id = excluded.node_id, title = coalesce($7, article.title),
       confidentiality = excluded.confidentiality, urgency = excluded.urgency, effective_at = excluded.effective_at,
       expires_at = excluded.expires_at, review_at = excluded.review_at,
       opened_at = least(article.opened_at, excluded.opened_at),
       updated_at = CASE WHEN article.number = excluded.number AND article.state = excluded.state THEN article.updated_at
         ELSE excluded.updated_at END`,
    [
      ...[next.caseId, next.origin.id, next.stage, next.number, words?.edition ?? null, edition?.node ?? null],
      ...[words?.title ?? null, edition?.confidentiality ?? null, next.urgency, time(edition?.effectiveAt ?? null)],
      ...[time(edition?.expiresAt ?? null), time(edition?.reviewAt ?? null), new Date(next.openedAt), new Date(at)],
    ],
  );
}

const moved = (before: Cell | undefined, after: Cell): boolean =>
  before?.branch !== after.branch || before.step !== after.step;

async function putCells(
  tx: EntityManager,
  { before, transition: { next } }: Recorded<ArticleCaseState>,
): Promise<void> {
  const cells = Object.values(next.matrix).filter((cell) => moved(before?.matrix[cell.province.id], cell));
  if (cells.length === 0) return;
  const rows = cells.map(({ province, number, branch, stage, outcome, since }) => ({
    ...{ org_id: province.id, number, branch_id: branch, stage, outcome, since: new Date(since).toISOString() },
  }));
  await tx.query(
    `INSERT INTO knowledge_cell (article_id, org_id, number, branch_id, stage, outcome, since)
     SELECT $1, org_id, number, branch_id, stage, outcome, since FROM jsonb_to_recordset($2::jsonb)
       AS cell (org_id text, number int, branch_id uuid, stage text, outcome text, since timestamptz)
     ON CONFLICT (article_id, org_id) DO UPDATE SET number = excluded.number, branch_id = excluded.branch_id,
       stage = excluded.stage, outcome = excluded.outcome, since = excluded.since`,
    [next.caseId, JSON.stringify(rows)],
  );
}

type Delivery = Extract<Effect, { kind: 'deliver' }>;
/** Deliveries of a topic, with what they carry. */
export const deliveries = (effects: readonly Effect[], ...topics: string[]): Delivery[] =>
  effects.filter((effect): effect is Delivery => effect.kind === 'deliver' && topics.includes(effect.topic));

/** HQ's register of one article: its row, its numbers, what they say, its matrix, and the copies it repairs. */
export async function projectArticle(tx: EntityManager, recorded: Recorded<ArticleCaseState>): Promise<void> {
  const { transition } = recorded;
  const { next, at, effects } = transition;
  await putArticle(tx, next, await addLines(tx, recorded), at);
  await putCells(tx, recorded);
  for (const { org, data } of deliveries(effects, 'knowledge.repair')) {
    const { number, digest } = data as { number: number; digest: string | null };
    await repairCopy(tx, { article: next.caseId, org, number, digest, at });
  }
}
