import type { Client } from '@temporalio/client';
import { REPORT_ZONE, type RegularKind } from '../../../../domain/report-submission/period';
import { AFTER_MIDNIGHT, keepSchedule, type KeptSchedule } from '../../../platform/temporal/keep-schedule';

type Calendar = KeptSchedule['calendar'];

/** When each kind of report begins: the first moment after its period. */
export const BEGINNINGS: Record<RegularKind, Calendar> = {
  week: { ...AFTER_MIDNIGHT, dayOfWeek: 'MONDAY' },
  month: { ...AFTER_MIDNIGHT, dayOfMonth: 1 },
  quarter: { ...AFTER_MIDNIGHT, dayOfMonth: 1, month: ['JANUARY', 'APRIL', 'JULY', 'OCTOBER'] },
  year: { ...AFTER_MIDNIGHT, dayOfMonth: 1, month: 'JANUARY' },
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
