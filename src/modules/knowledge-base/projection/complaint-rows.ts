import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { isAnswer } from '../../../../domain/complaint-dispatch/answers';
import type { ComplaintState } from '../../../../domain/complaint-dispatch/complaint-state';
import { authors, type ContentRef } from '../../../../domain/shared/actor';
import type { Transition } from '../../../../domain/shared/transition';
import type { Recorded } from '../../../platform/case-store/projections';
import { deliveries } from './article-rows';

/** A later number is a use of that one; the same once more is the same use. */
const COUNT_USES = `INSERT INTO knowledge_use AS use (article_id, case_id, person_id, number, org_id, at)
  SELECT article_id, $2, person_id, number, org_id, $3 FROM answer_source WHERE content_id = $1
  ON CONFLICT (article_id, case_id, person_id) DO UPDATE SET number = excluded.number, at = excluded.at
    WHERE use.number < excluded.number`;

/** An answer is a use of the articles that its text was written with: counted by the step that carries the text. */
async function countUses(tx: EntityManager, { command, fields, next, at }: Transition<ComplaintState>): Promise<void> {
  const { text } = fields as { text?: ContentRef };
  if (isAnswer(command) && text) await tx.query(COUNT_USES, [text.id, next.caseId, new Date(at)]);
}

/**
 * An archived complaint may propose its standard answer: one row for the desk that decides, in the transaction that
 * records the archive, so it is there exactly once. Archived once more, the complaint says anew what it proposes. HQ has
 * no base of its own beside the network's.
 */
export async function projectComplaint(tx: EntityManager, { transition }: Recorded<ComplaintState>): Promise<void> {
  await countUses(tx, transition);
  if (transition.command !== 'archive') return;
  const { next, seq, at, actor, effects } = transition;
  const { category, cause, publication, standardAnswer } = next.filed!;
  await tx.query(`UPDATE knowledge_proposal SET state = 'replaced' WHERE complaint_id = $1 AND state = 'waiting'`, [
    next.caseId,
  ]);
  const [proposed] = deliveries(effects, 'complaint.publication-proposed');
  if (!proposed) return;
  const scope = publication === 'local' && next.lineage.province ? 'local' : 'network';
  await tx.query(
    `INSERT INTO knowledge_proposal (id, complaint_id, seq, scope, desk_org, category, cause, content_id, authors,
       proposed_at, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting') ON CONFLICT (complaint_id, seq) DO NOTHING`,
    [
      ...[uuidv7(), next.caseId, seq, scope, proposed.org, category, cause, standardAnswer?.id ?? null],
      ...[authors(actor), new Date(at)],
    ],
  );
}
