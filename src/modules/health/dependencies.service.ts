import { createConnection } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { TASK_QUEUE } from '../../../workflows/shared/contract';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/platform.module';
import { QUEUE_SCHEMA } from '../../platform/queues/migrate-queues';
import type { DependencyDto } from './health.dto';

/** A dependency that has not answered within this many ms counts as down. */
const PATIENCE_MS = 3_000;
/** A worker polls at least once a minute; older pollers are gone, the server just remembers them. */
const POLLED_WITHIN_MS = 90_000;

class Down extends Error {}

/** Asks every dependency itself, all at once. */
@Injectable()
export class Dependencies {
  constructor(
    private readonly dataSource: DataSource,
    private readonly temporal: Client,
    @Inject(CONFIG) private readonly config: Pick<Config, 'redisUrl' | 'temporalNamespace'>,
  ) {}

  ask(): Promise<DependencyDto[]> {
    return Promise.all([
      probe('database', () => this.dataSource.query('SELECT 1 FROM case_head LIMIT 1')),
      probe('temporal', () => this.inTime(() => this.temporal.workflowService.getSystemInfo({}))),
      probe('worker', () => this.inTime(() => this.worker())),
      probe('queues', () => this.queues()),
    ]);
  }

  /** Ends the client's own retries too: an unanswered probe must not outlive its answer. */
  private inTime<T>(ask: () => Promise<T>): Promise<T> {
    return this.temporal.withDeadline(Date.now() + PATIENCE_MS, ask);
  }

  private async worker(): Promise<void> {
    const { pollers } = await this.temporal.workflowService.describeTaskQueue({
      namespace: this.config.temporalNamespace,
      taskQueue: { name: TASK_QUEUE },
    });
    const since = Date.now() - POLLED_WITHIN_MS;
    const alive = pollers.some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 > since);
    if (!alive) throw new Down(`nobody polls ${TASK_QUEUE}`);
  }

  private async queues(): Promise<void> {
    if (this.config.redisUrl) return reach(new URL(this.config.redisUrl));
    const [row] = await this.dataSource.query<[{ there: boolean }]>(`SELECT to_regnamespace($1) IS NOT NULL AS there`, [
      QUEUE_SCHEMA,
    ]);
    if (!row.there) throw new Down(`schema ${QUEUE_SCHEMA} is missing: run the migrations`);
  }
}

const reach = (url: URL): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = createConnection({ host: url.hostname, port: Number(url.port || 6379) }, () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });

async function probe(name: DependencyDto['name'], ask: () => Promise<unknown>): Promise<DependencyDto> {
  const began = performance.now();
  const latencyMs = () => Math.round(performance.now() - began);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Down(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    await Promise.race([ask(), late]);
    return { name, status: 'up', latencyMs: latencyMs() };
  } catch (error) {
    return { name, status: 'down', latencyMs: latencyMs(), reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** First line, without addresses or credentials: the answer is public. */
function reasonOf(error: unknown): string {
  if (error instanceof Down) return error.message;
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' || typeof code === 'number' ? `unreachable (${code})` : 'unreachable';
}
