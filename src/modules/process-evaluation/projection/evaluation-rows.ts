import type { EntityManager } from 'typeorm';
import type { EvaluationState } from '../../../../domain/process-evaluation/evaluation-state';
import { projection, type Projections, type Recorded } from '../../../platform/case-store/projections';

const PUT = `
  INSERT INTO process_evaluation (id, org_id, evaluated, opened_at, round, stage, outcome, before_id, after_id,
    improved_at, ended_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (id) DO UPDATE SET round = excluded.round, stage = excluded.stage, outcome = excluded.outcome,
    before_id = excluded.before_id, after_id = excluded.after_id, improved_at = excluded.improved_at,
    ended_at = excluded.ended_at`;

/** What was dropped before it was approved is gone; measures of earlier rounds stay. */
const DROP = `DELETE FROM evaluation_measure
  WHERE evaluation_id = $1 AND round = $2 AND NOT number = ANY($3::int[])`;

const PUT_MEASURES = `
  INSERT INTO evaluation_measure (evaluation_id, round, number, problem_id, text_id, org_id, person_id, until, status,
    late, done_id)
  SELECT $1, $2, number, problem, text, org, person, until, status, late, done
    FROM jsonb_to_recordset($3::jsonb) AS one (number int, problem uuid, text uuid, org text, person uuid,
      until timestamptz, status text, late boolean, done uuid)
  ON CONFLICT (evaluation_id, round, number) DO UPDATE SET problem_id = excluded.problem_id, text_id = excluded.text_id,
    org_id = excluded.org_id, person_id = excluded.person_id, until = excluded.until, status = excluded.status,
    late = excluded.late, done_id = excluded.done_id`;

const time = (at: number | null): Date | null => (at === null ? null : new Date(at));

const measuresOf = ({ measures }: EvaluationState): object[] =>
  measures.map(({ number, problem, text, org, person, until, status, late, done }) => ({
    ...{ number, problem: problem.id, text: text.id, org: org.id, person, status, late },
    ...{ until: new Date(until).toISOString(), done: done?.text.id ?? null },
  }));

/** Where an evaluation stands, with its measures by round. */
async function projectEvaluation(
  tx: EntityManager,
  { transition: { next }, before }: Recorded<EvaluationState>,
): Promise<void> {
  await tx.query(PUT, [
    ...[next.caseId, next.owner.id, next.evaluated, time(next.openedAt), next.round, next.stage, next.outcome],
    ...[next.before?.id ?? null, next.after?.id ?? null, time(next.improvedAt), time(next.closedAt)],
  ]);
  const measures = JSON.stringify(measuresOf(next));
  if (before?.round === next.round && JSON.stringify(measuresOf(before)) === measures) return;
  await tx.query(DROP, [next.caseId, next.round, next.measures.map(({ number }) => number)]);
  await tx.query(PUT_MEASURES, [next.caseId, next.round, measures]);
}

export const evaluationProjections: Projections = { 'process-evaluation': projection(projectEvaluation) };
