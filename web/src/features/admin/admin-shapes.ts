import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

/** The API's answers by the names that the pages of administration use. */
export type SystemHealth = Schemas['SystemHealthView'];
export type Account = Schemas['AccountView'];
export type PersonEntry = Schemas['PersonView'];
export type PostEntry = Schemas['PostView'];
export type Substitution = Schemas['SubstitutionView'];
export type PolicyVersion = Schemas['PolicyVersionView'];
export type Policy = Schemas['PolicyView'];
export type PolicyTable = Schemas['PolicyTableView'];
export type PolicyRule = Schemas['PolicyRuleView'];
export type PolicyCondition = Schemas['PolicyConditionView'];
export type PolicyAuthor = Schemas['PolicyAuthorView'];
export type Calendar = Schemas['CalendarView'];
export type Interval = Schemas['IntervalView'];
export type Delivery = Schemas['DeliveryView'];
export type DeliveryDetail = Schemas['DeliveryDetail'];
export type Reason = Schemas['ReasonView'];
export type Receiver = Schemas['ReceiverView'];
export type System = Schemas['SystemView'];
export type AuditEntry = Schemas['AuditEntryView'];
