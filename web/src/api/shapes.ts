import type { components } from './generated/schema';

type Schemas = components['schemas'];

/** The API's answers by the names that the page uses. */
export type Account = Schemas['AccountView'];
export type Me = Schemas['MeView'];
export type Org = Schemas['OrgView'];
export type DispatchTarget = Schemas['DispatchTargetView'];
export type Person = Schemas['PersonDto'];
export type Post = Schemas['PostDto'];
export type Task = Schemas['TaskDto'];
export type Clock = Schemas['ClockDto'];
export type CaseDetail = Schemas['CaseDetailDto'];
export type DecidedCase = Schemas['DecidedCaseDto'];
export type RegisteredComplaint = Schemas['RegisteredComplaintDto'];
export type AllowedCommand = Schemas['AllowedCommandDto'];
export type CommandField = Schemas['FieldDto'];
export type AttachmentRef = Schemas['AttachmentRefDto'];
export type CaseLink = Schemas['LinkDto'];
export type CaseItem = Schemas['CaseItemDto'];
export type InboxItem = Schemas['InboxItemDto'];
export type InboxPage = Schemas['InboxPageDto'];
export type TimelineEntry = Schemas['TimelineEntryDto'];
export type Change = Schemas['ChangeDto'];
export type Timers = Schemas['TimersDto'];
export type Timer = Schemas['TimerDto'];
export type Explanation = Schemas['ExplanationDto'];
export type ExplainedStep = Schemas['ExplainedStepDto'];
export type Limit = Schemas['LimitDto'];
export type Customer = Schemas['CustomerView'];
export type ComplaintPreview = Schemas['ComplaintPreviewDto'];
export type SimilarComplaint = Schemas['SimilarComplaintDto'];
export type RegisterComplaint = Schemas['RegisterComplaintDto'];
export type ProblemBody = Schemas['ProblemDto'];
export type SlaState = InboxItem['sla'];
