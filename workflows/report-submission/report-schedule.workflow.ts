import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { RegularKind } from '../../domain/report-submission/period';

export interface ReportScheduleInput {
  period: RegularKind;
}

export interface ReportScheduleActivities {
  /** Begins every province's report on the last period that was over at an instant (ms); those that have begun stay as they are. */
  beginReports(request: ReportScheduleInput & { at: number }): Promise<void>;
}

/** Beginning one twice is beginning it once: tried until all have begun, an outage of days included. */
const { beginReports } = proxyActivities<ReportScheduleActivities>({
  startToCloseTimeout: '10 minutes',
  retry: { initialInterval: '5 seconds', maximumInterval: '5 minutes' },
});

/** What a Temporal Schedule starts on Monday, on the first of the month, the quarter and the year. */
export const reportSchedule = ({ period }: ReportScheduleInput): Promise<void> =>
  beginReports({ period, at: workflowInfo().startTime.getTime() });
