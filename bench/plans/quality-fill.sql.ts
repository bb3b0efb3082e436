import { FATAL, ITEMS } from '../../domain/quality-check/scoring-form';
import { PROCESS } from '../../domain/quality-sampling/sampling-state';
import { idAt, pick } from './fill.sql';
import { stateOf } from './loop-fill.sql';

const SAMPLINGS_MADE = 10_000;
const DRAWN = 50;
/** So many of the newest are being scored. */
const OPEN = 40;
const PLANS_MADE = 300;

/** Evenly over two years: one in ten Lanzhou's, one in ten Gansu's, the rest other provinces'. */
const SAMPLINGS = `
  CREATE UNLOGGED TABLE bench_sampling AS
  WITH numbered AS (
    SELECT i, date_trunc('milliseconds', now() - i * (interval '730 days' / ${SAMPLINGS_MADE})) AS opened_at,
      CASE i % 10 WHEN 0 THEN 'gs-lz' WHEN 1 THEN 'gs' ELSE provinces[1 + ${pick('111', 'cardinality(provinces)')}] END AS org,
      i <= ${OPEN} AS open
    FROM generate_series(1, ${SAMPLINGS_MADE}) AS i,
      (SELECT array_agg(id ORDER BY id) AS provinces FROM org WHERE level = 'province' AND id <> 'gs') p
  )
  SELECT *, ${idAt('opened_at', `'sampling ' || i`)} AS id FROM numbered`;

const grades = Object.keys(ITEMS).map((item, n) => `'${item}', (one.i + n * ${n + 2}) % 6`);

/** Sets of rows of quality sampling; $1 = number of complaints, whose finished ones are what was drawn. Checks have no cases. */
export const QUALITY: [table: string, sql: string][] = [
  ['bench_sampling', SAMPLINGS],
  [
    // Who answered: without them there would be nobody whose work could be drawn.
    'task',
    `INSERT INTO task (case_id, opened_month, id, process, step, stage, status, barred, version, clock_id, opened_at, due_at, warn_at,
       paused, closed_at, closed_by, outcome)
     SELECT c.id, c.month, 'answer-1', 'complaint-dispatch', 'answer', 'answering', 'done', '{}', 1, 'clock-1', c.opened_at,
       c.opened_at + interval '2 hours', c.opened_at + interval '1 hour', false, c.closed_at,
       desk.ids[1 + ${pick('112', 'cardinality(desk.ids)')}], 'answer-customer'
     FROM bench_case c JOIN (SELECT org_id, array_agg(person_id ORDER BY person_id) AS ids FROM post
       WHERE role IN ('junior-agent', 'senior-agent') GROUP BY 1) desk ON desk.org_id = c.org
     WHERE NOT c.open ORDER BY c.i DESC`,
  ],
  [
    'quality_plan',
    `INSERT INTO quality_plan (id, org_id, name, work, strata, size, every, made_by, made_at, ended_by, ended_at)
     SELECT ${idAt('now()', `'quality plan ' || i`)}, orgs.ids[1 + i % cardinality(orgs.ids)], '定期抽查' || i, 'complaint-dispatch', 'agent',
       ${DRAWN}, 'week', person.id, now() - i * interval '2 days', CASE WHEN i > 100 THEN person.id END,
       CASE WHEN i > 100 THEN now() - i * interval '1 day' END
     FROM generate_series(1, ${PLANS_MADE}) AS i, (SELECT id FROM person ORDER BY username LIMIT 1) person,
       (SELECT array_agg(id ORDER BY id) AS ids FROM org WHERE level = 'province' OR id = 'gs-lz') orgs`,
  ],
  [
    'quality_sampling',
    `INSERT INTO quality_sampling (id, org_id, plan_id, work, strata, seed, from_at, until_at, population, drawn, settled, violations,
       stage, outcome, opened_at, ended_at)
     SELECT id, org, CASE WHEN i % 3 > 0 THEN md5('quality plan ' || 1 + i % ${PLANS_MADE})::uuid END, 'complaint-dispatch', 'agent', i,
       opened_at - interval '7 days', opened_at, 700, ${DRAWN}, CASE WHEN open THEN 0 ELSE ${DRAWN} END,
       CASE WHEN open THEN 0 ELSE i % 6 END, CASE WHEN open THEN 'scoring' ELSE 'ended' END, CASE WHEN NOT open THEN 'circulated' END,
       opened_at, CASE WHEN NOT open THEN opened_at + interval '12 days' END
     FROM bench_sampling ORDER BY i DESC`,
  ],
  [
    'quality_sample',
    `INSERT INTO quality_sample (id, sampling_id, target_id, target_number, category, agent_id, agent_role, agent_org, stage, outcome,
       grades, fatal, total, violation, scored_by, corrected)
     SELECT ${idAt(`one.opened_at + n * interval '1 millisecond'`, `'sample ' || one.i || ' ' || n`)}, one.id, head.id, head.number,
       head.category, agents.ids[1 + (one.i + n) % cardinality(agents.ids)], 'junior-agent', one.org,
       CASE WHEN one.open THEN 'scoring' ELSE 'ended' END,
       CASE WHEN NOT one.open THEN CASE WHEN n % 25 = 0 THEN 'called-off' WHEN n % 9 = 0 THEN 'changed' ELSE 'accepted' END END,
       CASE WHEN NOT one.open THEN jsonb_build_object(${grades.join(', ')}) END,
       CASE WHEN NOT one.open THEN CASE WHEN n = 7 AND one.i % 40 = 0 THEN ARRAY['${FATAL[0]}'] ELSE '{}' END END,
       CASE WHEN NOT one.open THEN 60 + (one.i + n * 7) % 41 END, CASE WHEN NOT one.open THEN (one.i + n * 7) % 41 < 20 END,
       CASE WHEN NOT one.open THEN agents.ids[1] END, n % 9 = 0
     FROM bench_sampling one CROSS JOIN generate_series(1, ${DRAWN}) AS n
       JOIN bench_case c ON c.i = 1 + (one.i * ${DRAWN} + n) % $1::int JOIN case_head head ON head.id = c.id,
       (SELECT array_agg(DISTINCT person_id) AS ids FROM post WHERE role = 'junior-agent') agents
     ORDER BY one.i DESC, n`,
  ],
  [
    'bench_loop',
    `INSERT INTO bench_loop (id, process, org, stage, kind, category, outcome, opened_at, closed_at, state)
     SELECT id, '${PROCESS}', org, CASE WHEN open THEN 'scoring' ELSE 'ended' END, 'quality', 'complaint-dispatch',
       CASE WHEN NOT open THEN 'circulated' END, opened_at, CASE WHEN NOT open THEN opened_at + interval '12 days' END,
       ${stateOf(PROCESS)} || jsonb_build_object('caseId', id)
     FROM bench_sampling`,
  ],
];
