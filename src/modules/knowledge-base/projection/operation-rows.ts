import type { EntityManager } from 'typeorm';
import type { ArticleState } from '../../../../domain/knowledge/article-states';
import type { OperationStage, OperationState } from '../../../../domain/knowledge/operation/operation-state';
import type { Recorded } from '../../../platform/case-store/projections';
import { dropDrafts } from '../../../platform/content/draft-rows';
import { takeWords } from '../../../platform/content/stored';
import { takeProposal } from './proposal-rows';
import { putWork } from './work-row';

/** What an article is while its publication is under way; once numbered, its own case says it. */
const STANDING: Partial<Record<OperationStage, ArticleState>> = {
  generating: 'draft',
  'origin-review': 'in-review',
  receiving: 'in-review',
  'hq-review': 'in-review',
  publishing: 'in-review',
  modifying: 'returned',
};

const WRITING: readonly string[] = ['generating', 'modifying'];

/** A publication is listed by its state before there is an article; what comes to nothing leaves no article. */
async function announce(tx: EntityManager, { next, at }: Recorded<OperationState>['transition'], title: string | null) {
  const standing = STANDING[next.stage];
  if (!standing) {
    if (next.ended && next.number === null)
      await tx.query(`DELETE FROM knowledge_article WHERE id = $1 AND number = 0`, [next.article]);
    return;
  }
  await tx.query(
    `INSERT INTO knowledge_article AS article (id, scope, origin_org, state, number, node_id, title, confidentiality,
       urgency, opened_at, updated_at)
     VALUES ($1, 'network', $2, $3, 0, $4, coalesce($5, ''), coalesce($6, 'internal'), $7, $8, $9)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, node_id = excluded.node_id,
       title = coalesce($5, article.title), confidentiality = excluded.confidentiality, updated_at = excluded.updated_at
     WHERE article.number = 0`,
    [
      ...[next.article, next.origin.id, standing, next.edition?.node ?? null, title],
      ...[next.edition?.confidentiality ?? null, next.urgency, new Date(next.openedAt), new Date(at)],
    ],
  );
}

/** The title that is submitted with this step; null: none is. Its files are in use from here on. */
async function submittedTitle(tx: EntityManager, { transition }: Recorded<OperationState>): Promise<string | null> {
  const { fields, next, seq } = transition;
  if (!('words' in fields) || !next.edition) return null;
  return (await takeWords(tx, next.edition.words.id, seq)).title;
}

const written = ({ authors, proposal }: OperationState): boolean => authors.length > (proposal?.by.length ?? 0);

export async function projectOperation(tx: EntityManager, recorded: Recorded<OperationState>): Promise<void> {
  const { transition, before } = recorded;
  const { next } = transition;
  const submitted = await submittedTitle(tx, recorded);
  const known = before || next.kind === 'publish' ? null : await titleOf(tx, next.article);
  if (before && WRITING.includes(before.stage) && !WRITING.includes(next.stage)) await dropDrafts(tx, next.caseId);
  await putWork(tx, recorded, {
    article: next.article,
    number: next.number,
    org: next.origin.id,
    origin: next.origin.id,
    // Whoever began it, before they have written; a proposal's author from the start.
    authors: [...new Set([...(next.author && !written(next) ? [next.author] : []), ...next.authors])],
    title: submitted ?? known,
  });
  if (next.kind === 'publish') await announce(tx, transition, submitted);
  if (!before && next.proposal)
    await takeProposal(tx, next.proposal, { ...next, actor: transition.actor, at: transition.at });
}

export async function titleOf(tx: EntityManager, article: string): Promise<string | null> {
  const [row] = await tx.query<{ title: string }[]>(`SELECT title FROM knowledge_article WHERE id = $1`, [article]);
  return row?.title ?? null;
}
