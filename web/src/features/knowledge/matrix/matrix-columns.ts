import type { MatrixCell } from '../shapes';

/** States that a province goes through, in the order of the columns. */
export const COLUMNS = ['sent', 'province-review', 'queried', 'awaiting-update', 'done', 'exempt'] as const;
export type Column = (typeof COLUMNS)[number];

type Cell = Pick<MatrixCell, 'stage' | 'outcome'>;

const OF_STAGE: Record<string, Column> = {
  new: 'sent',
  sent: 'sent',
  receiving: 'sent',
  'province-review': 'province-review',
  queried: 'queried',
  'awaiting-update': 'awaiting-update',
};

/** Where a province stands; a branch that a higher number ended is on its way to the next one. */
export function columnOf({ stage, outcome }: Cell): Column {
  if (outcome === 'exempt') return 'exempt';
  if (outcome === 'superseded') return 'sent';
  return outcome === null ? (OF_STAGE[stage] ?? 'sent') : 'done';
}

/** How many provinces stand in each column. */
export function countsOf(cells: readonly Cell[]): Record<Column, number> {
  const counts = Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Record<Column, number>;
  for (const cell of cells) counts[columnOf(cell)] += 1;
  return counts;
}
