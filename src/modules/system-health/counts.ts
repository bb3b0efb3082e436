import type { DataSource } from 'typeorm';
import { countNow, type CountName } from '../../platform/telemetry/counts';
import type { CountsView } from './system-health.dto';

const LATE_OVER_SECONDS = [10, 60, 600];

/** The same figures as the worker's metrics, by the names of this API. */
export async function readCounts(dataSource: DataSource): Promise<CountsView> {
  const counts = await countNow(dataSource);
  const of = (wanted: CountName) => counts.filter(({ name }) => name === wanted);
  const one = (name: CountName, label: string | null = null) => of(name).find((count) => count.label === label)!.value;
  return {
    cases: of('bihuan_cases_open')
      .map(({ label, value }) => ({ process: label!, open: value }))
      .sort((a, b) => (a.process < b.process ? -1 : 1)),
    outboxWaiting: one('bihuan_outbox_waiting'),
    deliveriesWaiting: one('bihuan_deliveries', 'waiting'),
    deliveriesDead: one('bihuan_deliveries', 'dead'),
    eventsWaiting: one('bihuan_events_waiting'),
    timersBreached: one('bihuan_timers_breached'),
    timersLate: LATE_OVER_SECONDS.map((overSeconds) => ({
      overSeconds,
      count: one('bihuan_timers_late', String(overSeconds)),
    })),
  };
}

/** Name of the newest migration. */
export async function schemaVersion(dataSource: DataSource): Promise<string | null> {
  const [row] = await dataSource.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1');
  return row?.name ?? null;
}
