/** SQL for "this clock (`timer`) is past its due time", as `isLate` says it: one that stands still was it when it stopped. */
const LATE = `coalesce((timer.definition->>'late')::boolean, coalesce(timer.ended_at, CASE WHEN timer.state = 'paused'
    THEN (SELECT to_timestamp(max((pause->>'from')::float8) / 1000) FROM jsonb_array_elements(timer.definition->'pauses') pause)
    END, now()) > timer.due_at)`;

/**
 * Whether one of this case's limits has passed.
 * @param id column of the case
 * @param month column of the month it was opened in
 */
export const hasBreached = (id: string, month: string): string =>
  `EXISTS (SELECT FROM timer WHERE timer.case_id = ${id} AND timer.opened_month = ${month} AND ${LATE})`;
