import type { BulkAction, BulkResult, InboxItem } from '../../../api/shapes';
import { isReview } from '../reviews';

/** A row as it was when somebody decided on it. */
export interface RunRow {
  case: string;
  task: string;
  version: number;
  number: string;
  step: string;
}

/** Many decisions on their way. Kept until every row has its outcome: the same key asks again and repeats nothing. */
export interface Run {
  key: string;
  action: BulkAction;
  person?: string;
  rows: RunRow[];
  /** By row. */
  results: Record<string, BulkResult>;
}

export const rowKey = ({ case: id, task }: { case: string; task: string }): string => `${id}/${task}`;

export const rowOf = ({ case: { id, number }, taskId, version, step }: InboxItem): RunRow => ({
  ...{ case: id, task: taskId, version, number, step },
});

/** Which of the marked tasks the action is for: what is held already is not claimed, what is no review not approved. */
export const suits = (action: BulkAction, item: InboxItem): boolean =>
  !item.barred && (action === 'claim' ? !item.assignee : action === 'approve' ? isReview(item) : true);

/** What is approved is what was seen; claimed and assigned is whatever the task has become. */
export const bodyOf = ({ action, person, rows }: Run) => ({
  action,
  ...(person !== undefined && { person }),
  rows: rows.map(({ case: id, task, version }) => ({ case: id, task, ...(action === 'approve' && { version }) })),
});

export const answered = (run: Run, results: readonly BulkResult[]): Run => ({
  ...run,
  results: { ...run.results, ...Object.fromEntries(results.map((result) => [rowKey(result), result])) },
});

const rowsWith = (run: Run, is: (result: BulkResult | undefined) => boolean): RunRow[] =>
  run.rows.filter((row) => is(run.results[rowKey(row)]));

export const doneRows = (run: Run): RunRow[] => rowsWith(run, (result) => result?.outcome === 'done');
export const refusedRows = (run: Run): RunRow[] => rowsWith(run, (result) => result?.outcome === 'refused');
/** Without an outcome yet, or without one that is sure. */
export const openRows = (run: Run): RunRow[] => rowsWith(run, (result) => !result || result.outcome === 'pending');
