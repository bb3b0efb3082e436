import { BULLETIN_KINDS, NOTICE_STATES } from '../../../../../domain/bulletin/bulletin-state';
import type { BoardFilters } from '../shapes';

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

/** What of the board is shown, as the address says it. */
export function readBoard(params: URLSearchParams): BoardFilters {
  const q = params.get('q')?.trim();
  const kind = oneOf(BULLETIN_KINDS, params.get('kind'));
  const state = oneOf(NOTICE_STATES, params.get('state'));
  return {
    ...(kind && { kind }),
    ...(state && { state }),
    ...(params.has('unread') && { unread: true }),
    ...(q && { q }),
  };
}

/** The address of what is shown; what is not filtered is not named. */
export const writeBoard = (filters: BoardFilters): string =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString();
