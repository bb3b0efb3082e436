import { machines } from '../../domain/machines';

/** What the state of a made-up case begins from. */
export const stateOf = (process: string): string =>
  `'${JSON.stringify(machines[process]!.initial('')).replaceAll("'", "''")}'::jsonb`;

/** One line for each made-up case of the smaller loops; the files beside this one put them in. */
export const LOOP_CASES = `
  CREATE UNLOGGED TABLE bench_loop (
    id uuid, process text, org text,
    parties text[],                            -- beside the owner
    stage text, kind text, category text, tier text DEFAULT 'ordinary', outcome text, customer int,
    opened_at timestamptz, closed_at timestamptz, state jsonb DEFAULT '{}', clocks int DEFAULT 1, late boolean DEFAULT false,
    role text, desk text                       -- of its task; null: none is open
  )`;
const MONTH = `date_trunc('month', opened_at)::date`;

/** Sets of rows that all cases have in common, from \`bench_loop\`; the last ones put those of all sorts in order. */
export const LOOPS: [table: string, sql: string][] = [
  [
    'case_head',
    `INSERT INTO case_head (id, opened_month, process, number, seq, org_id, stage, kind, category, priority, tier,
       customer_id, outcome, opened_at, closed_at, ended_at, state, terms, audit_hash)
     SELECT id, ${MONTH}, process, 'L-' || id, 2, org, stage, kind, category, 3, tier,
       CASE WHEN customer IS NOT NULL THEN md5('customer ' || customer)::uuid END, outcome, opened_at, closed_at, closed_at,
       state, '{"clocks": {}, "bounds": {}, "calendars": {}}', md5(id::text) FROM bench_loop`,
  ],
  [
    'case_party',
    `INSERT INTO case_party (case_id, opened_month, org_id, org_path)
     SELECT DISTINCT one.id, ${MONTH}, org.id, org.path FROM bench_loop one
       JOIN LATERAL unnest(one.org || one.parties) AS place (id) ON true JOIN org ON org.id = place.id`,
  ],
  [
    'case_reach',
    `INSERT INTO case_reach (org_id, opened_at, case_id, opened_month, live, process, owner_org, kind, category, priority,
       tier, closed_at)
     SELECT DISTINCT above.id, opened_at, one.id, ${MONTH}, closed_at IS NULL, process, one.org, kind, category, 3, tier,
       closed_at
     FROM bench_loop one JOIN LATERAL unnest(one.org || one.parties) AS place (id) ON true JOIN org ON org.id = place.id
       JOIN LATERAL unnest(string_to_array(rtrim(org.path, '.'), '.')) AS above (id) ON true`,
  ],
  [
    'timer',
    `INSERT INTO timer (case_id, opened_month, id, process, kind, org_id, state, limit_amount, limit_unit, calendar,
       armed_at, due_at, ended_at, definition)
     SELECT id, ${MONTH}, 'clock-' || n, process, 'review', org, CASE WHEN closed_at IS NULL THEN 'running' ELSE 'met' END,
       480, 'minutes', 'always', opened_at, opened_at + interval '3 days' * n, closed_at,
       jsonb_build_object('id', 'clock-' || n, 'kind', 'review', 'rule', 'bench', 'state',
         CASE WHEN closed_at IS NULL THEN 'running' ELSE 'met' END, 'limit', '{"amount": 480, "unit": "minutes"}'::jsonb,
         'calendar', 'always', 'armedAt', ms, 'countsFrom', ms, 'dueAt', ms + 259200000 * n, 'endedAt',
         extract(epoch FROM closed_at) * 1000, 'pauses', '[]'::jsonb, 'marks', '[]'::jsonb)
         || CASE WHEN closed_at IS NULL THEN '{}' ELSE jsonb_build_object('late', late AND n = 1) END
     FROM bench_loop, generate_series(1, clocks) AS n, LATERAL (SELECT extract(epoch FROM opened_at) * 1000 AS ms) x`,
  ],
  [
    'timer_reach',
    `INSERT INTO timer_reach (org_id, due_at, case_id, timer_id, opened_month, process, kind, category, tier, holder_org,
       state, warn_at, ended_at, late, next_mark_at)
     SELECT reach.org_id, t.due_at, t.case_id, t.id, t.opened_month, t.process, t.kind, one.category, one.tier, one.org, t.state,
       t.due_at - interval '1 day', t.ended_at, (t.definition->>'late')::boolean,
       CASE WHEN t.ended_at IS NULL AND t.due_at > now() THEN t.due_at ELSE 'infinity' END
     FROM bench_loop one JOIN timer t ON t.case_id = one.id JOIN case_reach reach ON reach.case_id = one.id`,
  ],
  [
    'task',
    `INSERT INTO task (case_id, opened_month, id, process, step, stage, status, assignee, barred, version, clock_id,
       opened_at, due_at, warn_at, paused)
     SELECT id, ${MONTH}, stage || '-1', process, stage, stage, 'open', NULL, '{}', 1, 'clock-1', opened_at,
       opened_at + interval '3 days', opened_at + interval '2 days', false FROM bench_loop WHERE role IS NOT NULL`,
  ],
  [
    'task_candidate',
    `INSERT INTO task_candidate (case_id, opened_month, task_id, role, org_id, org_path, due_at)
     SELECT one.id, ${MONTH}, stage || '-1', role, org.id, org.path, opened_at + interval '3 days'
     FROM bench_loop one JOIN org ON org.id = one.desk WHERE role IS NOT NULL`,
  ],
  [
    'task_reach',
    `INSERT INTO task_reach (org_id, due_at, warn_at, task_id, case_id, stage, step, opened_month, process)
     SELECT reach.org_id, task.due_at, task.warn_at, task.id, task.case_id, task.stage, task.step, task.opened_month,
       task.process
     FROM bench_loop one JOIN task ON task.case_id = one.id JOIN case_reach reach ON reach.case_id = one.id`,
  ],
  ['case_sort', `INSERT INTO case_sort SELECT process, kind, tier FROM case_head EXCEPT TABLE case_sort`],
  [
    // Cases of all sorts come in one order of time: in another, an index over them costs a page more for each jump.
    'case_reach',
    `CREATE UNLOGGED TABLE bench_reach AS TABLE case_reach; TRUNCATE case_reach;
     INSERT INTO case_reach SELECT * FROM bench_reach ORDER BY opened_at, case_id; DROP TABLE bench_reach`,
  ],
];
