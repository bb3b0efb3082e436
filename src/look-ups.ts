import type { LookUps } from '../activities/look-up';
import { lookUpCampaign } from './modules/campaigns/projection/look-up';
import { lookUpEvaluation } from './modules/process-evaluation/figures/work-out';
import { drawSample } from './modules/quality/projection/draw-sample';
import { workOut } from './modules/reports/editions/work-out';

/** What each process reads beside the rows of its cases. */
export const lookUps: LookUps = {
  'outbound-campaign': lookUpCampaign,
  'process-evaluation': lookUpEvaluation,
  'quality-sampling': drawSample,
  'report-submission': workOut,
};
