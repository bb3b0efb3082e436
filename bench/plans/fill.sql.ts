import { PLACES, SUBJECTS, TROUBLES, WISHES } from './words';

const literal = (words: readonly string[]): string => `ARRAY[${words.map((word) => `'${word}'`).join(', ')}]`;
/** A number from 0 to below `n`, always the same for a row and salt. */
export const pick = (salt: string, n: number | string): string =>
  `(abs(hashtextextended(i::text, ${salt})) % ${n})::int`;
export const wordOf = (words: readonly string[], salt: string): string =>
  `(${literal(words)})[1 + ${pick(salt, words.length)}]`;

/** An id that was given at `at` (SQL), always the same for `what`. */
export const idAt = (at: string, what: string): string =>
  `(lpad(to_hex((extract(epoch FROM ${at}) * 1000)::bigint), 12, '0') || '7' || substr(md5(${what}), 1, 3) || '8'
     || substr(md5(${what}), 4, 15))::uuid`;

const STAGES = [
  ...Array<string>(10).fill('triage'),
  ...Array<string>(10).fill('second-review'),
  ...Array<string>(10).fill('dispatched'),
  ...Array<string>(40).fill('handling'),
  ...Array<string>(10).fill('reply-check'),
  ...Array<string>(9).fill('answering'),
  ...Array<string>(6).fill('surveying'),
  ...Array<string>(4).fill('archiving'),
  'awaiting-sender',
];
const ROLES = `CASE WHEN stage IN ('triage', 'reply-check', 'answering') THEN 'junior-agent'
  WHEN stage = 'second-review' THEN 'senior-agent' WHEN stage IN ('dispatched', 'handling') THEN 'handler'
  WHEN stage = 'surveying' THEN 'surveyor' ELSE 'records-manager' END`;

/**
 * The made-up cases as one line each. Number 1 is the newest; they lie evenly over two years. Of the newest 4 % and of
 * every hundredth older one the case is still open. One in 60 belongs to Lanzhou, one in 31 to Gansu's other
 * prefectures, the rest to the provinces.
 */
const BASE = `
  CREATE UNLOGGED TABLE bench_case AS
  WITH numbered AS (
    SELECT i, date_trunc('milliseconds', now() - i * (interval '730 days' / $1::int)) AS opened_at,
      i <= $1::int / 25 OR i % 100 = 0 AS open,
      CASE WHEN i % 60 = 0 THEN 'gs-lz' WHEN i % 31 = 0 THEN other[1 + ${pick('1', 'cardinality(other)')}]
        ELSE provinces[1 + ${pick('2', 'cardinality(provinces)')}] END AS org,
      (ARRAY['billing', 'network', 'fault', 'service'])[1 + ${pick('3', 4)}] AS department
    FROM generate_series(1, $1::int) AS i,
      (SELECT array_agg(id ORDER BY id) AS provinces FROM org WHERE level = 'province') p,
      (SELECT array_agg(id ORDER BY id) AS other FROM org WHERE level = 'prefecture' AND id <> 'gs-lz') o
  ), staged AS (
    SELECT *, CASE WHEN open THEN (${literal(STAGES)})[1 + ${pick('4', STAGES.length)}]
      WHEN i % 30 = 0 THEN 'closed' ELSE 'ended' END AS stage,
      lpad(to_hex((extract(epoch FROM opened_at) * 1000)::bigint), 12, '0') AS t, md5(i::text) AS h
    FROM numbered
  )
  SELECT i, (substr(t, 1, 8) || '-' || substr(t, 9, 4) || '-7' || substr(h, 1, 3) || '-8' || substr(h, 4, 3) || '-'
      || substr(h, 7, 12))::uuid AS id, date_trunc('month', opened_at)::date AS month, opened_at, open, stage,
    CASE WHEN open THEN NULL ELSE opened_at + interval '1 hour' * (1 + ${pick('5', 120)}) END AS closed_at,
    org, org || '-' || department AS dept, ${ROLES} AS role,
    CASE WHEN stage IN ('dispatched', 'handling') THEN org || '-' || department ELSE org END AS desk,
    CASE WHEN open OR i % 9 = 0 THEN NULL WHEN i % 5000 = 0 THEN 'cable-cut'
      ELSE (ARRAY['line-fault', 'billing-error', 'no-fault-found', 'customer-equipment'])[1 + ${pick('9', 4)}] END AS cause,
    CASE WHEN i % 50 = 0 THEN 'infinity' ELSE now() + interval '1 minute' * (${pick('6', 6000)} - 600) END AS due_at,
    ${pick('7', 10)} < 3 AS taken, 1 + ${pick('8', 300_000)} AS customer
  FROM staged`;

