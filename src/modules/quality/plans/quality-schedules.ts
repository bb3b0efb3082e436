import type { Client } from '@temporalio/client';
import { AFTER_MIDNIGHT, keepSchedule, type KeptSchedule } from '../../../platform/temporal/keep-schedule';
import { ZONE, type Every } from './period';

/** When plans draw: the first moment after their period. */
const BEGINNINGS: Record<Every, KeptSchedule['calendar']> = {
  week: { ...AFTER_MIDNIGHT, dayOfWeek: 'MONDAY' },
  month: { ...AFTER_MIDNIGHT, dayOfMonth: 1 },
};

export const scheduleId = (period: Every): string => `quality-${period}`;

/** One Temporal Schedule for all plans of a kind. */
export async function keepQualitySchedules(client: Client): Promise<void> {
  for (const [period, calendar] of Object.entries(BEGINNINGS))
    await keepSchedule(client, {
      ...{ id: scheduleId(period as Every), calendar, timezone: ZONE },
      ...{ workflowType: 'qualitySchedule', args: [{ period }] },
    });
}
