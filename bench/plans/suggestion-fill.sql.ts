import { APPEAL_CATEGORIES, PROCESS as APPEAL } from '../../domain/appeal/appeal-state';
import { PROCESS as SUGGESTION, SUGGESTION_CATEGORIES, UNCLASSIFIED } from '../../domain/suggestion/suggestion-state';
import { idAt, pick } from './fill.sql';

const SUGGESTIONS_MADE = 40_000;
const APPEALS_MADE = 8_000;
/** So many of the newest are open. */
const OPEN = { suggestions: 800, appeals: 200 };

const list = (codes: readonly string[]): string => `ARRAY[${codes.map((code) => `'${code}'`).join(', ')}]`;

/** Evenly over two years: one in 60 Lanzhou's, one in twelve Gansu's, the rest of all provinces. */
const made = (name: string, most: number, salt: string): string => `
  CREATE UNLOGGED TABLE bench_${name} AS
  WITH numbered AS (
    SELECT i, date_trunc('milliseconds', now() - i * (interval '730 days' / ${most})) AS opened_at,
      CASE WHEN i % 60 = 0 THEN 'gs-lz' WHEN i % 12 = 0 THEN 'gs'
        ELSE provinces[1 + ${pick(salt, 'cardinality(provinces)')}] END AS org
    FROM generate_series(1, ${most}) AS i,
      (SELECT array_agg(id ORDER BY id) AS provinces FROM org WHERE level = 'province') p
  )
  SELECT *, ${idAt('opened_at', `'${name} ' || i`)} AS id FROM numbered`;

/** Sets of rows of what customers suggest and appeal against; $1 = number of complaints. */
export const SUGGESTIONS: [table: string, sql: string][] = [
  ['bench_suggestion', made('suggestion', SUGGESTIONS_MADE, '81')],
  ['bench_appeal', made('appeal', APPEALS_MADE, '82')],
  [
    'bench_loop',
    `INSERT INTO bench_loop (id, process, org, parties, stage, kind, category, outcome, customer, opened_at, closed_at, clocks, late)
     SELECT id, '${SUGGESTION}', org, ARRAY[org || '-service'], CASE WHEN i > ${OPEN.suggestions} THEN 'ended' ELSE 'considering' END,
       '${SUGGESTION}', CASE WHEN i <= 100 THEN '${UNCLASSIFIED}' ELSE
         (${list(SUGGESTION_CATEGORIES)})[1 + ${pick('83', SUGGESTION_CATEGORIES.length)}] END,
       CASE WHEN i > ${OPEN.suggestions} THEN CASE WHEN i % 50 = 0 THEN 'withdrawn' WHEN i % 3 = 0 THEN 'adopted' ELSE 'dismissed' END END,
       1 + ${pick('84', 300_000)}, opened_at, CASE WHEN i > ${OPEN.suggestions} THEN opened_at + interval '4 days' END, 3, i % 10 = 0
     FROM bench_suggestion
     UNION ALL
     SELECT id, '${APPEAL}', org, NULL, CASE WHEN i > ${OPEN.appeals} THEN 'ended' ELSE 'deciding' END, '${APPEAL}',
       (${list(APPEAL_CATEGORIES)})[1 + (i % 4 = 0)::int],
       CASE WHEN i > ${OPEN.appeals} THEN CASE WHEN i % 4 = 0 THEN 'filed' WHEN i % 3 = 0 THEN 'compensated' ELSE 'upheld' END END,
       1 + ${pick('85', 300_000)}, opened_at, CASE WHEN i > ${OPEN.appeals} THEN opened_at + interval '4 days' END, 3, i % 10 = 0
     FROM bench_appeal`,
  ],
  [
    'case_link',
    `INSERT INTO case_link (case_id, opened_month, other_id, kind)
     SELECT a.id, date_trunc('month', a.opened_at), c.id, 'appeal' FROM bench_appeal a JOIN bench_case c ON c.i = 1 + a.i * 11 % $1::int`,
  ],
  [
    'appeal_claim',
    `INSERT INTO appeal_claim (claim, case_id, claimed_at)
     SELECT CASE WHEN a.i % 4 = 0 THEN 'document:ministry@' || split_part(a.org, '-', 1) || ':BENCH' || a.i
       ELSE 'complaint:' || link.other_id || ':' || a.i END, a.id, a.opened_at
     FROM bench_appeal a JOIN case_link link ON link.case_id = a.id AND link.kind = 'appeal'`,
  ],
];
