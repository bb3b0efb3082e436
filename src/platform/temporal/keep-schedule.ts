import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client, type ScheduleOptions } from '@temporalio/client';
import { TASK_QUEUE } from '../../../workflows/shared/contract';

/** Half an hour past midnight: what the night's timers decide is known by then. */
export const AFTER_MIDNIGHT = { hour: 0, minute: 30, second: 0 };

export interface KeptSchedule {
  /** Of the schedule, and of the workflows that it starts. */
  id: string;
  workflowType: string;
  calendar: NonNullable<ScheduleOptions['spec']['calendars']>[number];
  timezone: string;
  args?: unknown[];
}

/** A Temporal Schedule, made once and kept as it is here; what was missed while the server was away is made up for within a week. */
export async function keepSchedule(client: Client, kept: KeptSchedule): Promise<void> {
  const { id, workflowType, calendar, timezone, args = [] } = kept;
  const spec = { calendars: [calendar], timezone };
  const action = { type: 'startWorkflow' as const, workflowType, workflowId: id, taskQueue: TASK_QUEUE, args };
  const policies = { catchupWindow: '7 days' as const, overlap: ScheduleOverlapPolicy.BUFFER_ALL };
  try {
    await client.schedule.create({ scheduleId: id, spec, action, policies });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule
      .getHandle(id)
      .update((known) => ({ ...known, spec, action: { ...known.action, ...action }, policies }));
  }
}
