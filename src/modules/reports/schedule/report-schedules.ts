import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client, type ScheduleOptions } from '@temporalio/client';
import { REPORT_ZONE, type RegularKind } from '../../../../domain/report-submission/period';
import { TASK_QUEUE } from '../../../../workflows/shared/contract';

type Calendar = NonNullable<ScheduleOptions['spec']['calendars']>[number];

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

/** One Temporal Schedule a kind, made once; what was missed while the server was away is made up for within a week. */
export async function keepReportSchedules(client: Client): Promise<void> {
  for (const [period, calendar] of Object.entries(BEGINNINGS)) {
    const spec = { calendars: [calendar], timezone: REPORT_ZONE };
    const action = {
      type: 'startWorkflow' as const,
      workflowType: 'reportSchedule',
      workflowId: scheduleId(period),
      taskQueue: TASK_QUEUE,
      args: [{ period }],
    };
    const policies = { catchupWindow: '7 days', overlap: ScheduleOverlapPolicy.BUFFER_ALL };
    try {
      await client.schedule.create({ scheduleId: scheduleId(period), spec, action, policies });
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      await client.schedule
        .getHandle(scheduleId(period))
        .update((known) => ({ ...known, spec, action: { ...known.action, ...action }, policies }));
    }
  }
}
