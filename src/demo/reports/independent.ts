import type { Content } from '../../../domain/report-submission/contents';

/**
 * Every figure once more, of what was ever decided alone: the newest step of each case by the cut-off, read from the history
 * that nothing changes. It shares no table, no index and no text with the catalogue; slow, and meant to be.
 * Parameters as there: $1 centres, $2 and $3 the period, $4 the cut-off.
 */
const KNOWN = `
  known AS MATERIALIZED (SELECT DISTINCT ON (step.case_id) step.case_id, step.body->'next' AS s FROM transition step
             WHERE step.at <= $4::timestamptz ORDER BY step.case_id, step.seq DESC),
  ours AS MATERIALIZED (SELECT case_id, s, s->>'process' AS process, s->>'org' AS org, s->'subject'->>'kind' AS kind,
                  s->'subject'->>'category' AS category, s->>'outcome' AS outcome, s->>'closedAt' IS NOT NULL AS closed,
                  to_timestamp((s->>'openedAt')::float8 / 1000) AS opened
             FROM known WHERE s->>'org' = ANY($1::text[])),
  taken_in AS (SELECT * FROM ours WHERE opened >= $2::timestamptz AND opened < least($3::timestamptz, $4::timestamptz))`;

const inPeriod = (ms: string): string =>
  `to_timestamp((${ms})::float8 / 1000) >= $2::timestamptz
   AND to_timestamp((${ms})::float8 / 1000) < least($3::timestamptz, $4::timestamptz)`;

const COMPLAINTS = `process = 'complaint-dispatch' AND kind <> 'enquiry'`;

/** One row a figure: org, key, measure, value. */
const figures = (rows: string): string => `WITH ${KNOWN}
  SELECT org, key, measure, sum(value)::bigint AS value FROM (${rows}) facts GROUP BY org, key, measure
  ORDER BY org COLLATE "C", key COLLATE "C", measure`;

const progress = (where: string, key: string): string => `
  SELECT org, ${key} AS key, 'taken-in' AS measure, 1 AS value FROM taken_in WHERE ${where}
  UNION ALL SELECT org, ${key}, CASE WHEN closed THEN 'closed' ELSE 'open' END, 1 FROM taken_in WHERE ${where}`;

/** Clocks that were met within the period, each once, as its last step shows it. */
const clocksMet = (processes: readonly string[]): string => `
  SELECT ours.org, met.kind AS key, one.measure, 1 AS value
    FROM (SELECT DISTINCT ON (step.case_id, clock->>'id') step.case_id, clock->>'kind' AS kind,
                 (clock->>'late')::boolean AS late
            FROM transition step CROSS JOIN jsonb_array_elements(step.body->'next'->'clocks') clock
           WHERE clock->>'state' = 'met' AND ${inPeriod(`clock->>'endedAt'`)}
           ORDER BY step.case_id, clock->>'id', step.seq DESC) met
    JOIN ours USING (case_id) CROSS JOIN LATERAL (VALUES ('done', true), ('late', met.late)) one (measure, holds)
   WHERE one.holds AND ours.process IN (${processes.map((slug) => `'${slug}'`).join(', ')})`;

