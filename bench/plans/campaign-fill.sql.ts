import { PROCESS } from '../../domain/outbound-campaign/campaign-state';
import { idAt, pick } from './fill.sql';
import { stateOf } from './loop-fill.sql';

const CAMPAIGNS_MADE = 200;
const CUSTOMERS_EACH = 5_000;
/** So many of the newest call still, each with so many calls open and the second half of its list untouched. */
const RUNNING = 10;
const OPEN_CALLS = 60;
const ENTRIES_MADE = 60_000;

/** Evenly over two years: one in five Lanzhou's, one in five Gansu's, the rest other provinces'. */
const MADE = `
  CREATE UNLOGGED TABLE bench_campaign AS
  WITH numbered AS (
    SELECT i, date_trunc('milliseconds', now() - i * (interval '730 days' / ${CAMPAIGNS_MADE})) AS opened_at,
      CASE i % 5 WHEN 0 THEN 'gs-lz' WHEN 1 THEN 'gs' ELSE provinces[1 + ${pick('101', 'cardinality(provinces)')}] END AS org,
      i <= ${RUNNING} AS open, CASE i % 2 WHEN 0 THEN 'satisfaction' ELSE 'marketing' END AS kind
    FROM generate_series(1, ${CAMPAIGNS_MADE}) AS i,
      (SELECT array_agg(id ORDER BY id) AS provinces FROM org WHERE level = 'province' AND id <> 'gs') p
  )
  SELECT *, ${idAt('opened_at', `'campaign ' || i`)} AS id FROM numbered`;

/** \`n\`: place on the list. Of 60 customers 30 answered, 20 declined, 9 were not reached and one must not be called. */
const CUSTOMERS = `
  INSERT INTO campaign_customer (campaign_id, customer_id, position, stratum, state, outcome, case_id, attempts, result, scores,
    content_id, called_at)
  SELECT id, md5('customer ' || 1 + (i * 7919 + n * 59) % 300000)::uuid, n, 1 + n % 4, CASE outcome WHEN 'do-not-call' THEN 'barred'
      ELSE CASE WHEN outcome IS NOT NULL THEN 'ended' WHEN called THEN 'calling' ELSE 'listed' END END,
    outcome, CASE WHEN called AND outcome IS DISTINCT FROM 'do-not-call' THEN md5('call ' || i || ' ' || n)::uuid END,
    CASE WHEN outcome IS NULL THEN 0 ELSE 1 + n % 3 END,
    CASE WHEN outcome = 'answered' THEN CASE kind WHEN 'satisfaction' THEN 'answered'
      ELSE (ARRAY['accepted', 'considering', 'refused'])[1 + n % 3] END END,
    CASE WHEN outcome = 'answered' THEN CASE kind WHEN 'satisfaction' THEN jsonb_build_object('overall', 1 + n % 5,
      'coverage', 1 + n % 4, 'clarity', 2 + n % 4, 'stability', 1 + n % 3) ELSE jsonb_build_object('interest', 1 + n % 5) END END,
    CASE WHEN outcome = 'answered' AND n % 10 = 0 THEN md5('campaign words ' || i || ' ' || n)::uuid END,
    CASE WHEN outcome = 'answered' THEN opened_at + interval '1 minute' * n END
  FROM bench_campaign CROSS JOIN generate_series(1, ${CUSTOMERS_EACH}) AS n,
    LATERAL (SELECT NOT open OR n <= ${CUSTOMERS_EACH} / 2 AS called) c,
    LATERAL (SELECT CASE WHEN NOT called OR (open AND n > ${CUSTOMERS_EACH} / 2 - ${OPEN_CALLS}) THEN NULL
      WHEN n % 60 < 30 THEN 'answered' WHEN n % 60 < 50 THEN 'declined' WHEN n % 60 < 59 THEN 'unreachable'
      ELSE 'do-not-call' END AS outcome) o
  ORDER BY i DESC, n`;

/** Sets of rows of outbound campaigns and of who must not be called. Calls have no cases: what is read here asks none. */
export const CAMPAIGNS: [table: string, sql: string][] = [
  ['bench_campaign', MADE],
  [
    'campaign',
    `INSERT INTO campaign (id, opened_month, org_id, kind, name, stage, outcome, quota, per_caller, end_at, opened_at, started_at,
       ended_at, ended)
     SELECT id, date_trunc('month', opened_at), org, kind, '外呼活动' || i, CASE WHEN open THEN 'running' ELSE 'ended' END,
       CASE WHEN NOT open THEN 'list-exhausted' END, NULL, 3, opened_at + interval '30 days', opened_at, opened_at,
       CASE WHEN NOT open THEN opened_at + interval '20 days' END, NOT open
     FROM bench_campaign ORDER BY i DESC`,
  ],
  [
    'campaign_stratum',
    `INSERT INTO campaign_stratum (campaign_id, number, label)
     SELECT id, n, '分层' || n FROM bench_campaign CROSS JOIN generate_series(1, 4) AS n`,
  ],
  ['campaign_customer', CUSTOMERS],
  [
    'content',
    `INSERT INTO content (id, case_id, kind, body, digest, author, created_at, used_seq)
     SELECT content_id, case_id, 'text', '样例：服务不错', md5('words'), 'system', called_at, 2
     FROM campaign_customer WHERE content_id IS NOT NULL`,
  ],
  [
    'do_not_call',
    `INSERT INTO do_not_call (id, customer_id, org_id, reason, until, entered_by, entered_at, lifted_by, lifted_at)
     SELECT ${idAt('at', `'do not call ' || i`)}, customer.id, customer.org_id, '样例：不再接听外呼',
       CASE WHEN i % 4 = 0 THEN at + interval '365 days' END, person.id, at, CASE WHEN i % 3 = 0 THEN person.id END,
       CASE WHEN i % 3 = 0 THEN at + interval '90 days' END
     FROM generate_series(1, ${ENTRIES_MADE}) AS i, (SELECT id FROM person ORDER BY username LIMIT 1) person,
       LATERAL (SELECT date_trunc('milliseconds', now() - i * (interval '730 days' / ${ENTRIES_MADE})) AS at) x,
       LATERAL (SELECT id, org_id FROM customer WHERE id = md5('customer ' || 1 + (i * 7) % 300000)::uuid) customer
     ORDER BY i DESC`,
  ],
  [
    'bench_loop',
    `INSERT INTO bench_loop (id, process, org, stage, kind, category, outcome, opened_at, closed_at, state)
     SELECT id, '${PROCESS}', org, CASE WHEN open THEN 'running' ELSE 'ended' END, 'campaign', kind,
       CASE WHEN NOT open THEN 'list-exhausted' END, opened_at, CASE WHEN NOT open THEN opened_at + interval '20 days' END,
       ${stateOf(PROCESS)} || jsonb_build_object('caseId', id, 'stage', CASE WHEN open THEN 'running' ELSE 'ended' END,
         'org', org, 'owner', jsonb_build_object('id', org, 'level', 'province'), 'campaign', kind)
     FROM bench_campaign`,
  ],
];
