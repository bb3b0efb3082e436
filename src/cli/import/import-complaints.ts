import type { ApiClient } from '../api-client';
import { CliError } from '../cli-error';
import { inParallel } from '../in-parallel';
import { startProgress } from '../progress';
import { assignerFor } from './customers';
import { ErrorsFile } from './errors-file';
import { checkHeader, rowMapper, type MappedRow } from './map-row';
import { loadMapping, type Mapping } from './mapping';
import { openSource } from './open-source';
import type { SourceRow } from './source-row';
import { submitRow } from './submit';
import { USUAL_HEADERS } from './usual-headers';

export interface ImportOptions {
  /** Mapping file; absent = the usual headers. */
  map?: string;
  encoding?: string;
  sheet?: string;
  errors?: string;
  limit?: number;
  dryRun: boolean;
  /** Rows on their way at once. */
  concurrency: number;
  /** `now`: the complaints count as received when imported, whatever the file says. */
  received: 'file' | 'now';
  /** Instead of the mapping's source: the same rows as other ones, on purpose. */
  source?: string;
  /** Told of each case, new or known, with the row it came from. */
  onCase?: (caseId: string, row: number) => void;
}

export interface ImportResult {
  rows: number;
  created: number;
  /** Rows whose case an earlier run had made. */
  known: number;
  /** Rows that say the same as a row before: same id, or all cells the same. */
  doubled: number;
  failed: number;
  readAs: string;
  errorsFile: string | null;
}

async function* firstRows(rows: AsyncIterable<SourceRow>, limit = Infinity): AsyncGenerator<SourceRow> {
  let taken = 0;
  if (limit <= 0) return;
  for await (const row of rows) {
    yield row;
    if (++taken >= limit) return;
  }
}

async function countRows(rows: AsyncIterable<SourceRow>): Promise<number> {
  const iterator = rows[Symbol.asyncIterator]();
  let count = 0;
  while (!(await iterator.next()).done) count++;
  return count;
}

/**
 * Imports a complaints file through the public API. Reads it twice: the first time only to know that it can be read
 * and how long it is. Problems of rows go to the errors file; problems of the whole throw CliError, before the first
 * row is sent where that can be known.
 * @param connect signs in; not called in a dry run
 */
export async function importComplaints(
  file: string,
  options: ImportOptions,
  connect: () => Promise<ApiClient>,
): Promise<ImportResult> {
  const read: Mapping = options.map === undefined ? USUAL_HEADERS : loadMapping(options.map);
  const mapping: Mapping = { ...read, source: options.source ?? read.source };
  const reading = {
    encoding: options.encoding ?? mapping.encoding,
    delimiter: mapping.delimiter,
    sheet: options.sheet ?? mapping.sheet,
  };
  const preview = await openSource(file, reading);
  checkHeader(preview.header, mapping, file);
  const total = await countRows(firstRows(preview.rows, options.limit));
  if (total === 0) throw new CliError(`${file} has a header but no rows.`);

  const api = options.dryRun ? null : await connect();
  const began = api?.signedInAt ?? 0;
  const customerOf = api && (await assignerFor(api, mapping));
  const { rows, header, readAs } = await openSource(file, reading);
  const errors = ErrorsFile.beside(file, options.errors);
  const result: ImportResult = { rows: total, created: 0, known: 0, doubled: 0, failed: 0, readAs, errorsFile: null };
  const mapRow = rowMapper(header, mapping);
  const seen = new Set<string>();
  const progress = startProgress(options.dryRun ? 'Checking' : 'Importing', total);

  const bring = async (mapped: MappedRow): Promise<void> => {
    if (!api || !customerOf) return;
    const row = options.received === 'now' ? { ...mapped, receivedAt: null } : mapped;
    const outcome = await submitRow(api, row, customerOf(row), began);
    if (outcome.kind !== 'refused') {
      result[outcome.kind]++;
      options.onCase?.(outcome.id, row.row);
      return;
    }
    result.failed++;
    for (const problem of outcome.problems) errors.add(mapped.row, problem);
  };

  try {
    await inParallel(firstRows(rows, options.limit), options.concurrency, async (row) => {
      const mapped = row.cells ? mapRow(row.row, row.cells) : [row.problem];
      if (Array.isArray(mapped)) {
        result.failed++;
        for (const problem of mapped) errors.add(row.row, problem);
      } else if (seen.has(mapped.key)) result.doubled++;
      else {
        seen.add(mapped.key);
        await bring(mapped);
      }
      progress.advance(result.failed > 0 ? `${result.failed} with problems` : '');
    });
  } finally {
    progress.stop();
    errors.close();
  }
  return { ...result, errorsFile: errors.count > 0 ? errors.path : null };
}
