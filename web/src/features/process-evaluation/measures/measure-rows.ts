import type { CaseDetail, Person } from '../../../api/shapes';
import { sentence } from '../../case/parts/sentence';
import type { Evaluation } from '../shapes';

export interface MeasureRow {
  round: number;
  number: number;
  /** null: erased. */
  problem: string | null;
  text: string | null;
  org: string;
  person: Person | null;
  until: string | number;
  status: string;
  late: boolean;
  /** What was done. */
  done: string | null;
}

interface Kept {
  number: number;
  problem: { id: string };
  text: { id: string };
  org: { id: string };
  person: string;
  until: number;
  status: string;
  task: string | null;
  late: boolean;
  done: { text: { id: string } } | null;
}

const keptIn = ({ facts }: Pick<CaseDetail, 'facts'>): Kept[] =>
  Array.isArray(facts.measures) ? (facts.measures as Kept[]) : [];

/** The task that a measure of this round is; null: none, or not any more. */
export const taskOf = (detail: Pick<CaseDetail, 'facts'>, number: number): string | null =>
  keptIn(detail).find((one) => one.number === number)?.task ?? null;

/** Of all rounds, as the evaluation's readers get them. */
export const measuresOf = ({ measures }: Evaluation): MeasureRow[] =>
  measures.map(({ person: id, nameZh, nameEn, ...measure }) => ({ ...measure, person: { id, nameZh, nameEn } }));

/** Of this round, as everybody sees them who has a part in the case. */
export function measuresIn(detail: CaseDetail): MeasureRow[] {
  const known = [...detail.tasks.map(({ assignee }) => assignee), ...detail.contents.map(({ author }) => author)];
  const words = (id: string | undefined): string | null => sentence(detail, id ?? null)?.text ?? null;
  const round = Number(detail.facts.round ?? 1);
  return keptIn(detail).map(({ number, problem, text, org, person, until, status, late, done }) => ({
    ...{ round, number, until, status, late },
    ...{ problem: words(problem.id), text: words(text.id), org: org.id, done: words(done?.text.id) },
    person: known.find((one) => one?.id === person) ?? null,
  }));
}
