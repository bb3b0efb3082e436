import type { AppealStage } from '../../../../domain/appeal/appeal-state';
import type { DeliveryStage } from '../../../../domain/bulletin/delivery/delivery-state';
import type { PublishStage } from '../../../../domain/bulletin/publish/publish-state';
import type { ReplyStage } from '../../../../domain/bulletin/reply/reply-state';
import type { ComplaintStage } from '../../../../domain/complaint-dispatch/complaint-state';
import type { SurveyStage } from '../../../../domain/callback-survey/survey-state';
import type { ArticleStage } from '../../../../domain/knowledge/article/article-state';
import type { BranchStage } from '../../../../domain/knowledge/branch/branch-state';
import type { FeedbackStage } from '../../../../domain/knowledge/feedback/feedback-state';
import type { LocalStage } from '../../../../domain/knowledge/local/local-state';
import type { OperationStage } from '../../../../domain/knowledge/operation/operation-state';
import type { CampaignStage } from '../../../../domain/outbound-campaign/campaign-state';
import type { EvaluationStage } from '../../../../domain/process-evaluation/evaluation-state';
import type { CheckStage } from '../../../../domain/quality-check/check-state';
import type { SamplingStage } from '../../../../domain/quality-sampling/sampling-state';
import type { ReportStage } from '../../../../domain/report-submission/report-state';
import type { SuggestionStage } from '../../../../domain/suggestion/suggestion-state';
import type { AssignmentStage } from '../../../../domain/work-assignment/assignment-state';
import type { PartStage } from '../../../../domain/work-assignment-part/part-state';
import type { FieldProblemCode, ProblemCode, ValueType } from '../problem-codes';

/** `title` is the same for every occurrence, `detail` says what to do and may name parameters as `{name}`. */
export interface ProblemMessage {
  title: string;
  detail: string;
}

type KnowledgeStage = OperationStage | ArticleStage | BranchStage | FeedbackStage | LocalStage;
type WorkStage = AssignmentStage | PartStage | CampaignStage | ReportStage;
type QualityStage = SamplingStage | CheckStage | EvaluationStage;
type BulletinStage = PublishStage | DeliveryStage | ReplyStage;

export interface Catalogue {
  problems: Record<ProblemCode, ProblemMessage>;
  fields: Record<FieldProblemCode, string>;
  types: Record<ValueType, string>;
  /** Names of the stages that a refusal may mention. */
  stages: Record<
    | ComplaintStage
    | SurveyStage
    | KnowledgeStage
    | BulletinStage
    | WorkStage
    | SuggestionStage
    | AppealStage
    | QualityStage,
    string
  >;
}
