import type { Field } from '../../../domain/shared/field';
import { MAX_WORDS } from '../content/words';
import { checkAnswers } from './answers-check';
import { checkForm } from './form-check';
import { checkInteger, checkList, checkPattern, checkText, wrong, type FieldFault } from './value-check';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Codes of organisations, tasks and the like. */
export const SLUG = /^[a-z0-9][a-z0-9-]{0,79}$/;
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** RFC 3339 time with a zone → ms since the epoch, or null. Days that do not exist are refused, not rolled over. */
export function parseInstant(value: unknown): number | null {
  const parts = typeof value === 'string' ? INSTANT.exec(value) : null;
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1970 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const at = Date.parse(value as string);
  return Number.isFinite(at) ? at : null;
}

const checkFiles = (value: unknown, length: { min?: number; max: number }): FieldFault | null =>
  checkList(value, (one) => checkPattern(one, UUID, 'not-an-id'), length);

const WORDS: Record<string, (value: unknown) => FieldFault | null> = {
  title: (value) => checkText(value, MAX_WORDS.title),
  body: (value) => checkText(value, MAX_WORDS.body),
  keywords: (value) =>
    checkList(value, (one) => checkText(one, MAX_WORDS.keyword), { min: 0, max: MAX_WORDS.keywords }),
  attachments: (value) => checkFiles(value, { min: 0, max: MAX_WORDS.attachments }),
};

/** An edition: title and body are needed, keywords and attachments may be absent. */
function checkWords(value: unknown): FieldFault | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('object');
  const unknown = Object.keys(value).find((name) => !(name in WORDS));
  if (unknown !== undefined) return { code: 'unknown-field', path: unknown };
  for (const [path, check] of Object.entries(WORDS)) {
    const part = (value as Record<string, unknown>)[path];
    const needed = path === 'title' || path === 'body';
    const fault: FieldFault | null = part === undefined ? (needed ? { code: 'required' } : null) : check(part);
    if (fault) return { ...fault, path };
  }
  return null;
}

/** What is wrong with a value that arrived for this field, or null. Absence is judged by `required` alone; null is no value. */
export function checkField(field: Field, value: unknown): FieldFault | null {
  if (value === undefined) return field.required ? { code: 'required' } : null;
  switch (field.kind) {
    case 'text':
      return checkText(value, field.max ?? 4000);
    case 'code':
      if (typeof value !== 'string') return wrong('string');
      return field.values.includes(value) ? null : { code: 'not-in-list', params: { values: field.values.join(', ') } };
    case 'integer':
      return checkInteger(value, field.min, field.max);
    case 'boolean':
      return typeof value === 'boolean' ? null : wrong('boolean');
    case 'instant':
      return parseInstant(value) === null ? { code: 'not-an-instant' } : null;
    case 'org':
      return checkPattern(value, SLUG, 'unknown-org');
    case 'orgs':
      return checkList(value, (one) => checkPattern(one, SLUG, 'unknown-org'));
    case 'words':
      return checkWords(value);
    case 'form':
      return checkForm(value);
    case 'answers':
      return checkAnswers(value);
    case 'task':
      return checkPattern(value, SLUG, 'unknown-task');
    case 'attachments':
      return checkFiles(value, { max: field.max });
    default:
      return checkPattern(value, UUID, 'not-an-id');
  }
}
