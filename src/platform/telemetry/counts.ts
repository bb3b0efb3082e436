import type { DataSource } from 'typeorm';

export type CountName =
  | 'bihuan_cases_open'
  | 'bihuan_outbox_waiting'
  | 'bihuan_deliveries'
  | 'bihuan_events_waiting'
  | 'bihuan_timers_breached'
  | 'bihuan_timers_late';

export interface Count {
  name: CountName;
  /** Process of open cases, state of deliveries, seconds of late timers. */
  label: string | null;
  value: number;
}

/** Seconds past its time from which on a clock counts as late, each a figure of its own. */
const LATE = [1, 10, 60, 600];
const lateOver = (over: number): string => `count(*) FILTER (WHERE state IN ('running', 'warned')
        AND due_at < now() - ${over} * interval '1 second')::int AS late_${over}`;

/** Each from an index that holds nothing but what is counted; the clocks are gone through once for all their figures. */
const COUNTS = `
  WITH clocks AS (
    SELECT count(*) FILTER (WHERE state = 'breached')::int AS breached, ${LATE.map(lateOver).join(', ')}
      FROM timer WHERE ended_at IS NULL AND (state = 'breached' OR due_at < now())
  )
  SELECT 'bihuan_cases_open' AS name, process AS label, count(*)::int AS value
    FROM case_head WHERE closed_at IS NULL GROUP BY process
  UNION ALL SELECT 'bihuan_outbox_waiting', NULL, count(*)::int FROM outbox WHERE fanned_out_at IS NULL
  UNION ALL SELECT 'bihuan_deliveries', 'waiting', count(*)::int FROM delivery WHERE state = 'waiting'
  UNION ALL SELECT 'bihuan_deliveries', 'dead', count(*)::int FROM delivery WHERE state = 'dead'
  UNION ALL SELECT 'bihuan_events_waiting', NULL, count(*)::int FROM event_in WHERE state = 'accepted'
  UNION ALL SELECT 'bihuan_timers_breached', NULL, breached FROM clocks
  ${LATE.map((over) => `UNION ALL SELECT 'bihuan_timers_late', '${over}', late_${over} FROM clocks`).join(' ')}`;

/** What stands and waits, counted now from PostgreSQL; what the engine itself believes is not asked. */
export const countNow = (dataSource: DataSource): Promise<Count[]> => dataSource.query<Count[]>(COUNTS);
