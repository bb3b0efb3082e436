import type { RegularKind } from '../../domain/report-submission/period';
import { begunAt, scheduledActivities } from '../shared/begun-by-schedule';

export interface ReportScheduleInput {
  period: RegularKind;
}

export interface ReportScheduleActivities {
  /** Begins every province's report on the last period that was over at an instant (ms); those that have begun stay as they are. */
  beginReports(request: ReportScheduleInput & { at: number }): Promise<void>;
}

const { beginReports } = scheduledActivities<ReportScheduleActivities>();

/** What a Temporal Schedule starts on Monday, on the first of the month, the quarter and the year. */
export const reportSchedule = ({ period }: ReportScheduleInput): Promise<void> =>
  beginReports({ period, at: begunAt() });
