import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../../domain/shared/actor';
import type { Transition } from '../../../../domain/shared/transition';
import type { Proposal } from '../../../../domain/knowledge/proposal';

/** The case that publishes a proposal has begun: its row says so, and the article is about that complaint's category. */
export async function takeProposal(
  tx: EntityManager,
  { id, complaint }: Proposal,
  { article, caseId, actor, at }: { article: string; caseId: string; actor: Transition['actor']; at: Instant },
): Promise<void> {
  const when = new Date(at);
  await tx.query(
    `UPDATE knowledge_proposal SET state = 'taken', case_id = $2, article_id = $3, decided_by = $4, decided_at = $5
      WHERE id = $1`,
    [id, caseId, article, actor.id, when],
  );
  await tx.query(
    `INSERT INTO knowledge_subject (article_id, category, complaint_id, set_by, set_at)
     SELECT $1, category, $2, $3, $4 FROM knowledge_proposal WHERE id = $5 ON CONFLICT (article_id) DO NOTHING`,
    [article, complaint, actor.id, when, id],
  );
}
