import { BULLETIN_KINDS } from '../../../../../domain/bulletin/bulletin-state';
import { STAGES as ALL } from '../../../../../domain/bulletin/publish/publish-state';
import type { DeskFilters } from '../shapes';

/** Before its registration there is nothing to see. */
export const STAGES = ALL.filter((stage) => stage !== 'new');

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

/** What of the desk is shown, as the address says it. */
export function readDesk(params: URLSearchParams): DeskFilters {
  const q = params.get('q')?.trim();
  const kind = oneOf(BULLETIN_KINDS, params.get('kind'));
  const stage = oneOf(STAGES, params.get('stage'));
  return { ...(kind && { kind }), ...(stage && { stage }), ...(params.has('mine') && { mine: true }), ...(q && { q }) };
}

export const writeDesk = (filters: DeskFilters): string =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString();
