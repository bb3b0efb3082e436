import { proxyActivities, workflowInfo } from '@temporalio/workflow';

export interface EvaluationScheduleActivities {
  /** Begins what is due at an instant (ms): every process that a province has not evaluated for six months. */
  beginEvaluations(request: { at: number }): Promise<void>;
}

/** Beginning one twice is beginning it once: tried until all have begun, an outage of days included. */
const { beginEvaluations } = proxyActivities<EvaluationScheduleActivities>({
  startToCloseTimeout: '30 minutes',
  retry: { initialInterval: '5 seconds', maximumInterval: '5 minutes' },
});

/** What a Temporal Schedule starts every night. */
export const evaluationSchedule = (): Promise<void> => beginEvaluations({ at: workflowInfo().startTime.getTime() });
