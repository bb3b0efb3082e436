import { CONTENTS } from '../../domain/report-submission/contents';
import { PROCESS } from '../../domain/report-submission/report-state';
import { CATALOGUE_VERSION } from '../../src/modules/reports/catalogue/catalogue';
import { idAt } from './fill.sql';
import { stateOf } from './loop-fill.sql';

const YEARS = 5;
/** Rows of one content: so many keys, each in two measures. */
const KEYS = 5;

/**
 * A report of every province, of each of Gansu's prefectures and of HQ on every week, month, quarter and year of five years.
 * Those on the newest period of a sort wait for approval, of which the rest has been given.
 */
const MADE = `
  CREATE UNLOGGED TABLE bench_report AS
  WITH periods AS (
    SELECT sort AS period, from_at, from_at + length AS to_at, row_number() OVER (PARTITION BY sort ORDER BY from_at DESC) AS nth
    FROM (VALUES ('week', interval '7 days'), ('month', interval '1 month'), ('quarter', interval '3 months'),
        ('year', interval '1 year')) AS sorts (sort, length),
      LATERAL generate_series(date_trunc(sort, now()) - interval '${YEARS} years', date_trunc(sort, now()) - length, length) AS from_at
  ), placed AS (
    SELECT periods.*, org.id AS org, org.level, org.parent_id AS above, to_at + interval '8 hours' AS opened_at
    FROM periods JOIN org ON org.level IN ('hq', 'province') OR (org.level = 'prefecture' AND org.parent_id = 'gs')
  )
  SELECT row_number() OVER (ORDER BY opened_at, org) AS i, *, nth = 1 AS open,
    ${idAt('opened_at', `'report ' || period || org || from_at`)} AS id,
    CASE level WHEN 'prefecture' THEN ${idAt('opened_at', `'report ' || period || above || from_at`)} END AS parent,
    ${idAt('opened_at', `'edition ' || period || org || from_at`)} AS edition
  FROM placed`;

const codes = (values: readonly string[]): string => `ARRAY[${values.map((value) => `'${value}'`).join(', ')}]`;

/** Sets of rows of reports: five years of them, each with an edition of all contents. */
export const REPORTS: [table: string, sql: string][] = [
  ['bench_report', MADE],
  [
    'report',
    `INSERT INTO report (id, opened_month, org_id, parent_id, period, label, from_at, to_at, stage, outcome, edition_id, editions,
       due_at, approved_at, late, opened_at, ended_at)
     SELECT id, date_trunc('month', opened_at), org, parent, period, to_char(from_at, 'YYYY-MM-DD'), from_at, to_at,
       CASE WHEN open THEN 'approval' ELSE 'ended' END, CASE WHEN NOT open THEN 'received' END, edition, 1,
       opened_at + interval '4 days', CASE WHEN NOT open THEN opened_at + interval '3 days' END, i % 12 = 0, opened_at,
       CASE WHEN NOT open THEN opened_at + interval '5 days' END
     FROM bench_report ORDER BY i`,
  ],
  [
    'report_edition',
    `INSERT INTO report_edition (id, case_id, org_id, orgs, from_at, to_at, catalogue, cut_off, parts, digest, made_at)
     SELECT edition, id, org, ARRAY[org], from_at, to_at, ${CATALOGUE_VERSION}, opened_at, coalesce(parts.ids, '{}'), md5(i::text), opened_at
     FROM bench_report LEFT JOIN (SELECT parent AS id, array_agg(edition) AS ids FROM bench_report WHERE parent IS NOT NULL
       GROUP BY 1) parts USING (id) ORDER BY i`,
  ],
  [
    'report_figure',
    `INSERT INTO report_figure (edition_id, content, org_id, key, measure, value)
     SELECT edition, content, org, 'key-' || key, measure, i % 900 + key
     FROM bench_report CROSS JOIN unnest(${codes(CONTENTS)}) AS content CROSS JOIN generate_series(1, ${KEYS}) AS key
       CROSS JOIN (VALUES ('closed'), ('taken-in')) AS measures (measure) ORDER BY i, content, key, measure`,
  ],
  [
    'bench_loop',
    `INSERT INTO bench_loop (id, process, org, parties, stage, kind, category, outcome, opened_at, closed_at, state)
     SELECT id, '${PROCESS}', org, CASE level WHEN 'hq' THEN NULL WHEN 'province' THEN ARRAY['hq'] ELSE ARRAY[above] END,
       CASE WHEN open THEN 'approval' ELSE 'ended' END, 'report', period, CASE WHEN NOT open THEN 'received' END, opened_at,
       CASE WHEN NOT open THEN opened_at + interval '5 days' END, ${stateOf(PROCESS)} || jsonb_build_object('caseId', id)
     FROM bench_report`,
  ],
];
