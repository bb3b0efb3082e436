import { CONTENT } from '../../../../domain/knowledge/operation/content';
import { checkField } from '../../../platform/http/field-check';
import type { FieldProblem } from '../../../platform/http/problem';
import type { ImportRow } from './import-rows';

/** What a row becomes: the fields of `submit` as they would be sent. */
export type Submission = Record<string, unknown> & { words: { title: string; body: string; keywords: string[] } };

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

/** What people in China head their columns with. */
const HEADS: Record<string, (typeof COLUMNS)[number]> = {
  标题: 'title',
  目录: 'node',
  关键词: 'keywords',
  保密级别: 'confidentiality',
  生效时间: 'effective',
  失效时间: 'expires',
  复核日期: 'review',
  正文: 'body',
};
const LEVELS: Record<string, string> = { 公开: 'open', 内部: 'internal', 受限: 'restricted' };

/** The column that a heading means; undefined: none that we know. */
export const columnOf = (heading: string): (typeof COLUMNS)[number] | undefined =>
  HEADS[heading] ?? COLUMNS.find((column) => column === heading.toLowerCase());

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day is meant in China's time, from its beginning. */
const instantOf = (text: string): string => (DAY.test(text) ? `${text}T00:00:00+08:00` : text);

const level = (text: string): string => LEVELS[text] ?? text.toLowerCase();

const given = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim();

/** The row as fields, and what is wrong with it; each problem names its field. */
export function submissionOf(
  { cells }: ImportRow,
  { byPath, usual }: Places,
  provinces: readonly string[],
): { fields: Submission; problems: FieldProblem[] } {
  const place = given(cells.node);
  const node = place === undefined ? usual : byPath.get(place.replace(/\s*\/\s*/g, '/'));
  const dates = { effectiveAt: given(cells.effective), expiresAt: given(cells.expires), reviewAt: given(cells.review) };
  const fields: Submission = {
    words: {
      title: cells.title ?? '',
      body: cells.body ?? '',
      keywords: (cells.keywords ?? '').split(/[;；]/).flatMap((word) => given(word) ?? []),
    },
    confidentiality: level(given(cells.confidentiality) ?? 'internal'),
    provinces,
    ...(node !== undefined && { node }),
    ...Object.fromEntries(
      Object.entries(dates).flatMap(([name, text]) => (text === undefined ? [] : [[name, instantOf(text)]])),
    ),
  };
  const problems = Object.entries(CONTENT.publish).flatMap(([field, definition]): FieldProblem[] => {
    if (field === 'node' && place !== undefined && node === undefined) return [{ field, code: 'unknown-node' }];
    const fault = checkField(definition, fields[field]);
    if (!fault) return [];
    const { path, ...rest } = fault;
    return [{ field: path === undefined ? field : `${field}.${path}`, ...rest }];
  });
  return { fields, problems };
}
