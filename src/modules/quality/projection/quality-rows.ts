import type { EntityManager } from 'typeorm';
import { scoreOf, type CheckState } from '../../../../domain/quality-check/check-state';
import type { SamplingState } from '../../../../domain/quality-sampling/sampling-state';
import { projection, type Projections, type Recorded } from '../../../platform/case-store/projections';

const PUT_SAMPLING = `
  INSERT INTO quality_sampling (id, org_id, plan_id, work, strata, seed, from_at, until_at, population, opened_at,
    drawn, settled, violations, stage, outcome, ended_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  ON CONFLICT (id) DO UPDATE SET settled = excluded.settled, violations = excluded.violations, stage = excluded.stage,
    outcome = excluded.outcome, ended_at = excluded.ended_at`;

async function projectSampling(tx: EntityManager, { transition }: Recorded<SamplingState>): Promise<void> {
  const { next } = transition;
  const { work, strata, seed, from, until } = next.draw!;
  const settled = Object.values(next.settled).reduce((sum, count) => sum + count, 0);
  const drawn = Object.keys(next.open).length + settled;
  await tx.query(PUT_SAMPLING, [
    ...[next.caseId, next.owner.id, next.plan, work, strata, seed, new Date(from), new Date(until), next.population],
    ...[new Date(next.openedAt), drawn, settled, next.violations, next.stage, next.outcome],
    next.closedAt === null ? null : new Date(next.closedAt),
  ]);
}

const PUT_SAMPLE = `
  INSERT INTO quality_sample (id, sampling_id, target_id, target_number, category, agent_id, agent_role, agent_org,
    stage, outcome, grades, fatal, total, violation, scored_by, corrected)
  SELECT $1::uuid, $2::uuid, target.id, target.number, target.category, $4::uuid, $5, $6, $7, $8, $9::jsonb,
         $10::text[], $11::numeric, $12::boolean, $13::uuid, $14::boolean
    FROM case_head target WHERE target.id = $3::uuid
  ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, outcome = excluded.outcome, grades = excluded.grades,
    fatal = excluded.fatal, total = excluded.total, violation = excluded.violation, scored_by = excluded.scored_by,
    corrected = excluded.corrected`;

async function projectCheck(tx: EntityManager, { transition }: Recorded<CheckState>): Promise<void> {
  const { next } = transition;
  const score = scoreOf(next);
  await tx.query(PUT_SAMPLE, [
    ...[next.caseId, next.sampling, next.target, next.agent.person, next.agent.role, next.agent.org],
    ...[next.stage, next.outcome, score && JSON.stringify(score.grades), score?.fatal ?? null, score?.total ?? null],
    ...[score?.violation ?? null, score?.by[0] ?? null, next.corrected !== null],
  ]);
}

/** What lists and the report keep of samplings, and of each piece of work with the score that counts. */
export const qualityProjections: Projections = {
  'quality-sampling': projection(projectSampling),
  'quality-check': projection(projectCheck),
};
