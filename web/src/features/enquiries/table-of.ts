import { CATEGORIES } from '../../../../domain/complaint-dispatch/complaint-state';
import { groupedBy } from '../../../../domain/suggestion/summed';
import type { EnquiryRow } from './useEnquiryAnalysis.query';

/** A number of the table; `org` and `category` are '' where it is of all of them. */
export type EnquiryCell = Omit<EnquiryRow, 'category'> & { category: string };

/** A centre or all of them: a number for each category, in the order of the catalogue, and their sum. */
export interface EnquiryLine {
  /** null: all of them. */
  org: string | null;
  cells: EnquiryCell[];
  total: EnquiryCell;
}

const sum = (rows: EnquiryRow[], org: string, category: string): EnquiryCell => ({
  ...{ org, category, focus: [] },
  count: rows.reduce((total, { count }) => total + count, 0),
  before: rows.reduce((total, { before }) => total + before, 0),
});

const lineOf = (org: string | null, rows: EnquiryRow[]): EnquiryLine => ({
  org,
  cells: CATEGORIES.map((category) => {
    const own = rows.filter((row) => row.category === category);
    return own.length === 1 && org !== null ? own[0]! : sum(own, org ?? '', category);
  }),
  total: sum(rows, org ?? '', ''),
});

/** A line for each centre, those that are asked most first; the last one sums up. */
export function linesOf(rows: EnquiryRow[]): { centres: EnquiryLine[]; all: EnquiryLine } {
  const centres = [...groupedBy(rows, ({ org }) => org)].map(([org, own]) => lineOf(org, own));
  centres.sort((one, other) => other.total.count - one.total.count || one.org!.localeCompare(other.org!));
  return { centres, all: lineOf(null, rows) };
}
