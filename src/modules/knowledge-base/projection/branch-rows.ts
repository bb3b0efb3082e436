import type { EntityManager } from 'typeorm';
import type { BranchState } from '../../../../domain/knowledge/branch/branch-state';
import type { FeedbackState } from '../../../../domain/knowledge/feedback/feedback-state';
import type { Recorded } from '../../../platform/case-store/projections';
import { deliveries } from './article-rows';
import { applyToCopy } from './copies';
import { titleOf } from './operation-rows';
import { putWork } from './work-row';

/** A province's branch: what it publishes or takes down is the province's copy from now on. */
export async function projectBranch(tx: EntityManager, recorded: Recorded<BranchState>): Promise<void> {
  const { next, at, effects } = recorded.transition;
  const { article, number, province, origin, authors } = next;
  const title = recorded.before ? null : await titleOf(tx, article);
  await putWork(tx, recorded, { article, number, org: province.id, origin: origin.id, authors, title });
  for (const { org, data } of deliveries(effects, 'knowledge.published', 'knowledge.withdrawn'))
    await applyToCopy(tx, { article, org, number, digest: (data.digest as string | null) ?? null, at });
}

export async function projectFeedback(tx: EntityManager, recorded: Recorded<FeedbackState>): Promise<void> {
  const { article, number, province, origin, authors } = recorded.transition.next;
  const title = recorded.before ? null : await titleOf(tx, article);
  await putWork(tx, recorded, { article, number, org: province.id, origin: origin.id, authors, title });
}
