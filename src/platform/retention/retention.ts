import { Counter, Gauge, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { withScope } from '../database/with-scope';

const SWEEPER = { kind: 'system', id: 'case' } as const;
/** "reta": one sweep at a time, whichever worker comes first. */
const LOCK = 0x72657461;
const BATCH = 1_000;
/** One run does no more of one kind: the rest waits for the next one, an hour later. */
const BATCHES = 20;

export interface RetentionSettings {
  /** Days that what was delivered, applied or replaced is kept. */
  retentionDays: number;
  /** Days that refused events are kept for inspection. */
  refusedRetentionDays: number;
}

interface Expiry {
  table: string;
  /** When a row is past its use; `$1` = days. */
  where: string;
  order: string;
  days: keyof RetentionSettings;
}

/**
 * What is removed, and nothing else: dead letters and what waits stay, so do cases, words that are in use, and every
 * audit row. Deliveries go before the outbox rows they are of.
 */
const EXPIRIES: readonly Expiry[] = [
  {
    table: 'delivery',
    where: `t.state = 'delivered' AND t.delivered_at`,
    order: 't.delivered_at',
    days: 'retentionDays',
  },
  {
    table: 'outbox',
    where: 'NOT EXISTS (SELECT FROM delivery d WHERE d.outbox_id = t.id) AND t.fanned_out_at',
    ...{ order: 't.fanned_out_at', days: 'retentionDays' },
  },
  { table: 'event_in', where: `t.state = 'done' AND t.settled_at`, order: 't.settled_at', days: 'retentionDays' },
  {
    table: 'event_in',
    where: `t.state = 'refused' AND t.settled_at`,
    order: 't.settled_at',
    days: 'refusedRetentionDays',
  },
  { table: 'event_refused', where: 't.received_at', order: 't.received_at', days: 'refusedRetentionDays' },
  { table: 'administration_request', where: 't.at', order: 't.at', days: 'retentionDays' },
  { table: 'retired_system_token', where: 't.valid_until', order: 't.valid_until', days: 'retentionDays' },
];

/** Removes what has been kept long enough, a bounded amount a run. */
export class Retention {
  readonly register = new Registry();
  private readonly swept: Counter<'table'>;
  private readonly behind: Gauge;

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: RetentionSettings,
    private readonly batch = BATCH,
    private readonly batches = BATCHES,
  ) {
    const registers = [this.register];
    this.swept = new Counter({
      ...{ name: 'bihuan_swept_total', help: 'Rows removed after their retention, by this worker', registers },
      labelNames: ['table'],
    });
    this.behind = new Gauge({
      ...{
        name: 'bihuan_sweep_behind',
        help: 'Tables of which the last sweep left expired rows for the next',
        registers,
      },
    });
  }

  /** @returns rows removed by table */
  async sweep(): Promise<Record<string, number>> {
    const removed: Record<string, number> = {};
    let behind = 0;
    for (const expiry of EXPIRIES) {
      let batches = 0;
      for (let gone = this.batch; gone === this.batch && batches < this.batches; batches++) {
        gone = await this.remove(expiry);
        removed[expiry.table] = (removed[expiry.table] ?? 0) + gone;
        this.swept.inc({ table: expiry.table }, gone);
        if (gone === this.batch && batches === this.batches - 1) behind++;
      }
    }
    this.behind.set(behind);
    return removed;
  }

  /** One short transaction; rows that somebody holds are left for the next time. */
  private remove({ table, where, order, days }: Expiry): Promise<number> {
    return withScope(this.dataSource, SWEEPER, async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK]);
      if (!lock?.mine) return 0;
      const [row] = await tx.query<{ gone: number }[]>(
        `WITH gone AS (DELETE FROM ${table} WHERE ctid = ANY(ARRAY(
             SELECT t.ctid FROM ${table} t WHERE ${where} < now() - $1 * interval '1 day'
              ORDER BY ${order} LIMIT $2 FOR UPDATE OF t SKIP LOCKED)) RETURNING 1)
         SELECT count(*)::int AS gone FROM gone`,
        [this.settings[days], this.batch],
      );
      return row!.gone;
    });
  }
}
