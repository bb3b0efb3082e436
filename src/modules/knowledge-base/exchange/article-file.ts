import { Readable } from 'node:stream';
import { escapeHtml } from '../../../platform/content/escape-html';
import { csv } from '../../../platform/files/csv';
import { xlsx } from '../../../platform/files/xlsx';
import type { FORMATS } from './exchange.dto';
import { COLUMNS, type Column } from './import-fields';

type Format = (typeof FORMATS)[number];

/** An article in a file, by the columns of the import. */
export type ArticleFileRow = Record<(typeof COLUMNS)[number], string> & Partial<Record<Column, string>>;

export interface ArticleFile {
  name: string;
  type: string;
  body: Readable;
}

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
};

const htmlOf = ({ title, node, keywords, body }: ArticleFileRow): string =>
  `<article><h1>${escapeHtml(title)}</h1><p>${escapeHtml([node, keywords].filter(Boolean).join(' · '))}</p>${body}</article>\n`;

async function* piecesOf(
  format: Format,
  rows: readonly ArticleFileRow[],
  columns: readonly Column[],
): AsyncGenerator<Buffer> {
  if (format === 'html') {
    yield Buffer.from(
      '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Knowledge</title></head><body>\n',
    );
    for (const row of rows) yield Buffer.from(htmlOf(row));
    yield Buffer.from('</body></html>\n');
    return;
  }
  async function* batches() {
    yield rows.map((row) => columns.map((column) => row[column] ?? ''));
  }
  const heads = [...columns];
  if (format === 'csv') yield* csv(heads, batches());
  else {
    const about = { sheet: 'about', rows: async (): Promise<[string, number][]> => [['rows', rows.length]] };
    yield* xlsx({ sheet: 'knowledge', heads, batches: batches(), about });
  }
}

export const articleFile = (
  name: string,
  format: Format,
  rows: readonly ArticleFileRow[],
  columns: readonly Column[] = COLUMNS,
): ArticleFile => ({
  name: `${name}.${format}`,
  type: TYPES[format],
  body: Readable.from(piecesOf(format, rows, columns)),
});
