import type { CaseDetail } from '../../../api/shapes';

/** A process's own facts are of no fixed shape for the page: it shows those it knows and passes over the rest. */
type Facts = Record<string, unknown>;

const record = (value: unknown): Facts => (typeof value === 'object' && value !== null ? (value as Facts) : {});
const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const textOf = (written: unknown): string | null => word(record(record(written).text).id);

const refs = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => word(record(one).id) ?? []) : [];

export interface WorkFacts {
  /** Case of the assignment: of a part, its own. */
  work: string;
  assigner: string | null;
  /** Of a part. */
  receiver: string | null;
  dueAt: number | null;
  late: boolean;
  returns: number;
  /** Receivers that have a part. */
  receivers: string[];
  /** What the assigner said last, and of what. */
  answer: { is: string; text: string | null } | null;
  /** Ids of the words of these. */
  report: string | null;
  /** Files that came with the report. */
  reportFiles: string[];
  objection: string | null;
  ending: string | null;
}

/** What a case of the family says of itself. */
export function workFacts({ id, facts, process }: Pick<CaseDetail, 'id' | 'facts' | 'process'>): WorkFacts {
  const isPart = process === 'work-assignment-part';
  const is = word(record(facts.answer).is);
  return {
    work: (isPart && word(facts.assignment)) || id,
    assigner: word(record(facts.assigner).id),
    receiver: word(record(facts.receiver).id),
    dueAt: typeof facts.dueAt === 'number' && facts.dueAt > 0 ? facts.dueAt : null,
    late: facts.late === true,
    returns: typeof facts.returns === 'number' ? facts.returns : 0,
    receivers: Object.keys(record(facts.parts)),
    answer: is === null ? null : { is, text: textOf(facts.answer) },
    report: textOf(facts.report),
    reportFiles: refs(record(facts.report).files),
    objection: textOf(facts.objection),
    ending: textOf(facts.ending),
  };
}
