import type { EntityManager } from 'typeorm';
import type { AssignmentState } from '../../../../domain/work-assignment/assignment-state';
import type { Recorded } from '../../../platform/case-store/projections';
import { takeWords } from '../../../platform/content/stored';

const time = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());

/** What lists and pages show of it, by column. */
const rowOf = (state: AssignmentState) => ({
  ...{ id: state.caseId, opened_month: state.openedMonth, assigner_org: state.assigner.id, urgency: state.urgency },
  ...{ stage: state.stage, outcome: state.outcome, number: state.number, author: state.author },
  ...{ content_id: state.asked?.words.value.id ?? null, due_at: time(state.asked?.due.value) },
  ...{ person_id: state.person, about_id: state.about, opened_at: time(state.openedAt), ended: state.ended },
});

const CHANGING = ['stage', 'outcome', 'number', 'content_id', 'due_at', 'person_id', 'about_id', 'ended'];
const KEPT = ['id', 'opened_month', 'assigner_org', 'urgency', 'author', 'opened_at'];
const COLUMNS = [...KEPT, ...CHANGING].join(', ');

const PUT = `
  INSERT INTO work_assignment AS known (${COLUMNS}, title, updated_at)
  SELECT ${COLUMNS}, coalesce($2, ''), $3 FROM jsonb_populate_record(NULL::work_assignment, $1::jsonb)
  ON CONFLICT (id) DO UPDATE SET ${CHANGING.map((column) => `${column} = excluded.${column}`).join(', ')},
    title = coalesce($2, known.title), updated_at = excluded.updated_at`;

const PARTS = `
  INSERT INTO work_part (assignment_id, org_id, case_id, stage, since, assigned_at, content_id, due_at)
  SELECT $1, org, child, 'sent', $3, $3, $4, $5 FROM jsonb_to_recordset($2::jsonb) AS begun (org text, child uuid)
  ON CONFLICT DO NOTHING`;

/** An assignment: its row, and the cells of the parts that it begins; from then on each part keeps its own. */
export async function projectAssignment(
  tx: EntityManager,
  { transition, before }: Recorded<AssignmentState>,
): Promise<void> {
  const { next, at, seq } = transition;
  const row = JSON.stringify(rowOf(next));
  if (!before || JSON.stringify(rowOf(before)) !== row) {
    const words = next.asked?.words.value.id;
    const isNew = words !== undefined && words !== before?.asked?.words.value.id;
    const title = isNew ? (await takeWords(tx, words, seq)).title : null;
    await tx.query(PUT, [row, title, new Date(at)]);
  }
  const begun = Object.values(next.parts).filter(({ receiver }) => !before?.parts[receiver.id]);
  if (begun.length === 0) return;
  const rows = JSON.stringify(begun.map(({ receiver, child }) => ({ org: receiver.id, child })));
  const { words, due } = next.asked!;
  await tx.query(PARTS, [next.caseId, rows, new Date(at), words.value.id, new Date(due.value)]);
}
