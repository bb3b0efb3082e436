import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { MOST_SEED } from '../../../../domain/quality-sampling/drawing';
import { PROCESS } from '../../../../domain/quality-sampling/sampling-state';
import type { OrgRef } from '../../../../domain/shared/case-state';
import type { QualityScheduleActivities } from '../../../../workflows/quality-sampling/quality-schedule.workflow';
import type { OrgTree } from '../../../platform/auth/org-tree';
import { claimCaseId } from '../../../platform/temporal/intake';
import type { ProcessClient } from '../../../platform/temporal/process-client';
import { forEachOfAll } from '../../../platform/temporal/for-each-of-all';
import { lastWhole, type Period } from './period';

interface Plan {
  id: string;
  org: string;
  work: string;
  strata: string;
  size: number;
}

/** Asked again it is the same, and nobody can foresee it: the case's id is new and by chance. */
const seedOf = (caseId: string): number =>
  (createHash('sha256').update(caseId).digest().readUInt32BE() % MOST_SEED) + 1;

const STANDING = `SELECT id, org_id AS org, work, strata, size FROM quality_plan
  WHERE ended_at IS NULL AND every = $1 ORDER BY id`;

/** Draws what a plan draws from a period, once: asked again it is the same sampling. */
async function draw(
  dataSource: DataSource,
  processes: Pick<ProcessClient, 'start'>,
  org: OrgRef,
  { id: plan, work, strata, size }: Plan,
  period: Period,
): Promise<void> {
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

/** Draws for every standing plan of a kind, one after another; one that fails does not hold up the others. */
export const drawByPlans = (
  dataSource: DataSource,
  orgs: OrgTree,
  processes: Pick<ProcessClient, 'start'>,
): QualityScheduleActivities => ({
  async drawByPlans({ period, at }) {
    const tree = await orgs.current();
    const plans = await dataSource.query<Plan[]>(STANDING, [period]);
    const last = lastWhole(period, new Date(at));
    await forEachOfAll(plans, async (plan) => {
      const org = tree.ref(plan.org);
      if (org) await draw(dataSource, processes, org, plan, last);
    });
  },
});
