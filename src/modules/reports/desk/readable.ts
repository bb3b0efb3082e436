import type { EntityManager } from 'typeorm';
import { CONTENTS, CONTENTS_OF, type Content } from '../../../../domain/report-submission/contents';
import type { ReportState } from '../../../../domain/report-submission/report-state';
import { isWithin, scopePaths, type Caller } from '../../../platform/auth/scope';
import { isoTime } from '../../../platform/database/iso-time';
import { Problem } from '../../../platform/http/problem';
import type { ReportDto } from './desk.dto';

/** SQL: what lists and pages show of a report; whether it is late is a question of the time of reading. */
export const COLUMNS = `report.id, report.org_id AS org, report.period, report.label, ${isoTime('report.from_at')} AS "from",
  ${isoTime('report.to_at')} AS "to", report.stage, report.outcome, report.asker_org AS asker, report.content,
  report.parent_id AS parent, ${isoTime('report.due_at')} AS "dueAt", ${isoTime('report.approved_at')} AS "approvedAt",
  report.editions`;
/** SQL: past its due time, and not approved by then. */
export const LATE =
  '(report.late OR (report.approved_at IS NULL AND report.ended_at IS NULL AND report.due_at < now()))';

/** SQL: which reports a list shows by how far they are. */
export const STANDING = {
  owed: `report.stage IN ('gathering', 'compiling', 'approval') AND report.due_at < now()`,
  'at-work': `report.stage IN ('gathering', 'compiling', 'approval') AND report.due_at >= now()`,
  approved: 'report.approved_at IS NOT NULL',
} as const;

export interface Readable extends ReportDto {
  edition: string | null;
  /** What the caller may read of it. */
  contents: Content[];
  /** Of the caller's own subtree: also the cases behind it. */
  isOwn: boolean;
}

type Row = ReportDto & { edition: string | null; path: string; receivers: ReportState['receivers'] };

/**
 * A report as far as the caller may read it: all of it within their subtree, and what was sent to them: each receiver its
 * own contents, once it is approved. Any other is not there.
 */
export async function readable(tx: EntityManager, caller: Caller, id: string): Promise<Readable> {
  const [row] = await tx.query<Row[]>(
    `SELECT ${COLUMNS}, ${LATE} AS late, report.edition_id AS edition, org.path, head.state->'receivers' AS receivers
       FROM report JOIN org ON org.id = report.org_id
       JOIN case_head head ON head.id = report.id AND head.opened_month = report.opened_month WHERE report.id = $1`,
    [id],
  );
  if (!row) throw new Problem('not-found');
  const { path, receivers, ...report } = row;
  const whole: readonly Content[] = report.content === null ? CONTENTS : [report.content as Content];
  if (isWithin(scopePaths(caller, 'read-cases'), path)) return { ...report, contents: [...whole], isOwn: true };
  const posts = caller.actor.kind === 'person' ? caller.actor.posts.map(({ org }) => org) : [];
  const sent = receivers.filter(({ org }) => posts.includes(org.id));
  const isOut = report.approvedAt !== null && (report.stage === 'receipt' || report.stage === 'ended');
  const contents = whole.filter((content) =>
    sent.some(({ audience }) => audience === 'asker' || CONTENTS_OF[audience].includes(content)),
  );
  if (contents.length === 0 || !(isOut || posts.includes(report.asker ?? ''))) throw new Problem('not-found');
  return { ...report, contents: isOut ? contents : [], isOwn: false };
}
