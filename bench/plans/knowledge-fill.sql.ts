import { pick } from './fill.sql';

/** One in so many articles is a province's own. */
const LOCAL_EACH = 5;

/**
 * As many articles as give each case a province's copy: network-wide ones, and provinces' own. They lie evenly over two
 * years; every tenth has a second number, every twentieth is withdrawn.
 */
const ARTICLES = `
  CREATE UNLOGGED TABLE bench_article AS
  WITH numbered AS (
    SELECT i, date_trunc('milliseconds', now() - i * (interval '730 days' / ($1::int / 31 + 1))) AS opened_at,
      i % ${LOCAL_EACH} = 0 AS local, CASE WHEN i % 20 = 0 THEN 'revoked' ELSE 'published' END AS state,
      CASE WHEN i % 10 = 0 THEN 2 ELSE 1 END AS number, ${pick('41', '(SELECT count(*) FROM bench_text)')} AS text,
      provinces[1 + ${pick('42', 'cardinality(provinces)')}] AS province,
      origins[1 + ${pick('43', 'cardinality(origins)')}] AS origin, nodes[1 + ${pick('44', 'cardinality(nodes)')}] AS node
    FROM generate_series(1, $1::int / 31) AS i,
      (SELECT array_agg(id ORDER BY id) AS provinces FROM org WHERE level = 'province') p,
      (SELECT array_agg(id ORDER BY id) AS origins FROM org WHERE level = 'second-line') o,
      (SELECT array_agg(id ORDER BY id) AS nodes FROM knowledge_node WHERE org_id = 'hq') n
  )
  SELECT *, (lpad(to_hex((extract(epoch FROM opened_at) * 1000)::bigint), 12, '0') || '7a10' || '8' || substr(h, 1, 15))::uuid AS id
  FROM numbered, LATERAL (SELECT md5('article ' || i) AS h) x`;

/** Whose copy there is: every province's, or the one whose own it is. */
const COPIES = `bench_article a JOIN org province ON province.level = 'province' AND (NOT a.local OR province.id = a.province)`;
const caseId = (what: string): string =>
  `(substr(a.id::text, 1, 14) || '7' || substr(md5(${what}), 1, 3) || '-8' || substr(md5(${what}), 4, 3) || '-'
     || substr(md5(${what}), 7, 12))::uuid`;

