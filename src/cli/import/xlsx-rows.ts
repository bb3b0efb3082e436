import { readSheet } from 'read-excel-file/node';
import { CliError } from '../cli-error';
import type { Source, SourceRow } from './source-row';

/**
 * Excel has no zone: its dates arrive as if UTC, and are written back as the local text a person saw. It keeps them as
 * fractions of a day, which 09:30 is not exactly: to the nearest second.
 */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell as string | number | boolean).trim();
};

/** Reads one sheet of a workbook (the first, unless named). Leading rows that start with # are comments. */
export async function openXlsx(file: string, sheet?: string): Promise<Source> {
  let data: unknown[][];
  try {
    data = (await readSheet(file, sheet)) as unknown[][];
  } catch (error) {
    throw new CliError(
      `${file} cannot be read as an .xlsx workbook${sheet ? ` with a sheet "${sheet}"` : ''}: ${(error as Error).message}`,
    );
  }
  const isComment = (row: unknown[]): boolean => cellText(row[0]).startsWith('#');
  const start = data.findIndex((row) => !isComment(row) && row.some((cell) => cellText(cell) !== ''));
  if (start < 0) throw new CliError(`${file} has no header row.`);
  const header = data[start]!.map(cellText);
  async function* rows(): AsyncGenerator<SourceRow> {
    for (let i = start + 1; i < data.length; i++) {
      const cells = data[i]!.map(cellText);
      if (cells.every((cell) => cell === '')) continue;
      yield { row: i + 1, cells: Object.fromEntries(header.map((name, c) => [name, cells[c] ?? ''])) };
    }
  }
  return { header, rows: rows() };
}
