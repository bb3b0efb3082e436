import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readChanges, readEdge, type Batch, type PlacedChange } from './change-reader';

/** How often the table is looked at, ms: one look a process, however many browsers listen. */
const EVERY = 400;
/** After a failure. */
const PATIENCE = 3_000;
/** What is kept to resume from without asking the database. */
const KEPT = 2_000;
/** Whoever comes without a position gets this much of the past: what changed while their page was loading. ms */
const LOOK_BACK = 20_000;

export type OnBatch = (batch: Batch) => void;

/** What somebody missed, and where they stand then. */
export interface Resumed {
  changes: PlacedChange[] | null;
  position: bigint;
}

/**
 * Follows what is committed, by whatever process, and tells everybody who listens in this one. Looked for, not
 * notified: NOTIFY takes a lock of the whole server at each commit, so every decision would wait for every other.
 */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('stream');
  private readonly listeners = new Set<OnBatch>();
  private readonly recent: (PlacedChange & { at: number })[] = [];
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private stopped = false;
  private failing = false;
  /** Everything from `start` (in memory) up to here was told; null before the first look. */
  private edge: bigint | null = null;
  private start = 0n;

  constructor(private readonly dataSource: DataSource) {}

  onApplicationBootstrap(): void {
    this.later(0);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
  }

  get isReady(): boolean {
    return this.edge !== null;
  }

  /** From now on; the answer ends it. */
  listen(listener: OnBatch): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** What came from `position` on, up to now: whoever begins to listen in the same turn misses and repeats nothing. */
  async since(position: bigint | null): Promise<Resumed> {
    const edge = this.edge;
    if (edge === null) throw new Error('the stream has not begun');
    const kept = this.recent.filter((change) => change.position < edge);
    if (position === null) {
      const young = Date.now() - LOOK_BACK;
      return { changes: kept.filter(({ at }) => at > young), position: edge };
    }
    if (position > edge) return this.ahead(position, edge);
    if (position >= this.start)
      return { changes: kept.filter((change) => change.position >= position), position: edge };
    const { changes } = await readChanges(this.dataSource, position, edge);
    return { changes, position: edge };
  }

  /** Another process may be a look ahead of this one; further ahead is another database. */
  private async ahead(position: bigint, edge: bigint): Promise<Resumed> {
    const now = await readEdge(this.dataSource);
    return position <= now ? { changes: [], position } : { changes: null, position: edge };
  }

  /** Looks now; for tests and for whoever knows that something has happened. */
  async look(): Promise<void> {
    if (this.edge === null) {
      this.edge = this.start = await readEdge(this.dataSource);
      return;
    }
    const batch = await readChanges(this.dataSource, this.edge);
    if (batch.to === this.edge) return;
    this.edge = batch.to;
    this.keep(batch);
    for (const listener of [...this.listeners]) listener(batch);
  }

  private keep({ changes, to }: Batch): void {
    if (changes === null) {
      this.recent.length = 0;
      this.start = to;
      return;
    }
    const at = Date.now();
    for (const change of changes) this.recent.push({ ...change, at });
    const gone = this.recent.splice(0, Math.max(0, this.recent.length - KEPT)).at(-1);
    if (gone) this.start = gone.position + 1n;
  }

  private later(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.looking = this.look()
        .then(
          () => void (this.failing = false),
          (error: unknown) => this.complain(error),
        )
        .finally(() => this.later(this.failing ? PATIENCE : EVERY));
    }, ms);
    this.timer.unref();
  }

  /** An outage is one line in the log, however long it takes. */
  private complain(error: unknown): void {
    if (!this.failing && !this.stopped) this.log.warn(`changes cannot be followed: ${String(error)}`);
    this.failing = true;
  }
}
