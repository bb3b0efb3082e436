import type { DataSource } from 'typeorm';
import type { CountsView } from './system-health.dto';

const LATE_OVER_SECONDS = [10, 60, 600];

const COUNTS = `
  SELECT coalesce((SELECT json_agg(json_build_object('process', process, 'open', open) ORDER BY process)
           FROM (SELECT process, count(*)::int AS open FROM case_head WHERE closed_at IS NULL GROUP BY process) each), '[]'::json) AS cases,
         (SELECT count(*)::int FROM outbox WHERE fanned_out_at IS NULL) AS "outboxWaiting",
         (SELECT count(*)::int FROM delivery WHERE state = 'waiting') AS "deliveriesWaiting",
         (SELECT count(*)::int FROM delivery WHERE state = 'dead') AS "deliveriesDead",
         (SELECT count(*)::int FROM event_in WHERE state = 'accepted') AS "eventsWaiting",
         (SELECT count(*)::int FROM timer WHERE ended_at IS NULL AND state = 'breached') AS "timersBreached",
         (SELECT json_agg(json_build_object('overSeconds', over, 'count',
            (SELECT count(*)::int FROM timer WHERE ended_at IS NULL AND state IN ('running', 'warned')
               AND due_at < now() - over * interval '1 second')) ORDER BY over)
            FROM unnest($1::int[]) AS over) AS "timersLate"`;

/** Counted now, from PostgreSQL; what the engine itself believes is not asked. */
export async function countNow(dataSource: DataSource): Promise<CountsView> {
  const [row] = await dataSource.query<[CountsView]>(COUNTS, [LATE_OVER_SECONDS]);
  return row;
}

/** Name of the newest migration. */
export async function schemaVersion(dataSource: DataSource): Promise<string | null> {
  const [row] = await dataSource.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1');
  return row?.name ?? null;
}
