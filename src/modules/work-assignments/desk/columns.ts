import { UNDER_DEADLINE } from '../../../../domain/work-assignment-part/part-state';
import { isoTime } from '../../../platform/database/iso-time';

/** SQL: what lists and pages show of work; a receiver that was changed alone has a title of its own. */
export const itemColumns = (title = 'work.title'): string => `work.id, work.assigner_org AS assigner, work.urgency,
  work.stage, work.outcome, work.number, ${title} AS title, ${isoTime('work.due_at')} AS "dueAt",
  ${isoTime('work.opened_at')} AS "openedAt"`;

const AT_WORK = ['sent', ...UNDER_DEADLINE].map((stage) => `'${stage}'`).join(', ');

/** SQL: late, also where a deadline has passed and nobody has acted on it yet. `now` is a parameter's place. */
export const isLate = (now: string): string =>
  `(part.late OR (part.outcome IS NULL AND part.stage IN (${AT_WORK}) AND part.due_at < ${now}))`;

/** SQL: a cell of the matrix, as JSON. */
export const partObject = (now: string): string => `json_build_object('org', part.org_id, 'case', part.case_id,
  'stage', part.stage, 'outcome', part.outcome, 'since', ${isoTime('part.since')}, 'number', part.number,
  'dueAt', ${isoTime('part.due_at')}, 'late', ${isLate(now)}, 'acknowledgedAt', ${isoTime('part.acknowledged_at')},
  'reportedAt', ${isoTime('part.reported_at')}, 'returns', part.returns, 'objections', part.objections)`;