const COMPLAINT = `${wordOf(PLACES, '11')} || '的客户反映' || ${wordOf(SUBJECTS, '12')} || ${wordOf(TROUBLES, '13')} || '，'
  || ${wordOf(SUBJECTS, '14')} || '也受影响，' || ${wordOf(WISHES, '15')} || '。联系编号' || i`;

/** Sets of rows, table by table; $1 = number of cases where there is a parameter. Constraints hold by construction. */
export const FILL: readonly [table: string, sql: string][] = [
  ['bench_case', BASE],
  ['bench_case', `CREATE INDEX ON bench_case (org, role) WHERE open`],
  [
    'customer',
    `INSERT INTO customer (id, number, name, phone, org_id, tier)
     SELECT md5('customer ' || i)::uuid, 'BENCH' || lpad(i::text, 7, '0'), '客户' || i, '19900' || lpad(i::text, 6, '0'),
       CASE WHEN i % 60 = 0 THEN 'gs-lz' ELSE provinces[1 + i % cardinality(provinces)] END,
       CASE WHEN i % 40 = 0 THEN 'vip' ELSE 'ordinary' END
     FROM generate_series(1, 300000) AS i,
       (SELECT array_agg(id ORDER BY id) AS provinces FROM org WHERE level = 'province') p`,
  ],
  [
    'case_head',
    `INSERT INTO case_head (id, opened_month, process, number, seq, org_id, stage, kind, category, priority, tier,
       customer_id, outcome, opened_at, closed_at, ended_at, state, terms, audit_hash)
     SELECT id, month, 'complaint-dispatch', upper(org) || '-' || to_char(opened_at, 'YYYYMMDD') || '-' || lpad(i::text, 7, '0'),
       2, org, stage, CASE WHEN i % 9 = 0 THEN 'fault' ELSE 'complaint' END,
       (ARRAY['fault', 'billing', 'service-quality', 'coverage'])[1 + ${pick('21', 4)}], 1 + ${pick('22', 4)},
       CASE WHEN i % 40 = 0 THEN 'vip' ELSE 'ordinary' END, md5('customer ' || customer)::uuid,
       CASE WHEN open THEN NULL ELSE 'solved' END, opened_at, closed_at, CASE WHEN stage = 'ended' THEN closed_at END,
       CASE WHEN cause IS NULL THEN '{}' ELSE jsonb_build_object('filed', jsonb_build_object('cause', cause)) END, '{}', h
     FROM bench_case, LATERAL (SELECT repeat(md5(i::text), 2) AS h) x`,
  ],
  [
    'case_party',
    `INSERT INTO case_party (case_id, opened_month, org_id, org_path)
     SELECT c.id, c.month, org.id, org.path FROM bench_case c JOIN org ON org.id IN (c.org, c.dept)
     ORDER BY c.i DESC`,
  ],
  [
    'case_reach',
    `INSERT INTO case_reach (org_id, opened_at, case_id, opened_month, live, process, owner_org, kind, category, priority,
       tier, closed_at, cause)
     SELECT above.id, h.opened_at, h.id, h.opened_month, c.open, h.process, h.org_id, h.kind, h.category, h.priority, h.tier,
       h.closed_at, h.cause
     FROM bench_case c JOIN case_head h ON h.id = c.id AND h.opened_month = c.month JOIN org ON org.id = c.dept
     JOIN org above ON above.id = ANY(string_to_array(org.path, '.')) ORDER BY c.i DESC`,
  ],
  [
    'transition',
    `INSERT INTO transition (case_id, opened_month, seq, command_id, command, body, at)
     SELECT id, month, seq, 'bench-' || seq, CASE seq WHEN 1 THEN 'register' ELSE 'draft-dispatch' END,
       '{"actor": {"kind": "system", "id": "case"}, "fields": {}}', opened_at + interval '5 minutes' * seq
     FROM bench_case, generate_series(1, 2) AS seq`,
  ],
  [
    'audit',
    `INSERT INTO audit (stream, seq, at, entry, previous_hash, hash)
     SELECT id::text, seq, opened_at + interval '5 minutes' * seq, '{"changes":[]}', md5(i::text), md5(i::text || seq)
     FROM bench_case, generate_series(1, 2) AS seq`,
  ],
  [
    'holding',
    `INSERT INTO holding (case_id, opened_month, seq, org_id, role, from_at)
     SELECT id, month, 1, org, role, opened_at FROM bench_case`,
  ],
  [
    'task',
    `INSERT INTO task (case_id, opened_month, id, process, step, stage, status, assignee, barred, version, clock_id,
       opened_at, due_at, warn_at, paused, closed_at, closed_by, outcome)
     SELECT c.id, c.month, CASE WHEN c.open THEN c.stage ELSE 'archiving' END || '-' || n, 'complaint-dispatch',
       CASE WHEN c.open THEN c.stage ELSE 'archiving' END, c.stage, CASE WHEN c.open THEN 'open' ELSE 'done' END,
       CASE WHEN c.taken THEN holders.ids[1 + ${pick('31', 'cardinality(holders.ids)')}] END, '{}', 1, 'clock-1',
       c.opened_at, c.due_at, c.due_at - interval '2 hours', c.due_at = 'infinity', c.closed_at, NULL, NULL
     FROM bench_case c CROSS JOIN LATERAL generate_series(1, CASE WHEN c.i % 20 = 0 THEN 2 ELSE 1 END) AS n
     LEFT JOIN (SELECT org_id, role, array_agg(person_id ORDER BY person_id) AS ids FROM post GROUP BY 1, 2) holders
       ON holders.org_id = c.desk AND holders.role = c.role ORDER BY c.i DESC`,
  ],
  [
    'task_candidate',
    `INSERT INTO task_candidate (case_id, opened_month, task_id, role, org_id, org_path, due_at, assignee)
     SELECT t.case_id, t.opened_month, t.id, offered.role, c.desk, org.path, t.due_at, t.assignee
     FROM task t JOIN bench_case c ON c.id = t.case_id JOIN org ON org.id = c.desk
     CROSS JOIN LATERAL (VALUES (c.role), ('team-leader')) AS offered (role) WHERE t.status = 'open' ORDER BY c.i DESC`,
  ],
  [
    'task_reach',
    `INSERT INTO task_reach (org_id, due_at, warn_at, task_id, case_id, stage, step, opened_month, process)
     SELECT reach.org_id, t.due_at, t.warn_at, t.id, t.case_id, t.stage, t.step, t.opened_month, t.process
     FROM task t JOIN bench_case c ON c.id = t.case_id
     JOIN case_reach reach ON reach.case_id = t.case_id WHERE t.status = 'open' ORDER BY c.i DESC`,
  ],
  [
    'timer',
    `INSERT INTO timer (case_id, opened_month, id, process, kind, org_id, state, limit_amount, limit_unit, calendar,
       armed_at, due_at, ended_at, definition)
     SELECT id, month, 'clock-' || n, 'complaint-dispatch', kind, org,
       timer_state, 480, 'minutes', 'always', opened_at, opened_at + interval '8 hours' * n,
       closed_at, jsonb_build_object('id', 'clock-' || n, 'kind', kind, 'rule', 'bench', 'state',
         timer_state, 'limit', '{"amount": 480, "unit": "minutes"}'::jsonb, 'calendar', 'always',
         'armedAt', ms, 'countsFrom', ms, 'dueAt', ms + 28800000 * n, 'endedAt', extract(epoch FROM closed_at) * 1000,
         'pauses', '[]'::jsonb, 'marks', '[]'::jsonb)
     FROM bench_case, generate_series(1, 2) AS n,
       LATERAL (SELECT CASE WHEN n = 2 THEN 'statutory' WHEN stage = 'surveying' THEN 'call-window' ELSE 'handle' END AS kind,
         CASE WHEN NOT open THEN 'met' WHEN n = 1 AND due_at = 'infinity' THEN 'paused' ELSE 'running' END AS timer_state,
         extract(epoch FROM opened_at) * 1000 AS ms) x
     ORDER BY i DESC`,
  ],
  [
    'timer_reach',
    `INSERT INTO timer_reach (org_id, due_at, case_id, timer_id, opened_month, process, kind, category, tier, holder_org,
       holder_role, holder_person, state, warn_at, ended_at, late, lateness_ms, next_mark_at, used_share)
     SELECT reach.org_id, t.due_at, t.case_id, t.id, t.opened_month, t.process, t.kind, head.category, head.tier,
       CASE t.kind WHEN 'handle' THEN c.dept ELSE c.org END, c.role,
       CASE WHEN c.i % 3 = 0 THEN holders.ids[1 + ${pick('41', 'cardinality(holders.ids)')}] END, t.state,
       t.due_at - interval '4 hours', t.ended_at, t.ended_at > t.due_at,
       CASE WHEN c.i % 4 = 0 THEN ${pick('42', 100_000)} END,
       CASE WHEN c.open AND t.due_at > now() THEN t.due_at ELSE 'infinity' END,
       CASE WHEN NOT c.open THEN ${pick('43', 200)} / 100.0 END
     FROM timer t JOIN bench_case c ON c.id = t.case_id JOIN case_head head ON head.id = c.id AND head.opened_month = c.month
     JOIN case_reach reach ON reach.case_id = c.id AND reach.opened_at = c.opened_at
     LEFT JOIN (SELECT org_id, array_agg(DISTINCT person_id ORDER BY person_id) AS ids FROM post GROUP BY 1) holders
       ON holders.org_id = c.org ORDER BY c.i DESC`,
  ],
  [
    'content',
    `INSERT INTO content (id, case_id, kind, body, digest, author, created_at, used_seq)
     SELECT md5('text ' || i)::uuid, id, 'complaint', ${COMPLAINT}, md5(i::text), 'system', opened_at, 1 FROM bench_case`,
  ],
  [
    'audit',
    `INSERT INTO audit (stream, seq, at, entry, previous_hash, hash)
     SELECT stream, row_number() OVER (PARTITION BY stream ORDER BY opened_at), opened_at, jsonb_build_object('stream', stream,
       'actor', jsonb_build_object('kind', 'person', 'id', ids[1 + ${pick('51', 'cardinality(ids)')}]), 'onBehalfOf', NULL,
       'command', CASE stream WHEN 'unmasking' THEN 'unmask-customer' ELSE 'update-person' END, 'fields', CASE stream
         WHEN 'unmasking' THEN jsonb_build_object('customer', md5('customer ' || customer)::uuid, 'purpose', 'bench', 'case', id)
         ELSE jsonb_build_object('person', ids[1 + ${pick('52', 'cardinality(ids)')}]) END)::text, md5(i::text), md5(stream || i)
     FROM bench_case, (SELECT array_agg(id ORDER BY id) AS ids FROM person) people,
       (VALUES ('unmasking', 5), ('administration', 20)) AS kept (stream, every)
     WHERE i % every = 0`,
  ],
  [
    'attachment',
    `INSERT INTO attachment (id, case_id, file_name, media_type, bytes, digest, body, author, created_at, used_seq)
     SELECT md5('file ' || i)::uuid, id, i || '.txt', 'text/plain', 5, md5(i::text), 'bench', 'system', opened_at,
       CASE WHEN i % 5000 > 0 THEN 1 END FROM bench_case WHERE i % 10 = 0`,
  ],
  [
    'intake',
    `INSERT INTO intake (key, case_id, body_digest, created_at)
     SELECT 'bench:' || i, id, md5(i::text), opened_at FROM bench_case`,
  ],
  [
    'event_in',
    `INSERT INTO event_in (source, id, type, received_at, event, state, case_id, system_id, digest, lane, settled_at)
     SELECT s.source, c.i::text, 'bihuan.complaint.reported', c.opened_at, '{}',
       CASE WHEN c.i <= 600 THEN 'accepted' ELSE 'done' END, c.id, s.id, md5(c.i::text), s.source || ' ' || c.i / 3,
       CASE WHEN c.i > 600 THEN c.opened_at END
     FROM bench_case c, (SELECT id, source FROM connected_system ORDER BY id LIMIT 1) s WHERE c.i % 3 = 0 ORDER BY c.i DESC`,
  ],
  [
    'event_refused',
    `INSERT INTO event_refused (id, system_id, received_at, headers, body, reason)
     SELECT gen_random_uuid(), s.id, opened_at, '{}', '{}', '{}'
     FROM bench_case, (SELECT id FROM connected_system ORDER BY id LIMIT 1) s WHERE i % 50 = 0`,
  ],
  [
    'receiver',
    `INSERT INTO receiver (id, org_id, kind)
     SELECT 'bench-' || org.id, org.id, 'log' FROM org WHERE org.id IN ('hq', 'gs', 'sn', 'gs-lz', 'gs-ts')`,
  ],
  [
    'outbox',
    `INSERT INTO outbox (id, case_id, opened_month, seq, topic, org_id, data, created_at, fanned_out_at)
     SELECT md5('out ' || i)::uuid, id, month, 1, 'complaint-dispatch.registered', org, '{}', opened_at,
       CASE WHEN i > 300 THEN opened_at END FROM bench_case`,
  ],
  [
    'delivery',
    `INSERT INTO delivery (outbox_id, receiver_id, state, attempts, delivered_at)
     SELECT md5('out ' || c.i)::uuid, 'bench-' || r.org, CASE WHEN c.i <= 2300 THEN 'waiting' WHEN c.i % 5000 = 0 THEN 'dead'
       ELSE 'delivered' END, 1, c.opened_at
     FROM bench_case c JOIN LATERAL (SELECT 'hq' AS org UNION ALL SELECT 'gs' WHERE c.org LIKE 'gs%'
       UNION ALL SELECT 'gs-lz' WHERE c.org = 'gs-lz') r ON true WHERE c.i > 300 ORDER BY c.i DESC`,
  ],
];
