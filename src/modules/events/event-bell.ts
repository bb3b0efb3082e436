import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/platform.module';
import { Queues, wakeUp, type WakeUpQueue } from '../../platform/queues/queues';
import { EVENTS_QUEUE } from './event-worker';

/** Tells the workers that there is something in the inbox. If nobody hears it, they look within a second anyway. */
@Injectable()
export class EventBell implements OnApplicationShutdown {
  private readonly log = new Logger('events');
  private readonly queues: Queues;
  private queue: WakeUpQueue | null = null;

  constructor(@Inject(CONFIG) config: Pick<Config, 'databaseUrl' | 'redisUrl'>) {
    this.queues = new Queues(config, (error) => this.log.warn(`queues: ${error.message}`));
  }

  /** Doesn't wait: the event is safe, and its sender has been kept long enough. */
  ring(): void {
    this.queue ??= this.queues.queue(EVENTS_QUEUE);
    wakeUp(this.queue, 'inbox').catch((error: unknown) => this.log.warn(`nobody was woken: ${String(error)}`));
  }

  onApplicationShutdown(): Promise<void> {
    return this.queues.close();
  }
}
