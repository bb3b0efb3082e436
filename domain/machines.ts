import { machine as appeal } from './appeal/appeal';
import { machine as bulletinDelivery } from './bulletin-delivery/bulletin-delivery';
import { machine as bulletinPublish } from './bulletin-publish/bulletin-publish';
import { machine as bulletinReply } from './bulletin-reply/bulletin-reply';
import { machine as callbackSurvey } from './callback-survey/callback-survey';
import { machine as complaintDispatch } from './complaint-dispatch/complaint-dispatch';
import { machine as knowledgeArticle } from './knowledge-article/knowledge-article';
import { machine as knowledgeFeedback } from './knowledge-feedback/knowledge-feedback';
import { machine as knowledgePublish } from './knowledge-publish/knowledge-publish';
import { machine as knowledgeRevoke } from './knowledge-revoke/knowledge-revoke';
import { machine as knowledgeUpdate } from './knowledge-update/knowledge-update';
import { machine as localPublication } from './local-publication/local-publication';
import { machine as outboundCampaign } from './outbound-campaign/outbound-campaign';
import { machine as provincePublication } from './province-publication/province-publication';
import { machine as reportSubmission } from './report-submission/report-submission';
import { machine as processEvaluation } from './process-evaluation/process-evaluation';
import { machine as qualityCheck } from './quality-check/quality-check';
import { machine as qualitySampling } from './quality-sampling/quality-sampling';
import { machine as suggestion } from './suggestion/suggestion';
import { machine as workAssignment } from './work-assignment/work-assignment';
import { machine as workAssignmentPart } from './work-assignment-part/work-assignment-part';
import type { CaseState } from './shared/case-state';
import type { Machine } from './shared/transition';

/** A machine only ever meets the states that it made itself, so its own state type can be left out here. */
const erased = <S extends CaseState>(machine: Machine<S>): Machine<CaseState> =>
  machine as unknown as Machine<CaseState>;

/** Every process by its slug. */
export const machines: Record<string, Machine<CaseState>> = {
  'complaint-dispatch': erased(complaintDispatch),
  'callback-survey': erased(callbackSurvey),
  'knowledge-publish': erased(knowledgePublish),
  'knowledge-update': erased(knowledgeUpdate),
  'knowledge-revoke': erased(knowledgeRevoke),
  'knowledge-article': erased(knowledgeArticle),
  'province-publication': erased(provincePublication),
  'knowledge-feedback': erased(knowledgeFeedback),
  'local-publication': erased(localPublication),
  'bulletin-publish': erased(bulletinPublish),
  'bulletin-delivery': erased(bulletinDelivery),
  'bulletin-reply': erased(bulletinReply),
  'outbound-campaign': erased(outboundCampaign),
  'quality-sampling': erased(qualitySampling),
  'quality-check': erased(qualityCheck),
  'process-evaluation': erased(processEvaluation),
  'work-assignment': erased(workAssignment),
  'work-assignment-part': erased(workAssignmentPart),
  'report-submission': erased(reportSubmission),
  suggestion: erased(suggestion),
  appeal: erased(appeal),
};