/** Sets of rows of the base of knowledge, table by table; $1 = number of cases. Of its cases only what lists read. */
export const KNOWLEDGE: [table: string, sql: string][] = [
  ['bench_article', ARTICLES],
  [
    'knowledge_article',
    `INSERT INTO knowledge_article (id, scope, origin_org, province_org, state, number, edition, node_id, title, opened_at,
       updated_at, expires_at)
     SELECT a.id, CASE WHEN local THEN 'local' ELSE 'network' END, CASE WHEN local THEN province ELSE origin END,
       CASE WHEN local THEN province END, state, number, 1, node, text.title, opened_at, opened_at + interval '1 day' * number,
       CASE WHEN i % 3 = 0 THEN now() + interval '1 day' * ${pick('45', 300)} END
     FROM bench_article a JOIN bench_text text ON text.nth = a.text`,
  ],
  [
    'knowledge_line',
    `INSERT INTO knowledge_line (article_id, number, kind, operation_id, at, digest)
     SELECT a.id, n, CASE WHEN n = 1 THEN 'publish' ELSE 'revoke' END, ${caseId("'operation ' || a.i || n")},
       opened_at + interval '1 day' * n, CASE WHEN n = 1 OR state = 'published' THEN md5(a.i::text) END
     FROM bench_article a, generate_series(1, a.number) AS n`,
  ],
  [
    'knowledge_edition',
    `INSERT INTO knowledge_edition (article_id, number, content_id, digest, node_id, confidentiality, title, keywords,
       attachments, body, words, spelling)
     SELECT a.id, n, md5('words ' || a.i)::uuid, md5(a.i::text), node, 'internal', text.title || ' ' || a.i, text.keywords, '{}',
       text.body, text.words, text.spelling || a.i
     FROM bench_article a JOIN bench_text text ON text.nth = a.text, generate_series(1, a.number) AS n`,
  ],
  [
    'knowledge_keyword',
    `INSERT INTO knowledge_keyword SELECT article_id, number, unnest(keywords) FROM knowledge_edition`,
  ],
  [
    'knowledge_copy',
    `INSERT INTO knowledge_copy (article_id, org_id, number, digest, node_id, applied_at)
     SELECT a.id, province.id, number, CASE WHEN state = 'published' THEN md5(i::text) END, node,
       opened_at + interval '1 day' * number FROM ${COPIES}`,
  ],
  [
    'knowledge_cell',
    `INSERT INTO knowledge_cell (article_id, org_id, number, branch_id, stage, outcome, since)
     SELECT a.id, province.id, number, ${caseId("'branch ' || a.i || province.id")}, 'ended',
       CASE WHEN state = 'published' THEN 'published' ELSE 'taken-down' END, opened_at + interval '1 day' * number
     FROM ${COPIES} WHERE NOT a.local`,
  ],
  [
    'knowledge_work',
    `INSERT INTO knowledge_work (case_id, opened_month, process, article_id, number, org_id, origin_org, stage, outcome, urgency,
       authors, title, opened_at, done_at, ended, due_at, late)
     SELECT ${caseId("'branch ' || a.i || province.id")}, date_trunc('month', opened_at), 'province-publication', a.id, number,
       province.id, origin, CASE WHEN i <= 30 THEN 'province-review' ELSE 'ended' END,
       CASE WHEN i > 30 THEN 'published' END, 'normal', '{}', NULL, opened_at,
       CASE WHEN i > 30 THEN opened_at + interval '1 hour' * ${pick('46', 30)} END, i > 30,
       CASE WHEN i <= 30 THEN now() END, i % 17 = 0
     FROM ${COPIES} WHERE NOT a.local
     UNION ALL
     SELECT ${caseId("'operation ' || a.i || n")}, date_trunc('month', opened_at), 'knowledge-publish', a.id, n, origin, origin,
       CASE WHEN i <= 100 THEN 'hq-review' ELSE 'ended' END, CASE WHEN i > 100 THEN 'published' END, 'normal',
       ARRAY[writers.ids[1 + ${pick('47', 'cardinality(writers.ids)')}]], 'made up ' || i, opened_at,
       CASE WHEN i > 100 THEN opened_at + interval '1 day' END, i > 100, CASE WHEN i <= 100 THEN now() END, false
     FROM bench_article a, generate_series(1, a.number) AS n,
       (SELECT array_agg(person_id ORDER BY person_id) AS ids FROM post WHERE role = 'knowledge-author') writers`,
  ],
  [
    'case_head',
    `INSERT INTO case_head (id, opened_month, process, number, seq, org_id, stage, kind, category, priority, tier, customer_id,
       outcome, opened_at, closed_at, ended_at, state, terms, audit_hash)
     SELECT case_id, opened_month, process, 'K-' || case_id, 2, org_id, stage, 'publish', 'knowledge', 3, 'ordinary', NULL,
       outcome, opened_at, done_at, CASE WHEN ended THEN done_at END, '{}', '{}', md5(case_id::text) FROM knowledge_work`,
  ],
  [
    'case_reach',
    `INSERT INTO case_reach (org_id, opened_at, case_id, opened_month, live, process, owner_org, kind, category, priority,
       tier, closed_at)
     SELECT place.id, opened_at, case_id, opened_month, done_at IS NULL, process, org_id, 'publish', 'knowledge', 3,
       'ordinary', done_at FROM knowledge_work, LATERAL (SELECT DISTINCT unnest(ARRAY['hq', org_id, origin_org]) AS id) place`,
  ],
  [
    'case_party',
    `INSERT INTO case_party (case_id, opened_month, org_id, org_path)
     SELECT case_id, opened_month, org.id, org.path FROM knowledge_work work JOIN org ON org.id IN ('hq', org_id, origin_org)
      WHERE NOT ended`,
  ],
  [
    'knowledge_read',
    `INSERT INTO knowledge_read (person_id, article_id, number, times, at)
     SELECT reader.id, a.id, 1, 1 + a.i % 5, opened_at + interval '1 second' * (a.i % 900)
     FROM bench_article a JOIN LATERAL (SELECT id, row_number() OVER (ORDER BY id) AS n FROM person) reader
       ON (a.i + reader.n) % 20 = 0`,
  ],
  [
    'knowledge_favourite',
    `INSERT INTO knowledge_favourite (person_id, article_id, at)
     SELECT person_id, article_id, at FROM knowledge_read WHERE hashtext(article_id::text) % 20 = 0`,
  ],
  [
    'knowledge_subject',
    `INSERT INTO knowledge_subject (article_id, category, set_at)
     SELECT id, (ARRAY['billing', 'fault', 'coverage', 'service-quality'])[1 + i % 4], opened_at FROM bench_article WHERE i % 2 = 0`,
  ],
  [
    'knowledge_proposal',
    `INSERT INTO knowledge_proposal (id, complaint_id, seq, scope, desk_org, category, cause, authors, proposed_at, state)
     SELECT overlay(overlay(md5('proposal ' || c.i) placing '4' from 13 for 1) placing '8' from 17 for 1)::uuid, c.id, 9, CASE WHEN c.i % 200 = 0 THEN 'network' ELSE 'local' END,
       CASE WHEN c.i % 200 = 0 THEN 'hq' ELSE c.org END, 'billing', 'billing-error', '{}', c.closed_at,
       CASE WHEN c.i % 1000 = 0 THEN 'waiting' ELSE 'replaced' END
     FROM bench_case c WHERE NOT c.open AND c.i % 20 = 0`,
  ],
  [
    'knowledge_use',
    `INSERT INTO knowledge_use (article_id, case_id, person_id, number, org_id, at)
     SELECT a.id, c.id, someone.id, 1, c.org, c.closed_at
     FROM bench_case c JOIN bench_article a ON a.i = 1 + c.i % ($1::int / 31),
       (SELECT id FROM person ORDER BY id LIMIT 1) someone WHERE NOT c.open AND c.i % 5 = 0`,
  ],
];
