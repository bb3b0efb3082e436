import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BEST, FATAL, ITEMS } from '../../../../domain/quality-check/scoring-form';
import type { Caller } from '../../../platform/auth/scope';
import { withScope } from '../../../platform/database/with-scope';
import { findSampling } from '../samplings/sampling-row';
import type { SamplingDto } from '../samplings/samplings.dto';
import type {
  CentreFiguresDto,
  ItemFiguresDto,
  PersonFiguresDto,
  QualityReportDto,
  StratumFiguresDto,
} from './report.dto';

/** A score is in no figure before it is final, and called off it never is. */
const FINAL = `sample.sampling_id = $1 AND sample.outcome <> 'called-off'`;
const FIGURES = `count(*)::int AS scored, round(avg(sample.total), 1)::float AS mean,
  count(*) FILTER (WHERE sample.violation)::int AS violations`;

/** SQL: the stratum of a piece of work, as its row says it. */
const STRATUM: Record<string, string> = {
  none: `''`,
  org: 'sample.agent_org',
  desk: 'sample.agent_role',
  category: 'sample.category',
  agent: 'sample.agent_id::text',
};
const strataBy = (strata: string): string => `
  SELECT drawn.*, person.display_zh AS "nameZh", person.display_en AS "nameEn" FROM (
    SELECT ${STRATUM[strata]} AS stratum, count(*)::int AS drawn,
           count(*) FILTER (WHERE final)::int AS scored, round(avg(total) FILTER (WHERE final), 1)::float AS mean,
           count(*) FILTER (WHERE final AND violation)::int AS violations
      FROM (SELECT *, coalesce(outcome <> 'called-off', false) AS final FROM quality_sample) sample
     WHERE sampling_id = $1 GROUP BY 1) drawn
  LEFT JOIN person ON person.id::text = drawn.stratum ORDER BY drawn.drawn DESC, drawn.stratum`;

const WHOLE = `SELECT ${FIGURES}, count(*) FILTER (WHERE sample.corrected)::int AS corrected
  FROM quality_sample sample WHERE ${FINAL}`;
const CENTRES = `SELECT sample.agent_org AS centre, ${FIGURES} FROM quality_sample sample WHERE ${FINAL}
  GROUP BY sample.agent_org ORDER BY avg(sample.total), sample.agent_org`;
const PEOPLE = `SELECT person.id AS person, person.display_zh AS "nameZh", person.display_en AS "nameEn",
    sample.agent_org AS centre, ${FIGURES}
  FROM quality_sample sample JOIN person ON person.id = sample.agent_id WHERE ${FINAL}
  GROUP BY person.id, sample.agent_org ORDER BY avg(sample.total), person.username`;
const GRADES = `SELECT given.item, given.grade::int AS grade, count(*)::int AS count
  FROM quality_sample sample CROSS JOIN LATERAL jsonb_each_text(sample.grades) AS given (item, grade)
  WHERE ${FINAL} GROUP BY given.item, given.grade`;
const FAULTS = `SELECT fault, count(*)::int AS count
  FROM quality_sample sample CROSS JOIN LATERAL unnest(sample.fatal) AS fault WHERE ${FINAL} GROUP BY fault`;

interface GradeRow {
  item: string;
  grade: number;
  count: number;
}

/** Every item of the form with how many got each grade. */
export const itemsOf = (rows: readonly GradeRow[]): ItemFiguresDto[] =>
  Object.entries(ITEMS).map(([item, { part, weight }]) => ({
    ...{ item, part, weight },
    counts: Array.from(
      { length: BEST + 1 },
      (_, grade) => rows.find((row) => row.item === item && row.grade === grade)?.count ?? 0,
    ),
  }));

export async function reportOf(
  tx: EntityManager,
  { id, strata }: Pick<SamplingDto, 'id' | 'strata'>,
): Promise<QualityReportDto> {
  const [whole] = await tx.query<[Pick<QualityReportDto, 'scored' | 'mean' | 'violations' | 'corrected'>]>(WHOLE, [id]);
  const faults = await tx.query<{ fault: string; count: number }[]>(FAULTS, [id]);
  return {
    ...whole,
    strata: await tx.query<StratumFiguresDto[]>(strataBy(strata), [id]),
    centres: await tx.query<CentreFiguresDto[]>(CENTRES, [id]),
    people: await tx.query<PersonFiguresDto[]>(PEOPLE, [id]),
    items: itemsOf(await tx.query<GradeRow[]>(GRADES, [id])),
    fatal: FATAL.map((fault) => ({ fault, count: faults.find((row) => row.fault === fault)?.count ?? 0 })),
  };
}

/** What a sampling has found so far: by centre, by item, by person. */
@Injectable()
export class QualityReport {
  constructor(private readonly dataSource: DataSource) {}

  read(caller: Caller, id: string): Promise<QualityReportDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => reportOf(tx, await findSampling(tx, caller, id)));
  }
}
