import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { CliError } from '../cli-error';
import type { RowProblem, Source, SourceRow } from './source-row';

/** A quoted cell may hold line breaks; one longer than this is a quote that was never closed. */
const MAX_RECORD_LINES = 200;

interface Line {
  number: number;
  text: string;
}

/** Physical lines of the decoded file, from 1. Only \n and \r\n end a line: readline would also split at U+2028. */
async function* linesOf(file: string, encoding: string): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  for await (const chunk of createReadStream(file).pipe(iconv.decodeStream(encoding, { stripBOM: true }))) {
    const lines = (rest + (chunk as string)).split('\n');
    rest = lines.pop()!;
    for (const text of lines) yield { number: ++number, text: text.replace(/\r$/, '') };
  }
  if (rest !== '') yield { number: ++number, text: rest };
}

/** The parser's own words count lines and bytes of what it was given, which is one row here. */
const QUOTES: Partial<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'there is more text after a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a cell',
};

const skippable = ({ text }: Line): boolean => text.trim() === '' || text.startsWith('#');

const brokenRow = (text: string, reason: string): RowProblem => ({
  field: '',
  value: text.slice(0, 200),
  problem: reason,
  remedy: 'Check the quotation marks of this row: a " inside a quoted cell is written twice.',
});

const wrongWidth = (cells: string[], columns: number): RowProblem => ({
  field: '',
  value: cells.join(',').slice(0, 200),
  problem: `${cells.length} cells, but the header has ${columns}`,
  remedy: 'Put quotation marks around cells that contain a comma, and give every column a cell.',
});

type Row = { row: number; cells: string[] } | { row: number; problem: RowProblem };

/**
 * Rows of the file. Each is parsed by itself, so that a stray quotation mark spoils its own line and not the
 * lines after it, as it would in one continuous parse.
 */
async function* recordsOf(file: string, encoding: string, delimiter: string): AsyncGenerator<Row> {
  let waiting: Line[] = [];
  const parseRow = (text: string): string[] | 'open' | { broken: string } => {
    try {
      return (parse(text, { delimiter, relax_column_count: true }) as string[][])[0] ?? [];
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : { broken: QUOTES[error.code] ?? error.message };
    }
  };
  /** Takes as many rows as are complete; `last`: no more lines will come. */
  function* take(last: boolean): Generator<Row> {
    while (waiting.length > 0) {
      const { number: row, text } = waiting[0]!;
      const whole = waiting.map((line) => line.text).join('\n');
      const parsed = parseRow(whole);
      if (parsed === 'open' && !last && waiting.length < MAX_RECORD_LINES) return;
      if (Array.isArray(parsed)) {
        waiting = [];
        yield { row, cells: parsed.map((cell) => cell.trim()) };
      } else {
        waiting.shift();
        yield { row, problem: brokenRow(text, parsed === 'open' ? 'a quotation mark is never closed' : parsed.broken) };
        if (waiting.length > 0) yield* replay(waiting.splice(0), last);
      }
    }
  }
  /** Lines that a broken row had swallowed are rows of their own again. */
  function* replay(lines: Line[], last: boolean): Generator<Row> {
    for (const [i, line] of lines.entries()) {
      if (waiting.length === 0 && skippable(line)) continue;
      waiting.push(line);
      yield* take(last && i === lines.length - 1);
    }
  }
  for await (const line of linesOf(file, encoding)) {
    if (waiting.length === 0 && skippable(line)) continue;
    waiting.push(line);
    yield* take(false);
  }
  yield* take(true);
}

/**
 * Reads a CSV file as a stream: header first, then row by row. Lines that start with # before or between rows are
 * comments. A broken row is reported in its place and reading goes on with the next line.
 */
export async function openCsv(file: string, encoding: string, delimiter = ','): Promise<Source> {
  const records = recordsOf(file, encoding, delimiter);
  const first = await records.next();
  if (first.done) throw new CliError(`${file} has no header row.`);
  if ('problem' in first.value)
    throw new CliError(`${file}: the header row cannot be read: ${first.value.problem.problem}.`);
  const header = first.value.cells;

  async function* rows(): AsyncGenerator<SourceRow> {
    for await (const record of records) {
      if ('problem' in record) yield record;
      else if (record.cells.length !== header.length)
        yield { row: record.row, problem: wrongWidth(record.cells, header.length) };
      else yield { row: record.row, cells: Object.fromEntries(header.map((name, i) => [name, record.cells[i]!])) };
    }
  }
  return { header, rows: rows() };
}
