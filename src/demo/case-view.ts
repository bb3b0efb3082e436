import type { CaseDetailDto } from '../platform/case-view/case-detail.dto';

/** A case as GET /cases/{id} shows it; the API's own classes, so that a change there is a compile error here. */
export type CaseView = CaseDetailDto;
export type TaskView = CaseView['tasks'][number];
export type AllowedView = CaseView['allowedCommands'][number];
export type FieldView = AllowedView['fields'][number];
