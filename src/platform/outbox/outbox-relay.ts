import type { Queue } from 'bullmq';
import type { DataSource } from 'typeorm';
import { wakeUp, type Queues, type WakeUp } from '../queues/queues';
import { drain, type DrainSettings } from './drain';
import { fanOut, receiversDue } from './fan-out';
import { RETRY } from './retry';

const QUEUE = 'deliveries';
const BATCH = 200;

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
 * `wake()` after a commit makes it immediate; without, the next look (a second) finds it.
 */
export class OutboxRelay {
  private timer: NodeJS.Timeout | null = null;
  private queue: Queue<WakeUp> | null = null;
  private looking: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
    private readonly settings: RelaySettings,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.queue = this.queues.queue(QUEUE);
    this.queues.worker(QUEUE, this.settings.concurrency ?? 100, (receiver) => this.drain(receiver));
    this.wake();
  }

  /** Looks at the outbox now. Never waits and never throws: safe to call from wherever a transition was recorded. */
  wake(): void {
    if (this.stopped || !this.queue) return;
    if (this.looking) {
      this.again = true;
      return;
    }
    if (this.timer) clearTimeout(this.timer);
    this.looking = this.look()
      .catch(this.onError)
      .finally(() => {
        this.looking = null;
        if (this.stopped) return;
        const soon = this.again;
        this.again = false;
        this.timer = setTimeout(() => this.wake(), soon ? 0 : (this.settings.interval ?? 1_000));
      });
  }

  /** Stops looking; sends under way are finished when the queues are closed. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
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
