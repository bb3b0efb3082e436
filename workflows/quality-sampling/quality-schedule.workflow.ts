import { begunAt, scheduledActivities } from '../shared/begun-by-schedule';

/** After which periods plans of regular samplings (定期抽查) draw. */
export type SamplingPeriod = 'week' | 'month';

export interface QualityScheduleInput {
  period: SamplingPeriod;
}

export interface QualityScheduleActivities {
  /** Draws what each standing plan draws from the last whole period before an instant (ms); what was drawn stays as it is. */
  drawByPlans(request: QualityScheduleInput & { at: number }): Promise<void>;
}

const { drawByPlans } = scheduledActivities<QualityScheduleActivities>();

/** What a Temporal Schedule starts on Monday and on the first of the month. */
export const qualitySchedule = ({ period }: QualityScheduleInput): Promise<void> =>
  drawByPlans({ period, at: begunAt() });
