import { bulletinProjections } from './modules/bulletins/projection/bulletin-projections';
import { campaignProjections } from './modules/campaigns/projection/campaign-projections';
import { knowledgeProjections } from './modules/knowledge-base/projection/knowledge-projections';
import { evaluationProjections } from './modules/process-evaluation/projection/evaluation-rows';
import { reportProjections } from './modules/reports/projection/report-rows';
import { qualityProjections } from './modules/quality/projection/quality-rows';
import { workProjections } from './modules/work-assignments/projection/work-projections';
import type { Projections } from './platform/case-store/projections';

/** What each process keeps beside the rows of every case. */
export const projections: Projections = {
  ...knowledgeProjections,
  ...bulletinProjections,
  ...workProjections,
  ...campaignProjections,
  ...qualityProjections,
  ...evaluationProjections,
  ...reportProjections,
};
