import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CliError } from '../cli-error';
import type { RowProblem } from './source-row';

const HEADER = ['row', 'field', 'value', 'problem', 'remedy'];

/** Spreadsheets run cells that begin like a formula; a leading apostrophe keeps the words words. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Collects what is wrong with rows into `<file>.errors.csv` beside the file, or in the current folder where that one
 * cannot be written. The file appears with the first problem; one from an earlier run is replaced.
 */
export class ErrorsFile {
  count = 0;
  private handle: number | null = null;
  private constructor(readonly path: string) {}

  static beside(file: string, named?: string): ErrorsFile {
    const places = named ? [named] : [`${file}.errors.csv`, join(process.cwd(), `${basename(file)}.errors.csv`)];
    for (const path of places) {
      try {
        const existed = existsSync(path);
        closeSync(openSync(path, 'a'));
        if (!existed) rmSync(path);
        return new ErrorsFile(path);
      } catch {
        continue;
      }
    }
    throw new CliError(`Cannot write the errors file (${places.join(', ')}): name a writable path with --errors.`);
  }

  add(row: number, problem: RowProblem): void {
    this.count++;
    if (this.handle === null) {
      this.handle = openSync(this.path, 'w');
      // The mark lets spreadsheet programs read the Chinese as UTF-8.
      writeSync(this.handle, `\ufeff${HEADER.join(',')}\n`);
    }
    const cells = [String(row), problem.field, problem.value, problem.problem, problem.remedy];
    writeSync(this.handle, `${cells.map(cell).join(',')}\n`);
  }

  /** Ends writing; without problems, an earlier run's file is removed: what it lists is settled. */
  close(): void {
    if (this.handle !== null) closeSync(this.handle);
    else if (existsSync(this.path)) rmSync(this.path);
  }
}
