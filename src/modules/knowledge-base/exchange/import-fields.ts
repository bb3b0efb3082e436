import { machines } from '../../../../domain/machines';
import { checkField } from '../../../platform/http/field-check';
import type { FieldProblem } from '../../../platform/http/problem';
import type { ImportRow } from './import-rows';
import type { ImportTarget } from './import-target';

/** What a row becomes: the command that hands it in, as it would be sent. */
export type Submission = Record<string, unknown> & {
  type: string;
  words: { title: string; body: string; keywords: string[] };
};

export interface Places {
  /** Ids by the names from the top, Chinese or English, joined by `/`; and by themselves. */
  byPath: ReadonlyMap<string, string>;
  /** The Chinese ones, higher places first. */
  paths: readonly string[];
  /** Where a row names none. */
  usual?: string;
}

/** Columns: title, node, keywords, confidentiality, effective, expires, review, body. */
export const COLUMNS = [
  'title',
  'node',
  'keywords',
  'confidentiality',
  'effective',
  'expires',
  'review',
  'body',
] as const;

/** Of a province's own articles also: what the approval form says it is for, or the number of the document issued. */
export const LOCAL_COLUMNS = [...COLUMNS, 'purpose', 'document'] as const;
export type Column = (typeof LOCAL_COLUMNS)[number];

/** What people in China head their columns with. */
const HEADS: Record<string, Column> = {
  标题: 'title',
  目录: 'node',
  关键词: 'keywords',
  保密级别: 'confidentiality',
  生效时间: 'effective',
  失效时间: 'expires',
  复核日期: 'review',
  正文: 'body',
  采编事由: 'purpose',
  发文文号: 'document',
};
const LEVELS: Record<string, string> = { 公开: 'open', 内部: 'internal', 受限: 'restricted' };

/** The column that a heading means; undefined: none of these. */
export function columnOf(heading: string, columns: readonly Column[]): Column | undefined {
  const meant = HEADS[heading] ?? heading.toLowerCase();
  return columns.find((column) => column === meant);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day is meant in China's time, from its beginning. */
const instantOf = (text: string): string => (DAY.test(text) ? `${text}T00:00:00+08:00` : text);

const level = (text: string): string => LEVELS[text] ?? text.toLowerCase();

const given = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim();

/** How a row is handed in: by the approval form, or, where a document has been issued, by its number. */
function handedIn(
  { process, provinces }: ImportTarget,
  cells: ImportRow['cells'],
): { type: string } & Record<string, unknown> {
  if (process === 'knowledge-publish') return { type: 'submit', provinces };
  const [text, documentNumber] = [given(cells.purpose), given(cells.document)];
  if (documentNumber === undefined) return { type: 'submit', ...(text !== undefined && { text }) };
  // Where there is a document there is no form: what it would say would be lost unseen.
  return { type: 'issued-document', documentNumber, ...(text !== undefined && { text }) };
}

/** The row as fields, and what is wrong with it; each problem names its field. */
export function submissionOf(
  { cells }: ImportRow,
  { byPath, usual }: Places,
  target: ImportTarget,
): { fields: Submission; problems: FieldProblem[] } {
  const place = given(cells.node);
  const node = place === undefined ? usual : byPath.get(place.replace(/\s*\/\s*/g, '/'));
  const dates = { effectiveAt: given(cells.effective), expiresAt: given(cells.expires), reviewAt: given(cells.review) };
  const fields: Submission = {
    ...handedIn(target, cells),
    words: {
      title: cells.title ?? '',
      body: cells.body ?? '',
      keywords: (cells.keywords ?? '').split(/[;；]/).flatMap((word) => given(word) ?? []),
    },
    confidentiality: level(given(cells.confidentiality) ?? 'internal'),
    ...(node !== undefined && { node }),
    ...Object.fromEntries(
      Object.entries(dates).flatMap(([name, text]) => (text === undefined ? [] : [[name, instantOf(text)]])),
    ),
  };
  const taken = machines[target.process]!.rules[fields.type]!.fields;
  const lost = fields.text !== undefined && !taken.text ? [{ field: 'text', code: 'unknown-field' } as const] : [];
  const problems = Object.entries(taken).flatMap(([field, definition]): FieldProblem[] => {
    if (field === 'node' && place !== undefined && node === undefined) return [{ field, code: 'unknown-node' }];
    const fault = checkField(definition, fields[field]);
    if (!fault) return [];
    const { path, ...rest } = fault;
    return [{ field: path === undefined ? field : `${field}.${path}`, ...rest }];
  });
  return { fields, problems: [...problems, ...lost] };
}
