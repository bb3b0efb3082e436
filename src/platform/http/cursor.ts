import { createHash } from 'node:crypto';
import { parseInstant, SLUG, UUID } from './field-check';
import { Problem } from './problem';

/** What a position may hold; `instant` also takes `infinity`, where undated rows sort. */
export type PositionKind = 'any' | 'integer' | 'instant' | 'uuid' | 'slug';
export type Position = (string | number)[];

const FITS: Record<PositionKind, (value: unknown) => boolean> = {
  any: (value) => typeof value === 'string' || typeof value === 'number',
  integer: (value) => Number.isSafeInteger(value),
  instant: (value) => value === 'infinity' || parseInstant(value) !== null,
  uuid: (value) => typeof value === 'string' && UUID.test(value),
  slug: (value) => typeof value === 'string' && SLUG.test(value),
};

const fingerprint = (query: unknown): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 10);

/** An opaque page mark, bound to the filters it was made under: with other filters it would skip rows silently. */
export const encodeCursor = (query: unknown, position: Position): string =>
  Buffer.from(JSON.stringify([fingerprint(query), ...position])).toString('base64url');

/**
 * Where the previous page ended, null for the first one; 400 `invalid-cursor` for anything we did not write.
 * @param shape what the position's values are; a number = so many of any kind
 */
export function decodeCursor(
  query: unknown,
  cursor: string | undefined,
  shape: PositionKind[] | number,
): Position | null {
  if (cursor === undefined) return null;
  const kinds = typeof shape === 'number' ? Array<PositionKind>(shape).fill('any') : shape;
  try {
    const [mark, ...position] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const fits = position.length === kinds.length && kinds.every((kind, index) => FITS[kind](position[index]));
    if (mark === fingerprint(query) && fits) return position as Position;
  } catch {
    // Not ours at all: the same answer as one that does not fit.
  }
  throw new Problem('invalid-cursor');
}
