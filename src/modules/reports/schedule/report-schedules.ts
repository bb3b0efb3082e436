import type { Client } from '@temporalio/client';
import { REPORT_ZONE, type RegularKind } from '../../../../domain/report-submission/period';
import { keepSchedule, type KeptSchedule } from '../../../platform/temporal/keep-schedule';

type Calendar = KeptSchedule['calendar'];

/** Half an hour past midnight, Beijing time: what the night's timers decide is known by then. */
const AT = { hour: 0, minute: 30, second: 0 };

/** When each kind of report begins: the first moment after its period. */
export const BEGINNINGS: Record<RegularKind, Calendar> = {
  week: { ...AT, dayOfWeek: 'MONDAY' },
  month: { ...AT, dayOfMonth: 1 },
  quarter: { ...AT, dayOfMonth: 1, month: ['JANUARY', 'APRIL', 'JULY', 'OCTOBER'] },
  year: { ...AT, dayOfMonth: 1, month: 'JANUARY' },
};

export const scheduleId = (period: string): string => `reports-${period}`;

/** One Temporal Schedule a kind. */
export async function keepReportSchedules(client: Client): Promise<void> {
  for (const [period, calendar] of Object.entries(BEGINNINGS))
    await keepSchedule(client, {
      ...{ id: scheduleId(period), workflowType: 'reportSchedule', args: [{ period }] },
      ...{ calendar, timezone: REPORT_ZONE },
    });
}
