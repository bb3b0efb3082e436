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

const COUNTS = `
  SELECT 'bihuan_cases_open' AS name, process AS label, count(*)::int AS value
    FROM case_head WHERE closed_at IS NULL GROUP BY process
  UNION ALL SELECT 'bihuan_outbox_waiting', NULL, count(*)::int FROM outbox WHERE fanned_out_at IS NULL
  UNION ALL SELECT 'bihuan_deliveries', s.state, (SELECT count(*)::int FROM delivery d WHERE d.state = s.state)
    FROM (VALUES ('waiting'), ('dead')) AS s (state)
  UNION ALL SELECT 'bihuan_events_waiting', NULL, count(*)::int FROM event_in WHERE state = 'accepted'
  UNION ALL SELECT 'bihuan_timers_breached', NULL, count(*)::int FROM timer WHERE ended_at IS NULL AND state = 'breached'
  UNION ALL SELECT 'bihuan_timers_late', over::text,
      (SELECT count(*)::int FROM timer WHERE ended_at IS NULL AND state IN ('running', 'warned')
        AND due_at < now() - over * interval '1 second')
    FROM unnest('{1,10,60,600}'::int[]) AS over`;

/** What stands and waits, counted now from PostgreSQL; what the engine itself believes is not asked. */
export const countNow = (dataSource: DataSource): Promise<Count[]> => dataSource.query<Count[]>(COUNTS);
