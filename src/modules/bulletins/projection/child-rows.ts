import type { EntityManager } from 'typeorm';
import type { DeliveryState } from '../../../../domain/bulletin/delivery/delivery-state';
import { AT_RECEIVER, type ReplyState } from '../../../../domain/bulletin/reply/reply-state';
import { ESCALATION } from '../../../../domain/shared/escalation-ladder';
import type { LoopState } from '../../../../domain/shared/loop/loop-state';
import { isLate } from '../../../../domain/shared/sla-clock';
import type { Recorded } from '../../../platform/case-store/projections';
import { readAnswers, type AnswerValue } from '../../../platform/content/answers';
import { dropDrafts } from '../../../platform/content/draft-rows';
import { storedBody } from '../../../platform/content/stored';
import { followDeliveries } from './boards';

const time = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** Earliest limit that runs, and whether one was passed. */
function limitsOf({ clocks }: LoopState, at: number): { due: number | null; late: boolean } {
  const own = clocks.filter(({ kind }) => kind !== ESCALATION);
  const running = own.filter(({ state }) => state === 'running' || state === 'warned' || state === 'breached');
  const due = running.length === 0 ? null : Math.min(...running.map(({ dueAt }) => dueAt));
  return { due, late: own.some((clock) => isLate(clock, at)) };
}

/** A receiver's delivery: its cell, and what its board shows. */
export async function projectDelivery(tx: EntityManager, { transition }: Recorded<DeliveryState>): Promise<void> {
  const { next, at, effects } = transition;
  const { due, late } = limitsOf(next, at);
  await tx.query(
    `UPDATE bulletin_cell SET delivery_stage = $4, delivery_outcome = $5, delivery_due = $6,
       delivery_late = delivery_late OR $7,
       delivery_since = CASE WHEN delivery_stage = $4 THEN delivery_since ELSE $8::timestamptz END
     WHERE bulletin_id = $1 AND org_id = $2 AND delivery_id = $3`,
    [next.bulletin, next.receiver.id, next.caseId, next.stage, next.outcome, time(due), late, time(at)],
  );
  await followDeliveries(tx, effects, at);
}

const cells = (value: AnswerValue) => ({
  texts: typeof value === 'number' ? null : [value].flat(),
  amount: typeof value === 'number' ? value : null,
});

/** What was submitted takes the place of what was submitted before. */
async function putAnswers(tx: EntityManager, { bulletin, receiver, answer }: ReplyState): Promise<void> {
  await tx.query(`DELETE FROM bulletin_answer WHERE bulletin_id = $1 AND org_id = $2`, [bulletin, receiver.id]);
  if (!answer?.answers) return;
  const given = Object.entries(readAnswers(await storedBody(tx, answer.answers.id)) ?? {});
  await tx.query(
    `INSERT INTO bulletin_answer (bulletin_id, org_id, question, texts, amount)
     SELECT $1, $2, question, texts, amount
       FROM jsonb_to_recordset($3::jsonb) AS given (question text, texts text[], amount double precision)`,
    [bulletin, receiver.id, JSON.stringify(given.map(([question, value]) => ({ question, ...cells(value) })))],
  );
}

/** A receiver's reply: its cell, and its answers once they are submitted. */
export async function projectReply(tx: EntityManager, { transition, before }: Recorded<ReplyState>): Promise<void> {
  const { next, at } = transition;
  const passed = before?.stage === 'reply-review' && !AT_RECEIVER.includes(next.stage);
  const submitted = passed && next.submittedAt === at;
  const said = submitted ? (next.answer?.answers ?? next.answer?.text ?? null) : null;
  await tx.query(
    `UPDATE bulletin_cell SET reply_stage = $4, reply_outcome = $5, reply_due = $6, reply_late = reply_late OR $7,
       reply_since = CASE WHEN reply_stage = $4 THEN reply_since ELSE $8::timestamptz END, reply_returns = $9,
       reply_submitted_at = $10, reply_content = coalesce($11, reply_content)
     WHERE bulletin_id = $1 AND org_id = $2 AND reply_id = $3`,
    [
      ...[next.bulletin, next.receiver.id, next.caseId, next.stage, next.outcome, time(next.dueAt)],
      ...[next.late, time(at), next.returns, time(next.submittedAt), said?.id ?? null],
    ],
  );
  if (submitted) await putAnswers(tx, next);
  if (transition.command === 'submit-reply' || next.ended) await dropDrafts(tx, next.caseId);
}
