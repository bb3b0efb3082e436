import type { EntityManager } from 'typeorm';
import type { ArticleState } from '../../../../domain/knowledge/article-states';
import type { Edition, KnowledgeState } from '../../../../domain/knowledge/knowledge-state';
import type { Proposed } from '../../../../domain/knowledge/proposal';
import type { OrgRef } from '../../../../domain/shared/case-state';
import type { Recorded } from '../../../platform/case-store/projections';
import { deliveries } from './article-rows';
import { applyToCopy } from './copies';
import { dropDrafts } from '../../../platform/content/draft-rows';
import { takeWords } from '../../../platform/content/stored';
import { addEdition } from './edition-rows';
import { takeProposal } from './proposal-rows';
import { putWork } from './work-row';

/** What of a local publication the base shows. */
interface LocalRows extends KnowledgeState, Proposed {
  province: OrgRef;
  origin: OrgRef;
  number: number;
  /** Shown now. */
  edition: Edition | null;
  /** On its way. */
  draft: Edition | null;
  returned: object | null;
}

const WRITING: readonly string[] = ['generating', 'editing'];
const REVIEWED: readonly string[] = ['review'];

/** The states of an article, for one that is its own register. */
function standing({ stage, number, edition, returned, outcome }: LocalRows): ArticleState | 'withdrawn' {
  if (edition) return stage === 'published' || stage === 'withdrawal-review' ? 'published' : 'being-updated';
  if (number > 0) return outcome === 'expired' ? 'expired' : 'withdrawn';
  if (REVIEWED.includes(stage)) return 'in-review';
  return returned ? 'returned' : stage === 'generating' ? 'draft' : 'in-review';
}

const time = (at: number | null | undefined): Date | null => (at === null || at === undefined ? null : new Date(at));

async function putArticle(
  tx: EntityManager,
  { next, at }: Recorded<LocalRows>['transition'],
  title: string | null,
  edition: number | null,
): Promise<void> {
  const words = next.edition ?? next.draft;
  await tx.query(
    `INSERT INTO knowledge_article AS article (id, scope, origin_org, province_org, state, number, edition, node_id, title,
       confidentiality, urgency, effective_at, expires_at, review_at, opened_at, updated_at)
     VALUES ($1, 'local', $2, $3, $4, $5, coalesce($6, 0), $7, coalesce($8, ''), coalesce($9, 'internal'), $10, $11, $12,
       $13, $14, $15)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, number = excluded.number,
       edition = coalesce($6, article.edition), node_id = coalesce($7, article.node_id), title = coalesce($8, article.title),
       confidentiality = coalesce($9, article.confidentiality), effective_at = excluded.effective_at,
       expires_at = excluded.expires_at, review_at = excluded.review_at,
       updated_at = CASE WHEN (article.number, article.state) = (excluded.number, excluded.state) THEN article.updated_at
         ELSE excluded.updated_at END`,
    [
      ...[next.caseId, next.origin.id || next.org, next.province.id, standing(next), next.number, edition],
      ...[words?.node ?? null, title, words?.confidentiality ?? null, next.urgency, time(words?.effectiveAt)],
      ...[time(words?.expiresAt), time(words?.reviewAt), new Date(next.openedAt), new Date(at)],
    ],
  );
}

/** A number of its own register, and what it says. */
async function addLine(tx: EntityManager, { next, at }: Recorded<LocalRows>['transition']): Promise<string | null> {
  const digest = next.edition?.words.digest ?? null;
  await tx.query(
    `INSERT INTO knowledge_line (article_id, number, kind, operation_id, at, digest) VALUES ($1, $2, 'local', $1, $3, $4)
     ON CONFLICT DO NOTHING`,
    [next.caseId, next.number, new Date(at), digest],
  );
  return next.edition ? (await addEdition(tx, next.caseId, next.number, next.edition)).title : null;
}

/** The title handed in with this step; its files are in use from here on. */
async function handedIn(tx: EntityManager, { fields, seq }: Recorded<LocalRows>['transition']): Promise<string | null> {
  const { words } = fields as { words?: { id: string } };
  return words ? (await takeWords(tx, words.id, seq)).title : null;
}

/** A local publication (信息采编) is its own register, and its province's copy follows it. */
export async function projectLocal(tx: EntityManager, recorded: Recorded<LocalRows>): Promise<void> {
  const { transition, before } = recorded;
  const { next, at, effects } = transition;
  const submitted = await handedIn(tx, transition);
  const numbered = next.number > (before?.number ?? 0);
  // What is on its way is not the title of what is shown.
  const title = numbered ? await addLine(tx, transition) : next.edition ? null : submitted;
  if (before && WRITING.includes(before.stage) && !WRITING.includes(next.stage)) await dropDrafts(tx, next.caseId);
  if (next.ended && next.number === 0) await tx.query(`DELETE FROM knowledge_article WHERE id = $1`, [next.caseId]);
  else await putArticle(tx, transition, title, numbered && next.edition ? next.number : null);
  const { province, origin, authors, number } = next;
  const work = { article: next.caseId, number: number || null, org: province.id, origin: origin.id || next.org };
  await putWork(tx, recorded, { ...work, authors, title: submitted });
  if (!before && next.proposal)
    await takeProposal(tx, next.proposal, { ...next, article: next.caseId, actor: transition.actor, at });
  for (const { org, data } of deliveries(effects, 'knowledge.published', 'knowledge.withdrawn')) {
    const { number: arriving, digest = null } = data as { number: number; digest?: string | null };
    await applyToCopy(tx, { article: next.caseId, org, number: arriving, digest, at });
  }
}
