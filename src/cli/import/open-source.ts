import { existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { CliError } from '../cli-error';
import { openCsv } from './csv-rows';
import { encodingOf } from './encoding';
import type { Source } from './source-row';
import { openXlsx } from './xlsx-rows';

export interface ReadOptions {
  /** Named by the user; absent = detected. CSV only. */
  encoding?: string;
  delimiter?: string;
  /** Workbook sheet; absent = the first. */
  sheet?: string;
}

/** Opens a complaints file by its kind. Throws CliError where it is missing, empty, undecodable or no such kind. */
export async function openSource(file: string, options: ReadOptions): Promise<Source & { readAs: string }> {
  if (!existsSync(file)) throw new CliError(`${file} does not exist: check the path.`);
  const stats = statSync(file);
  if (!stats.isFile()) throw new CliError(`${file} is not a file.`);
  if (stats.size === 0) throw new CliError(`${file} is empty.`);
  const extension = extname(file).toLowerCase();
  if (extension === '.xlsx') return { ...(await openXlsx(file, options.sheet)), readAs: 'xlsx' };
  if (!['.csv', '.tsv', '.txt'].includes(extension))
    throw new CliError(
      `${file}: only .csv, .tsv, .txt and .xlsx can be imported, not "${extension || 'no extension'}".`,
    );
  const encoding = await encodingOf(file, options.encoding);
  const delimiter = options.delimiter ?? (extension === '.tsv' ? '\t' : ',');
  return { ...(await openCsv(file, encoding, delimiter)), readAs: encoding };
}
