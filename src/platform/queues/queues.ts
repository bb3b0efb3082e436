import { createPostgresBackend, Queue, withBackend, Worker, type Processor } from 'bullmq';
import { Pool } from 'pg';
import { QUEUE_ROLE, QUEUE_SCHEMA } from './migrate-queues';

/** What this room needs to know: BullMQ lives in PostgreSQL unless a Redis is named. */
export interface QueueSettings {
  databaseUrl: string;
  redisUrl: string | null;
}

/** A job carries a name of something to look at, never its content: the truth is in our own tables. */
export interface WakeUp {
  key: string;
}

export type WakeUpQueue = Pick<Queue<WakeUp>, 'add'>;
type OnError = (error: Error) => void;

const postgres = withBackend(createPostgresBackend);

/**
 * BullMQ, used only to wake workers up across processes. Losing its tables loses time, nothing else:
 * whoever relies on a wake-up also looks at its own table now and then.
 * QueueEvents and waitUntilFinished are not offered: on PostgreSQL some of those events never arrive.
 */
export class Queues {
  private readonly pool: Pool | null;
  private readonly open: { close(): Promise<void> }[] = [];

  constructor(
    private readonly settings: QueueSettings,
    private readonly onError: OnError,
  ) {
    const options = `-c role=${QUEUE_ROLE} -c search_path=${QUEUE_SCHEMA}`;
    this.pool = settings.redisUrl
      ? null
      : new Pool({
          connectionString: settings.databaseUrl,
          max: 8,
          keepAlive: true,
          options,
          application_name: 'bihuan-queues',
        });
    this.pool?.on('error', onError);
  }

  /** Finished jobs are removed at once: they say nothing that our tables don't. */
  queue(name: string): Queue<WakeUp> {
    const defaultJobOptions = { removeOnComplete: true, removeOnFail: true };
    const queue = this.pool
      ? new postgres.Queue<WakeUp>(name, { connection: this.pool, defaultJobOptions })
      : new Queue<WakeUp>(name, { connection: { url: this.settings.redisUrl! }, defaultJobOptions });
    return this.keep(queue as Queue<WakeUp>);
  }

  worker(name: string, concurrency: number, work: (key: string) => Promise<void>): Worker<WakeUp> {
    const processor: Processor<WakeUp> = (job) => work(job.data.key);
    const worker = this.pool
      ? new postgres.Worker<WakeUp>(name, processor, { connection: this.pool, concurrency })
      : new Worker<WakeUp>(name, processor, {
          connection: { url: this.settings.redisUrl!, maxRetriesPerRequest: null },
          concurrency,
        });
    return this.keep(worker as Worker<WakeUp>);
  }

  async close(): Promise<void> {
    await Promise.all(this.open.map((part) => part.close()));
    await this.pool?.end();
  }

  private keep<T extends { on(event: 'error', listener: OnError): unknown; close(): Promise<void> }>(part: T): T {
    part.on('error', this.onError);
    this.open.push(part);
    return part;
  }
}

/** Wakes whoever works on `key`: several calls while one waits or runs are one further look. */
export async function wakeUp(queue: WakeUpQueue, key: string): Promise<void> {
  await queue.add('look', { key }, { deduplication: { id: key, keepLastIfActive: true } });
}
