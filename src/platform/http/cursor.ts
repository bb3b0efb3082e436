import { createHash } from 'node:crypto';
import { Problem } from './problem';

/** Where a page ended: the sort key's values and the tie-breakers, all as JSON scalars. */
export type Position = (string | number | null)[];

const fingerprint = (query: unknown): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 10);

/** An opaque page mark, bound to the filters it was made under: with other filters it would skip rows silently. */
export const encodeCursor = (query: unknown, position: Position): string =>
  Buffer.from(JSON.stringify([fingerprint(query), ...position])).toString('base64url');

/** The position, or 400 `invalid-cursor`. `length` = how many values the query expects. */
export function decodeCursor(query: unknown, cursor: string | undefined, length: number): Position | null {
  if (cursor === undefined) return null;
  try {
    const [mark, ...position] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const scalar = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number';
    if (mark === fingerprint(query) && position.length === length && position.every(scalar))
      return position as Position;
  } catch {
    // Not ours at all: the same answer as one that does not fit.
  }
  throw new Problem('invalid-cursor');
}
