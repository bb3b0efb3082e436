import type { EntityManager } from 'typeorm';
import { DESK } from '../../../../domain/shared/intake-desk';
import type { Found, Sample, SamplingReads } from '../../../../domain/quality-sampling/drawing';
import type { STRATA } from '../../../../domain/quality-sampling/sampling-state';

/** Steps whose person did the desk's part of the work; the last of them speaks for it. */
const OF_THE_DESK = ['triage', 'second-review', 'reply-check', 'answer', 'tell-customer'];

/** SQL: what a stratum is made of. */
const STRATUM: Record<(typeof STRATA)[number], string> = {
  none: `''`,
  org: 'reach.owner_org',
  desk: 'agent.role',
  category: 'reach.category',
  agent: 'agent.person::text',
};

/** Finished work of a centre and those below it, by who did it and still sits at the desk. */
const populationBy = (strata: (typeof STRATA)[number]): string => `
  population AS MATERIALIZED (
    SELECT reach.case_id, reach.opened_month, reach.owner_org, agent.person, agent.role, ${STRATUM[strata]} AS stratum
      FROM org centre
      JOIN case_reach reach ON reach.org_id = centre.id AND reach.closed_at >= $3 AND reach.closed_at < $4
       AND reach.process = $2
      JOIN org owner ON owner.id = reach.owner_org AND owner.path LIKE centre.path || '%'
     CROSS JOIN LATERAL (
       SELECT post.person_id AS person, post.role
         FROM (SELECT task.closed_by FROM task
                WHERE task.case_id = reach.case_id AND task.opened_month = reach.opened_month
                  AND task.status = 'done' AND task.step = ANY($5)
                ORDER BY task.closed_at DESC, task.id DESC LIMIT 1) last
         JOIN post ON post.person_id::text = last.closed_by AND post.org_id = reach.owner_org AND post.role = ANY($6)
          AND (post.valid_until IS NULL OR post.valid_until > $7)
        ORDER BY array_position($6, post.role) LIMIT 1) agent
     WHERE centre.id = $1)`;

type Asked = Pick<NonNullable<SamplingReads>, 'org' | 'work' | 'strata' | 'from' | 'until'>;

const populationOf = ({ org, work, from, until }: Asked, now: Date): unknown[] => [
  ...[org, work, new Date(from), new Date(until)],
  ...[OF_THE_DESK, DESK, now],
];

/**
 * The lot of a piece of work is made of the seed and the case alone: the same seed draws the same from the same. One of
 * every stratum before a second of any.
 */
const drawFrom = (strata: (typeof STRATA)[number]): string => `
  WITH ${populationBy(strata)},
  lots AS (SELECT *, md5($8 || ' ' || case_id) AS lot FROM population),
  ranked AS (
    SELECT *, row_number() OVER (PARTITION BY stratum ORDER BY lot, case_id) AS place FROM lots),
  drawn AS (SELECT * FROM ranked ORDER BY place, lot, case_id LIMIT $9)
  SELECT (SELECT count(*)::int FROM population) AS population, drawn.case_id AS target,
         jsonb_build_object('person', drawn.person, 'role', drawn.role, 'org', drawn.owner_org) AS agent,
         (SELECT array_agg(DISTINCT worker ORDER BY worker) FROM (
            SELECT task.closed_by AS worker FROM task
             WHERE task.case_id = drawn.case_id AND task.opened_month = drawn.opened_month AND task.status = 'done'
            UNION ALL
            SELECT step.body->'actor'->>'id' FROM transition step
             WHERE step.case_id = drawn.case_id AND step.opened_month = drawn.opened_month AND step.seq = 1
               AND step.body->'actor'->>'kind' = 'person') every) AS worked
    FROM drawn ORDER BY drawn.place, drawn.lot, drawn.case_id`;

interface Row extends Found {
  population: number;
}

/** What a sampling asks before it is registered: its sample, of how much. */
export async function drawSample(
  tx: EntityManager,
  _sampling: string,
  asked: NonNullable<SamplingReads>,
  now: Date,
): Promise<Sample> {
  const { strata, size, seed } = asked;
  const rows = await tx.query<Row[]>(drawFrom(strata), [...populationOf(asked, now), String(seed), size]);
  return {
    population: rows[0]?.population ?? 0,
    sample: rows.map(({ target, agent, worked }) => ({ target, agent, worked })),
  };
}

/** How much there is to draw from, and in how many strata, before anything is drawn. */
export async function countPopulation(
  tx: EntityManager,
  asked: Asked,
  now: Date,
): Promise<{ population: number; strata: number }> {
  const [counted] = await tx.query<[{ population: number; strata: number }]>(
    `WITH ${populationBy(asked.strata)}
     SELECT count(*)::int AS population, count(DISTINCT stratum)::int AS strata FROM population`,
    populationOf(asked, now),
  );
  return counted;
}
