import { isNativeError } from 'node:util/types';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { readSheet } from 'read-excel-file/node';
import { Problem } from '../../../platform/http/problem';
import { columnOf, type Column } from './import-fields';

/** A row as the file has it: its line or row number, its cells by the names of their columns. */
export interface ImportRow {
  row: number;
  cells: Record<string, string>;
}

/** More than that is several files. */
export const MOST_ROWS = 1_000;

const unreadable = (expected: string, cause?: unknown): Problem =>
  new Problem('validation-failed', {
    params: { count: 1 },
    errors: [{ field: 'file', code: 'wrong-format', params: { expected } }],
    cause,
  });

/** UTF-8, or what older office programs in China save. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'gb18030');
  }
}

function fromCsv(bytes: Buffer): ImportRow[] {
  try {
    const options = { bom: true, columns: true, skip_empty_lines: true, trim: true, info: true, comment: '#' } as const;
    const rows = parse(textOf(bytes), { ...options, comment_no_infix: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return rows.map(({ record, info }) => ({ row: info.lines, cells: record }));
  } catch (error) {
    throw unreadable(`CSV: ${isNativeError(error) ? error.message : ''}`, error);
  }
}

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : '';
};

async function fromXlsx(bytes: Buffer): Promise<ImportRow[]> {
  let sheet: unknown[][];
  try {
    sheet = (await readSheet(bytes)) as unknown[][];
  } catch (error) {
    throw unreadable('an .xlsx workbook', error);
  }
  const [heads = [], ...rows] = sheet;
  const names = heads.map(cellText);
  return rows.flatMap((cells, index) => {
    const named = Object.fromEntries(names.map((name, at) => [name, cellText(cells[at])]));
    return Object.values(named).some((text) => text !== '') ? [{ row: index + 2, cells: named }] : [];
  });
}

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
