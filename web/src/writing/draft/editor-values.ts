import type { CommandField } from '../../api/shapes';
import { fromLocalInput } from '../../time/moment-words';
import type { DraftValues } from './kept-draft';

/** China's only time is eight hours ahead, all year. */
const AHEAD = 8 * 3_600_000;

/** An instant (ISO, or ms since 1970) as it is typed into a field: `2026-11-22T09:30`, Chinese time. */
export const typedMoment = (at: string | number | null | undefined): string | undefined =>
  at === null || at === undefined ? undefined : new Date(new Date(at).getTime() + AHEAD).toISOString().slice(0, 16);

/** What the form holds → what the server keeps of it: only what was filled in, times as instants. */
export function asFields(values: DraftValues, fields: readonly CommandField[]): DraftValues {
  const moments = new Set(fields.filter(({ kind }) => kind === 'instant').map(({ name }) => name));
  const given = Object.entries(values).map(([name, value]): [string, unknown] => [
    name,
    moments.has(name) && typeof value === 'string' ? (fromLocalInput(value) ?? undefined) : value,
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null && value !== ''));
}

/** What the server kept → what the form shows. */
export function asTyped(values: DraftValues, fields: readonly CommandField[]): DraftValues {
  const moments = new Set(fields.filter(({ kind }) => kind === 'instant').map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      moments.has(name) && typeof value === 'string' ? typedMoment(value) : value,
    ]),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.values(value).every(isEmpty));

/** Whether anything was written that would be missed. */
export const isWorthKeeping = (values: DraftValues): boolean => Object.values(values).some((value) => !isEmpty(value));
