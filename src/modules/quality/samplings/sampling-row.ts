import type { EntityManager } from 'typeorm';
import { scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { isoTime } from '../../../platform/database/iso-time';
import { Problem } from '../../../platform/http/problem';
import type { SampleListQuery, SamplingDto } from './samplings.dto';

/** SQL: what lists and pages show of a sampling. */
export const COLUMNS = `sampling.id, sampling.org_id AS org, sampling.plan_id AS plan, sampling.work, sampling.strata,
  sampling.seed, ${isoTime('sampling.from_at')} AS "from", ${isoTime('sampling.until_at')} AS until, sampling.population,
  sampling.drawn, sampling.settled, sampling.violations, sampling.stage, sampling.outcome,
  ${isoTime('sampling.opened_at')} AS "openedAt", ${isoTime('sampling.ended_at')} AS "endedAt"`;

/** Another centre's sampling is not there. */
export async function findSampling(tx: EntityManager, caller: Caller, id: string): Promise<SamplingDto> {
  const filter = new Filter()
    .when(id, (at) => `sampling.id = ${at}::uuid`)
    .and((first) => subtreeCondition('org.path', scopePaths(caller, 'read-quality'), first));
  const [row] = await tx.query<SamplingDto[]>(
    `SELECT ${COLUMNS} FROM quality_sampling sampling JOIN org ON org.id = sampling.org_id WHERE ${filter.where}`,
    filter.parameters,
  );
  if (!row) throw new Problem('not-found');
  return row;
}

/** SQL: a piece of work with who did it. */
export const SAMPLE = `sample.id, sample.target_id AS target, sample.target_number AS number, sample.category,
    sample.agent_id AS agent, person.display_zh AS "nameZh", person.display_en AS "nameEn", sample.agent_org AS centre,
    sample.stage, sample.outcome, sample.grades, sample.fatal, sample.total::float AS total, sample.violation,
    sample.corrected, CASE WHEN scorer.id IS NOT NULL THEN json_build_object('id', scorer.id,
      'nameZh', scorer.display_zh, 'nameEn', scorer.display_en) END AS scorer
  FROM quality_sample sample JOIN person ON person.id = sample.agent_id
  LEFT JOIN person scorer ON scorer.id = sample.scored_by`;

export const sampleFilter = (sampling: string, query: SampleListQuery): Filter =>
  new Filter()
    .when(sampling, (at) => `sample.sampling_id = ${at}::uuid`)
    .when(query.stage, (at) => `sample.stage = ${at}`)
    .when(query.outcome, (at) => `sample.outcome = ${at}`)
    .when(query.violation, (at) => `sample.violation = ${at}`)
    .when(query.agent, (at) => `sample.agent_id = ${at}::uuid`)
    .when(query.centre, (at) => `sample.agent_org = ${at}`);
