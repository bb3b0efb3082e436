/** Work on a case is looked for so long after it was opened: longer than any limit of the policy. */
export const WINDOW = `interval '60 days'`;

interface Which {
  /** Slugs of processes. */
  processes: readonly string[];
  /** Also cases opened so long before the period: what happened in the period may be about an older one. */
  older?: boolean;
  /** SQL: a further condition on `reach`, asked before anything else is read of a case. */
  only?: string;
}

/**
 * Cases of centres $1, each as it was known at the cut-off ($4): its row where nothing was decided since, else the newest
 * step before. Columns that a query does not use cost nothing; `state` is the whole state: only where no column will do.
 * Rows are fetched one by one (`LIMIT 1`): for some thousands the planner would read the whole country's.
 */
export const knownCases = ({ processes, older = false, only = 'true' }: Which): string => `(
  SELECT DISTINCT ON (head.id) head.id, head.opened_month, head.opened_at, head.process, head.kind, head.customer_id,
         CASE WHEN past.state IS NULL THEN head.org_id ELSE past.state->>'org' END AS org,
         CASE WHEN past.state IS NULL THEN head.category ELSE past.state->'subject'->>'category' END AS category,
         CASE WHEN past.state IS NULL THEN head.outcome ELSE past.state->>'outcome' END AS outcome,
         CASE WHEN past.state IS NULL THEN head.cause ELSE past.state->'filed'->>'cause' END AS cause,
         CASE WHEN past.state IS NULL THEN head.closed_at IS NOT NULL ELSE past.state->>'closedAt' IS NOT NULL END AS closed,
         coalesce(past.state, head.state) AS state
    FROM case_reach reach
    JOIN LATERAL (SELECT * FROM case_head one
           WHERE one.id = reach.case_id AND one.opened_month = reach.opened_month LIMIT 1) head ON true
    JOIN transition newest ON newest.case_id = head.id AND newest.opened_month = head.opened_month AND newest.seq = head.seq
    LEFT JOIN LATERAL (
      SELECT step.body->'next' AS state FROM transition step
       WHERE newest.at > $4 AND step.case_id = head.id AND step.opened_month = head.opened_month AND step.at <= $4
       ORDER BY step.seq DESC LIMIT 1) past ON true
   WHERE reach.org_id = ANY($1::text[]) AND reach.process IN (${processes.map((slug) => `'${slug}'`).join(', ')})
     AND reach.opened_at >= $2::timestamptz${older ? ` - ${WINDOW}` : ''}
     AND reach.opened_at < least($3::timestamptz, $4::timestamptz) AND ${only}
   ORDER BY head.id)`;

/** Of them those that belonged to one of the centres at the cut-off, and were there by then. */
export const OURS = `known.org = ANY($1::text[])`;

/** What happened within the period, and was known at the cut-off. */
export const within = (at: string): string =>
  `${at} >= $2::timestamptz AND ${at} < least($3::timestamptz, $4::timestamptz)`;