export const INDEPENDENT: Record<Content, string> = {
  'complaints-by-category': figures(progress(COMPLAINTS, 'category')),
  volumes: figures(progress(`process IN ('complaint-dispatch', 'suggestion', 'appeal')`, 'kind')),
  'complaint-frequency': figures(`
    SELECT org, key, measure, value FROM (
      SELECT org, CASE WHEN count(*) > 3 THEN '4+' ELSE count(*)::text END AS key, count(*) AS complaints, 1 AS customers
        FROM taken_in WHERE ${COMPLAINTS} AND s->'subject'->>'customer' IS NOT NULL
       GROUP BY org, s->'subject'->>'customer') customer
     CROSS JOIN LATERAL (VALUES ('complaints', customer.complaints), ('customers', customer.customers)) one (measure, value)`),
  acceptance: figures(`
    SELECT org, s->>'channel' AS key, one.measure, 1 AS value FROM taken_in
     CROSS JOIN LATERAL (VALUES ('taken-in', true), ('answered', jsonb_typeof(s->'answeredAt') = 'number'),
       ('closed', closed)) one (measure, holds)
     WHERE process = 'complaint-dispatch' AND one.holds`),
  satisfaction: figures(`
    SELECT org, coalesce(outcome, 'open') AS key, 'surveys' AS measure, 1 AS value FROM taken_in
     WHERE process = 'callback-survey' AND kind <> 'campaign'`),
  'agent-workload': figures(`
    SELECT ours.org, done.person AS key, done.measure, 1 AS value FROM ours JOIN (
      SELECT step.case_id, task->>'closedBy' AS person, 'steps' AS measure
        FROM transition step CROSS JOIN jsonb_array_elements(step.body->'next'->'tasks') task
       WHERE task->>'status' = 'done' AND task->>'closedBy' ~ '^[0-9a-f-]{36}$' AND ${inPeriod(`task->>'closedAt'`)}
      UNION ALL
      SELECT step.case_id, step.body->'actor'->>'id', 'registered' FROM transition step
       WHERE step.seq = 1 AND step.body->'actor'->>'kind' = 'person' AND ${inPeriod(`step.body->>'at'`)} OFFSET 0) done
      USING (case_id)
     WHERE ours.process IN ('complaint-dispatch', 'callback-survey', 'suggestion', 'appeal')`),
  'overdue-unprocessed': figures(`
    SELECT org, category AS key, one.measure, 1 AS value FROM ours
     CROSS JOIN LATERAL (VALUES ('overdue', true),
       ('unprocessed', NOT closed AND jsonb_typeof(s->'answeredAt') <> 'number')) one (measure, holds)
     WHERE process = 'complaint-dispatch' AND one.holds AND EXISTS (
       SELECT FROM jsonb_array_elements(s->'overdue') late
        WHERE late->>'clock' LIKE 'handle-%' AND ${inPeriod(`late->>'at'`)})`),
  repeats: figures(`
    SELECT org, category AS key, 'repeats' AS measure, 1 AS value FROM taken_in
     WHERE process = 'complaint-dispatch'
       AND EXISTS (SELECT FROM jsonb_array_elements(s->'links') link WHERE link->>'kind' = 'repeat')`),
  // By the category that the case had when it was paid, as that step shows it.
  compensation: figures(`
    SELECT paid.org, paid.category AS key, one.measure, one.value FROM known
     CROSS JOIN LATERAL jsonb_array_elements(coalesce(s->'compensation', s->'granted')) grant_of (one)
     CROSS JOIN LATERAL (
       SELECT (grant_of.one->>'amountFen')::bigint AS fen, step.body->'next'->'subject'->>'category' AS category,
              step.body->'next'->>'org' AS org
         FROM transition step WHERE step.case_id = known.case_id AND step.body->>'at' = grant_of.one->>'at'
        ORDER BY step.seq DESC LIMIT 1) paid
     CROSS JOIN LATERAL (VALUES ('payments', 1::bigint), ('amount-fen', paid.fen)) one (measure, value)
     WHERE s->>'process' IN ('complaint-dispatch', 'appeal') AND paid.org = ANY($1::text[])
       AND ${inPeriod(`grant_of.one->>'at'`)}`),
  suggestions: figures(`
    SELECT org, category AS key, one.measure, 1 AS value FROM taken_in
     CROSS JOIN LATERAL (VALUES ('taken-in', true), ('open', NOT closed), (outcome, outcome IN ('adopted', 'dismissed')))
       one (measure, holds)
     WHERE process = 'suggestion' AND one.holds`),
  'inter-operator-faults': figures(`
    SELECT org, category AS key, 'faults' AS measure, 1 AS value FROM taken_in
     WHERE process = 'complaint-dispatch' AND s->'filed'->>'cause' = 'inter-operator'`),
  'knowledge-timeliness': figures(
    clocksMet([
      ...['knowledge-publish', 'knowledge-update', 'knowledge-revoke', 'knowledge-feedback'],
      ...['province-publication', 'local-publication'],
    ]),
  ),
  'bulletin-timeliness': figures(clocksMet(['bulletin-publish', 'bulletin-delivery', 'bulletin-reply'])),
};
