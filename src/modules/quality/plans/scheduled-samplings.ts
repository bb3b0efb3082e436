import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { MOST_SEED } from '../../../../domain/quality-sampling/drawing';
import { PROCESS } from '../../../../domain/quality-sampling/sampling-state';
import { OrgTree } from '../../../platform/auth/org-tree';
import { wakeUp, type Queues } from '../../../platform/queues/queues';
import { claimCaseId } from '../../../platform/temporal/intake';
import type { ProcessClient } from '../../../platform/temporal/process-client';
import { lastWhole, type Every } from './period';

const QUEUE = 'quality-sampling';
const HOUR = 3_600_000;
const ALL = 'all';

interface Plan {
  org: string;
  work: string;
  strata: string;
  size: number;
  every: Every;
}

/** Asked again it is the same, and nobody can foresee it: the case's id is new and by chance. */
const seedOf = (caseId: string): number =>
  (createHash('sha256').update(caseId).digest().readUInt32BE() % MOST_SEED) + 1;

const STANDING = `SELECT id FROM quality_plan WHERE ended_at IS NULL`;
const ONE = `SELECT org_id AS org, work, strata, size, every FROM quality_plan WHERE id = $1 AND ended_at IS NULL`;

/** Draws what a plan draws from the last whole period, once: asked again it is the same sampling. */
export async function drawByPlan(
  dataSource: DataSource,
  orgs: OrgTree,
  processes: Pick<ProcessClient, 'start'>,
  plan: string,
  now: Date,
): Promise<void> {
  const [row] = await dataSource.query<Plan[]>(ONE, [plan]);
  const org = row && (await orgs.current()).ref(row.org);
  if (!row || !org) return;
  const { work, strata, size, every } = row;
  const period = lastWhole(every, now);
  const key = `quality-plan/${plan}/${new Date(period.until).toISOString()}`;
  const digest = createHash('sha256').update(key).digest('hex');
  const caseId = await dataSource.transaction((tx) => claimCaseId(tx, key, digest));
  const begun = await dataSource.query<object[]>('SELECT FROM case_head WHERE id = $1', [caseId]);
  if (begun.length > 0) return;
  await processes.start(PROCESS, caseId, {
    commandId: key,
    actor: { kind: 'system', id: 'timer' },
    command: { type: 'register', org, plan, work, strata, size, seed: seedOf(caseId), ...period },
  });
}

/** Every hour (`every`, in ms) each plan is looked at, by whichever worker comes first; several one after another. */
export async function startScheduledSamplings(
  dataSource: DataSource,
  orgs: OrgTree,
  processes: Pick<ProcessClient, 'start'>,
  queues: Queues,
  every = HOUR,
): Promise<void> {
  const queue = queues.queue(QUEUE);
  queues.worker(QUEUE, 1, async (key) => {
    if (key !== ALL) return drawByPlan(dataSource, orgs, processes, key, new Date());
    for (const { id } of await dataSource.query<{ id: string }[]>(STANDING)) await wakeUp(queue, id);
  });
  await queue.upsertJobScheduler(QUEUE, { every }, { name: 'look', data: { key: ALL } });
}
