import { begunAt, scheduledActivities } from '../shared/begun-by-schedule';

export interface EvaluationScheduleActivities {
  /** Begins what is due at an instant (ms): every process that a province has not evaluated for six months. */
  beginEvaluations(request: { at: number }): Promise<void>;
}

const { beginEvaluations } = scheduledActivities<EvaluationScheduleActivities>('30 minutes');

/** What a Temporal Schedule starts every night. */
export const evaluationSchedule = (): Promise<void> => beginEvaluations({ at: begunAt() });
