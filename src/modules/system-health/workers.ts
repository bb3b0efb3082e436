import { Inject, Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { TASK_QUEUE } from '../../../workflows/shared/contract';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/platform.module';
import type { WorkerView } from './system-health.dto';

const PATIENCE_MS = 3_000;
/** A worker asks at least once a minute; older ones are gone, the server just remembers them. */
const SEEN_WITHIN_MS = 90_000;

/** Who lives the cases, as Temporal knows it. */
@Injectable()
export class Workers {
  constructor(
    private readonly temporal: Client,
    @Inject(CONFIG) private readonly config: Pick<Config, 'temporalNamespace'>,
  ) {}

  async list(now: Date): Promise<WorkerView[]> {
    const { pollers } = await this.temporal.withDeadline(now.getTime() + PATIENCE_MS, () =>
      this.temporal.workflowService.describeTaskQueue({
        namespace: this.config.temporalNamespace,
        taskQueue: { name: TASK_QUEUE },
      }),
    );
    return pollers
      .map(({ identity, lastAccessTime, deploymentOptions, workerVersionCapabilities }) => ({
        identity: identity ?? '',
        build: deploymentOptions?.buildId || workerVersionCapabilities?.buildId || null,
        seenAt: new Date(Number(lastAccessTime?.seconds ?? 0) * 1_000),
      }))
      .filter(({ seenAt }) => now.getTime() - seenAt.getTime() < SEEN_WITHIN_MS)
      .sort((one, other) => one.identity.localeCompare(other.identity));
  }
}
