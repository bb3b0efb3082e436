import type { EntityManager } from 'typeorm';
import type { PartState } from '../../../../domain/work-assignment-part/part-state';
import type { Recorded } from '../../../platform/case-store/projections';
import { takeWords } from '../../../platform/content/stored';

const time = (at: number | null): Date | null => (at === null ? null : new Date(at));

const PUT = `
  UPDATE work_part SET stage = $3, outcome = $4, since = CASE WHEN stage = $3 THEN since ELSE $5::timestamptz END,
    number = $6, content_id = $7, title = coalesce($8, title), due_at = $9, late = late OR $10, acknowledged_at = $11,
    reported_at = $12, report_id = $13, returns = $14, objections = $15
  WHERE assignment_id = $1 AND org_id = $2`;

/** A receiver's part: its cell of the matrix, with what is asked of it now and what it said. */
export async function projectPart(tx: EntityManager, { transition, before }: Recorded<PartState>): Promise<void> {
  const { next, at, seq } = transition;
  const words = next.asked.words.value.id;
  const title = before && before.asked.words.value.id !== words ? (await takeWords(tx, words, seq)).title : null;
  await tx.query(PUT, [
    ...[next.assignment, next.receiver.id, next.stage, next.outcome, time(at), next.number, words, title],
    ...[time(next.dueAt), next.late, time(next.acknowledgedAt), time(next.report?.at ?? null)],
    ...[next.report?.text.id ?? null, next.returns, next.objections],
  ]);
}
