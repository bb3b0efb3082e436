import type { Cell } from './cell';
import { localWords } from './local-time';

/** Spreadsheets take UTF-8 for their own code page without it. */
const BOM = '\uFEFF';
/** What a spreadsheet would run instead of show: a formula, its full-width signs too, or one that begins after a blank. */
const RISKY = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** One value as RFC 4180 writes it. Text that looks like a formula gets an apostrophe; numbers are numbers. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof Date) return localWords(cell);
  const text = RISKY.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Rows in batches → text in pieces. */
export async function* csv(heads: string[], batches: AsyncIterable<Cell[][]>): AsyncGenerator<Buffer> {
  yield Buffer.from(BOM + line(heads));
  for await (const rows of batches) yield Buffer.from(rows.map(line).join(''));
}
