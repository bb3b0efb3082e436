import type { Client } from '@temporalio/client';
import { keepSchedule } from '../../../platform/temporal/keep-schedule';

/** A quarter to one every night, Beijing time: what becomes due on a day begins on that day. */
export const keepEvaluationSchedule = (client: Client): Promise<void> =>
  keepSchedule(client, {
    id: 'process-evaluations',
    workflowType: 'evaluationSchedule',
    calendar: { hour: 0, minute: 45, second: 0 },
    timezone: 'Asia/Shanghai',
  });
