import type { LookUps } from '../activities/look-up';
import { lookUpCampaign } from './modules/campaigns/projection/look-up';
import { drawSample } from './modules/quality/projection/draw-sample';
import { workOut } from './modules/reports/editions/work-out';

/** What each process reads beside the rows of its cases. */
export const lookUps: LookUps = {
  'outbound-campaign': lookUpCampaign,
  'quality-sampling': drawSample,
  'report-submission': workOut,
};
