/** The drawn maps, each a file of its own that is fetched when somebody looks at it. */
const SOURCES: Record<string, () => Promise<{ default: string }>> = {
  'complaint-dispatch': () => import('../../../../../workflows/complaint-dispatch/complaint-dispatch.bpmn?raw'),
  'callback-survey': () => import('../../../../../workflows/callback-survey/callback-survey.bpmn?raw'),
  'knowledge-publish': () => import('../../../../../workflows/knowledge-publish/knowledge-publish.bpmn?raw'),
  'knowledge-update': () => import('../../../../../workflows/knowledge-update/knowledge-update.bpmn?raw'),
  'knowledge-revoke': () => import('../../../../../workflows/knowledge-revoke/knowledge-revoke.bpmn?raw'),
  'knowledge-article': () => import('../../../../../workflows/knowledge-article/knowledge-article.bpmn?raw'),
  'province-publication': () => import('../../../../../workflows/province-publication/province-publication.bpmn?raw'),
  'knowledge-feedback': () => import('../../../../../workflows/knowledge-feedback/knowledge-feedback.bpmn?raw'),
  'local-publication': () => import('../../../../../workflows/local-publication/local-publication.bpmn?raw'),
  'bulletin-publish': () => import('../../../../../workflows/bulletin-publish/bulletin-publish.bpmn?raw'),
  'bulletin-delivery': () => import('../../../../../workflows/bulletin-delivery/bulletin-delivery.bpmn?raw'),
  appeal: () => import('../../../../../workflows/appeal/appeal.bpmn?raw'),
  suggestion: () => import('../../../../../workflows/suggestion/suggestion.bpmn?raw'),
  'quality-sampling': () => import('../../../../../workflows/quality-sampling/quality-sampling.bpmn?raw'),
  'process-evaluation': () => import('../../../../../workflows/process-evaluation/process-evaluation.bpmn?raw'),
  'quality-check': () => import('../../../../../workflows/quality-check/quality-check.bpmn?raw'),
  'report-submission': () => import('../../../../../workflows/report-submission/report-submission.bpmn?raw'),
  'outbound-campaign': () => import('../../../../../workflows/outbound-campaign/outbound-campaign.bpmn?raw'),
  'work-assignment': () => import('../../../../../workflows/work-assignment/work-assignment.bpmn?raw'),
  'work-assignment-part': () => import('../../../../../workflows/work-assignment-part/work-assignment-part.bpmn?raw'),
  'bulletin-reply': () => import('../../../../../workflows/bulletin-reply/bulletin-reply.bpmn?raw'),
};

/** BPMN 2.0 XML of a process; null: it has no map. */
export const mapSource = async (process: string): Promise<string | null> =>
  (await SOURCES[process]?.())?.default ?? null;
