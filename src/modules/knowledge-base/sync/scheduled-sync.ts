import type { DataSource } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import { wakeUp, type Queues } from '../../../platform/queues/queues';
import type { ProcessClient } from '../../../platform/temporal/process-client';
import { provincesIn, VersionSync } from './version-sync';

const QUEUE = 'knowledge-sync';
const HOUR = 3_600_000;
const ALL = 'all';

/** Every hour (`every`, in ms) each province's copies are compared, by whichever worker comes first; several provinces one after another. */
export async function startScheduledSync(
  dataSource: DataSource,
  processes: Pick<ProcessClient, 'send'>,
  queues: Queues,
  onError: (error: unknown) => void,
  every = HOUR,
): Promise<void> {
  const orgs = new OrgTree(dataSource);
  const sync = new VersionSync(dataSource, processes, onError);
  const queue = queues.queue(QUEUE);
  queues.worker(QUEUE, 1, async (key) => {
    const tree = await orgs.current();
    if (key === ALL) for (const org of provincesIn(tree)) await wakeUp(queue, org);
    else await sync.check(key, tree, new Date());
  });
  await queue.upsertJobScheduler(QUEUE, { every }, { name: 'look', data: { key: ALL } });
}
