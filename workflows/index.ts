/** Everything the worker runs: one workflow type a process. */
export { complaintDispatch } from './complaint-dispatch/complaint-dispatch.workflow';
export { callbackSurvey } from './callback-survey/callback-survey.workflow';
export { knowledgePublish } from './knowledge-publish/knowledge-publish.workflow';
export { knowledgeUpdate } from './knowledge-update/knowledge-update.workflow';
export { knowledgeRevoke } from './knowledge-revoke/knowledge-revoke.workflow';
export { knowledgeArticle } from './knowledge-article/knowledge-article.workflow';
export { localPublication } from './local-publication/local-publication.workflow';
export { provincePublication } from './province-publication/province-publication.workflow';
export { knowledgeFeedback } from './knowledge-feedback/knowledge-feedback.workflow';
export { bulletinPublish } from './bulletin-publish/bulletin-publish.workflow';
export { bulletinDelivery } from './bulletin-delivery/bulletin-delivery.workflow';
export { workAssignment } from './work-assignment/work-assignment.workflow';
export { workAssignmentPart } from './work-assignment-part/work-assignment-part.workflow';
export { outboundCampaign } from './outbound-campaign/outbound-campaign.workflow';
export { bulletinReply } from './bulletin-reply/bulletin-reply.workflow';
export { appeal } from './appeal/appeal.workflow';
export { suggestion } from './suggestion/suggestion.workflow';
