import { Readable } from 'node:stream';
import type { Cell } from './cell';
import { csv } from './csv';
import { xlsx, type Workbook } from './xlsx';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const TABLE_TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface TableFile {
  name: string;
  type: string;
  body: Readable;
}

/** A short table, held as a whole. `title` is the name of the file without its day and ending. */
export interface Table {
  title: string;
  heads: string[];
  rows: Cell[][];
  sheet: string;
  /** The second sheet of a workbook: labels and values. */
  about: { sheet: string; rows: [label: string, value: Cell][] };
}

/** The table as a file of that format. */
export function tableFile({ title, heads, rows, sheet, about }: Table, format: TableFormat, now: Date): TableFile {
  async function* batches() {
    yield rows;
  }
  const said: Workbook['about'] = { sheet: about.sheet, rows: async () => about.rows };
  const pieces = format === 'csv' ? csv(heads, batches()) : xlsx({ sheet, heads, batches: batches(), about: said });
  return {
    name: `${title}-${now.toISOString().slice(0, 10)}.${format}`,
    type: TABLE_TYPES[format],
    body: Readable.from(pieces),
  };
}
