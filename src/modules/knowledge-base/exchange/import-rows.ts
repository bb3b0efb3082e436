import { fromCsv, fromXlsx, textOf, unreadable, type TableRow } from '../../../platform/files/read-table';
import { Problem } from '../../../platform/http/problem';
import { columnOf, type Column } from './import-fields';

/** A row as the file has it: its line or row number, its cells by the names of their columns. */
export type ImportRow = TableRow;

/** More than that is several files. */
export const MOST_ROWS = 1_000;

/** One article: its title is the document's, or its first heading's. */
function fromHtml(bytes: Buffer): ImportRow[] {
  const html = textOf(bytes);
  const title =
    /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? /<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(html)?.[1] ?? '';
  const body = /<body[^>]*>([\s\S]*?)<\/body>/i.exec(html)?.[1] ?? html;
  return [{ row: 1, cells: { title: title.replace(/<[^>]+>/g, '').trim(), body } }];
}

/** The same cells by the names of our columns. A column that means nothing is a slip: its words would be lost unseen. */
function byColumn({ row, cells }: ImportRow, columns: readonly Column[]): ImportRow {
  const known = Object.entries(cells).flatMap(([heading, text]) => {
    if (heading.trim() === '' && text === '') return [];
    const column = columnOf(heading.trim(), columns);
    if (column === undefined)
      throw Problem.fields({
        field: 'file',
        code: 'unknown-column',
        params: { column: heading, columns: columns.join(', ') },
      });
    return [[column, text] as const];
  });
  return { row, cells: Object.fromEntries(known) };
}

/** The rows of a file, by the end of its name. 422 where it cannot be read, or has none, or too many. */
export async function readRows(name: string, bytes: Buffer, columns: readonly Column[]): Promise<ImportRow[]> {
  const end = /\.(csv|xlsx|html?)$/i.exec(name)?.[1]?.toLowerCase();
  if (!end) throw unreadable('.csv, .xlsx, .html');
  const rows = end === 'csv' ? fromCsv(bytes) : end === 'xlsx' ? await fromXlsx(bytes) : fromHtml(bytes);
  if (rows.length === 0) throw Problem.fields({ field: 'file', code: 'blank' });
  if (rows.length > MOST_ROWS) throw Problem.fields({ field: 'file', code: 'too-many', params: { max: MOST_ROWS } });
  return rows.map((row) => byColumn(row, columns));
}
