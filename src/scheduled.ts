import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { beginEvaluations } from './modules/process-evaluation/schedule/begin-evaluations';
import { keepEvaluationSchedule } from './modules/process-evaluation/schedule/evaluation-schedule';
import { keepQualitySchedules } from './modules/quality/plans/quality-schedules';
import { drawByPlans } from './modules/quality/plans/scheduled-samplings';
import { beginReports } from './modules/reports/schedule/begin-reports';
import { keepReportSchedules } from './modules/reports/schedule/report-schedules';
import { OrgTree } from './platform/auth/org-tree';
import type { ProcessClient } from './platform/temporal/process-client';

/** What Temporal Schedules have done, module by module. */
export function scheduledActivities(dataSource: DataSource, processes: Pick<ProcessClient, 'start'>) {
  const orgs = new OrgTree(dataSource);
  return {
    ...beginReports(dataSource, orgs, processes),
    ...beginEvaluations(dataSource, orgs, processes),
    ...drawByPlans(dataSource, orgs, processes),
  };
}

/** Every Temporal Schedule there is; each is made once, by whichever worker comes first. */
export async function keepSchedules(client: Client): Promise<void> {
  await keepReportSchedules(client);
  await keepEvaluationSchedule(client);
  await keepQualitySchedules(client);
}
