import type { EntityManager } from 'typeorm';
import type { ReportState } from '../../../../domain/report-submission/report-state';
import { projection, type Projections, type Recorded } from '../../../platform/case-store/projections';

const time = (at: number | null): string | null => (at ? new Date(at).toISOString() : null);

const rowOf = (state: ReportState) => ({
  ...{ id: state.caseId, opened_month: state.openedMonth, org_id: state.owner.id, parent_id: state.parent },
  ...{ period: state.period.kind, label: state.period.label },
  ...{ from_at: time(state.period.from), to_at: time(state.period.to), opened_at: time(state.openedAt) },
  ...{ asker_org: state.asked?.org.id ?? null, content: state.asked?.content ?? null },
  ...{ stage: state.stage, outcome: state.outcome, edition_id: state.edition?.id ?? null, editions: state.editions },
  ...{ due_at: time(state.dueAt), late: state.late, ended_at: time(state.closedAt) },
});

const CHANGING = ['stage', 'outcome', 'edition_id', 'editions', 'due_at', 'late', 'ended_at'];
const FIXED = [
  ...['id', 'opened_month', 'org_id', 'parent_id', 'period', 'label', 'from_at', 'to_at', 'opened_at'],
  ...['asker_org', 'content'],
];
const COLUMNS = [...FIXED, ...CHANGING].join(', ');

const PUT = `
  INSERT INTO report (${COLUMNS}) SELECT ${COLUMNS} FROM jsonb_populate_record(NULL::report, $1::jsonb)
  ON CONFLICT (id) DO UPDATE SET ${CHANGING.map((column) => `${column} = excluded.${column}`).join(', ')}`;

const APPROVED = 'UPDATE report SET approved_at = $2 WHERE id = $1';

/** Where a report stands, for the lists of its centre, its province and who asked. */
async function projectReport(tx: EntityManager, { transition, before }: Recorded<ReportState>): Promise<void> {
  const { next, at, command } = transition;
  const row = JSON.stringify(rowOf(next));
  if (!before || JSON.stringify(rowOf(before)) !== row) await tx.query(PUT, [row]);
  // What the province sent back is to be approved again.
  if (command === 'report-returned') await tx.query(APPROVED, [next.caseId, null]);
  if (command === 'approve') await tx.query(APPROVED, [next.caseId, new Date(at)]);
}

export const reportProjections: Projections = { 'report-submission': projection(projectReport) };
