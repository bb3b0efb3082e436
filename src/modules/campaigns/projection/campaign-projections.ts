import { projection, type Projections } from '../../../platform/case-store/projections';
import { projectCall } from './call-rows';
import { projectCampaign } from './campaign-rows';

/** What lists, progress and results keep of campaigns and their calls. */
export const campaignProjections: Projections = {
  'outbound-campaign': projection(projectCampaign),
  'callback-survey': projection(projectCall),
};
