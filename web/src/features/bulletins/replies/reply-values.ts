import type { Question } from '../shapes';

/** An answer as it stands in the form: what is left empty is undefined, null or nothing. */
export type Filled = Record<string, unknown>;
export type Answer = string | number | string[];

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** What is sent: what is left empty is left out, what the form does not ask is not answered. */
export function answersOf(questions: readonly Question[], filled: Filled): Record<string, Answer> {
  const given = questions.flatMap(({ code, type }): [string, Answer][] => {
    const value = filled[code];
    if (isEmpty(value)) return [];
    return [[code, (type === 'text' ? String(value).trim() : value) as Answer]];
  });
  return Object.fromEntries(given);
}

/** Whether anything was filled in that would be missed. */
export const isWorthKeeping = (filled: Filled): boolean => Object.values(filled).some((value) => !isEmpty(value));

/** Several choices in the order of the form, whatever order they were ticked in. */
export const inFormOrder = (options: readonly string[], chosen: readonly string[]): string[] =>
  options.filter((option) => chosen.includes(option));
