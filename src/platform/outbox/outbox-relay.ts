import type { Queue } from 'bullmq';
import type { DataSource } from 'typeorm';
import { Lookout } from '../lookout/lookout';
import { wakeUp, type Queues, type WakeUp } from '../queues/queues';
import { drain, type DrainSettings } from './drain';
import { fanOut, receiversDue } from './fan-out';
import { RETRY } from './retry';

const QUEUE = 'deliveries';
const BATCH = 200;
/** ms between two looks: many decisions a second need not be as many looks. */
const REST = 100;

export interface RelaySettings extends Partial<DrainSettings> {
  logFile: string;
  box: DrainSettings['box'];
  /** How often the tables are looked at without being woken, ms. */
  interval?: number;
  /** Receivers served at once by this process. Slow ones hold a slot each, so more than there are receivers. */
  concurrency?: number;
}

/**
 * Carries committed outbox rows to the outside world. Runs in every worker process; they share the work.
 * `wake()` after a commit: it looks within a tenth of a second; without, the next look (a second) finds it.
 */
export class OutboxRelay {
  private readonly lookout: Lookout;
  private queue: Queue<WakeUp> | null = null;
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
    private readonly settings: RelaySettings,
    onError: (error: unknown) => void,
  ) {
    const { interval = 1_000 } = settings;
    this.lookout = new Lookout(() => this.look(), onError, { interval, rest: REST });
  }

  start(): void {
    this.queue = this.queues.queue(QUEUE);
    this.queues.worker(QUEUE, this.settings.concurrency ?? 100, (receiver) => this.drain(receiver));
    this.wake();
  }

  /** Looks at the outbox now. Never waits and never throws: safe to call from wherever a transition was recorded. */
  wake(): void {
    if (this.queue) this.lookout.wake();
  }

  /** Stops looking; sends under way are finished when the queues are closed. */
  stop(): Promise<void> {
    this.stopped = true;
    return this.lookout.stop();
  }

  private async look(): Promise<void> {
    for (;;) {
      const { rows } = await fanOut(this.dataSource, BATCH);
      // Those just served and those whose time has come, in one question: a wake-up that got lost is repeated here.
      for (const receiver of await receiversDue(this.dataSource)) await wakeUp(this.queue!, receiver);
      if (rows < BATCH || this.stopped) return;
    }
  }

  private async drain(receiver: string): Promise<void> {
    const more = await drain(this.dataSource, receiver, { retry: RETRY, ...this.settings });
    if (more && !this.stopped) await wakeUp(this.queue!, receiver);
  }
}
