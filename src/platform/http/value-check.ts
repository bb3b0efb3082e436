import type { FieldProblemCode, ValueType } from './problem-codes';

export interface FieldFault {
  code: FieldProblemCode;
  params?: Record<string, string | number>;
  /** Within the field, where it is made of several: `title`, `keywords`. */
  path?: string;
}

export const wrong = (expected: ValueType): FieldFault => ({ code: 'wrong-type', params: { expected } });

export function checkText(value: unknown, max: number): FieldFault | null {
  if (typeof value !== 'string') return wrong('string');
  if (value.trim() === '') return { code: 'blank' };
  if ([...value].length > max) return { code: 'too-long', params: { max } };
  // PostgreSQL cannot store U+0000, and half a surrogate pair is no text.
  return value.includes('\0') || !isWellFormed(value)
    ? { code: 'wrong-format', params: { expected: 'unicode-text' } }
    : null;
}

/** String.prototype.isWellFormed (ES2024) for the ES2023 library. */
const isWellFormed = (value: string): boolean => !/\p{Surrogate}/u.test(value);

export function checkPattern(
  value: unknown,
  pattern: RegExp,
  code: FieldProblemCode,
  params?: FieldFault['params'],
): FieldFault | null {
  if (typeof value !== 'string') return wrong('string');
  return pattern.test(value) ? null : { code, params };
}

export function checkInteger(value: unknown, min: number, max: number): FieldFault | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return wrong('integer');
  return value < min || value > max ? { code: 'out-of-range', params: { min, max } } : null;
}

/** The first fault in a list; one value twice is a slip of the pen. */
export function checkList(
  value: unknown,
  check: (one: unknown) => FieldFault | null,
  { min = 1, max = Infinity }: { min?: number; max?: number } = {},
): FieldFault | null {
  if (!Array.isArray(value)) return wrong('array');
  if (value.length < min) return { code: 'too-few', params: { min } };
  if (value.length > max) return { code: 'too-many', params: { max } };
  if (new Set(value).size < value.length) return { code: 'named-twice' };
  return value.map(check).find((fault) => fault !== null) ?? null;
}
