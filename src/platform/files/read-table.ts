import { CsvError, parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { readSheet } from 'read-excel-file/node';
import { Problem } from '../http/problem';

/** A row as the file has it: its line or row number, its cells by the names of their columns. */
export interface TableRow {
  row: number;
  cells: Record<string, string>;
}

/** 422: not the kind of file that was expected. */
export const unreadable = (expected: string, cause?: unknown): Problem =>
  new Problem('validation-failed', {
    params: { count: 1 },
    errors: [{ field: 'file', code: 'wrong-format', params: { expected } }],
    cause,
  });

/** UTF-8, or what older office programs in China save. */
export function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'gb18030');
  }
}

/** 422: which line, and what about it. A file whose rows have other cells than its head has columns is not guessed at. */
function brokenCsv(error: unknown): Problem {
  if (!(error instanceof CsvError)) return unreadable('CSV', error);
  const { code, lines, columns, record } = error as CsvError & { lines?: number; columns?: unknown; record?: unknown };
  const row = lines ?? 0;
  if (code.includes('QUOTE')) return Problem.fields({ field: 'file', code: 'broken-quotes', params: { row } });
  if (!Array.isArray(columns) || !Array.isArray(record)) return unreadable('CSV', error);
  const params = { row, found: record.length, expected: columns.length };
  return Problem.fields({ field: 'file', code: 'wrong-width', params });
}

export function fromCsv(bytes: Buffer): TableRow[] {
  try {
    const options = { bom: true, columns: true, skip_empty_lines: true, trim: true, info: true, comment: '#' } as const;
    const rows = parse(textOf(bytes), { ...options, comment_no_infix: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return rows.map(({ record, info }) => ({ row: info.lines, cells: record }));
  } catch (error) {
    throw brokenCsv(error);
  }
}

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : '';
};

export async function fromXlsx(bytes: Buffer): Promise<TableRow[]> {
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
