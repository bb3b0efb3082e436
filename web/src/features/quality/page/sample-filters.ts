import { addressOf } from '../../../list/address-of';
import { CHECKS } from '../links';
import type { SampleFilters } from '../shapes';

const TEXTS = ['stage', 'outcome', 'agent', 'centre'] as const;

/** What the address asks for. */
export function readSampleFilters(params: URLSearchParams): SampleFilters {
  const texts = TEXTS.flatMap((name) => (params.get(name) ? [[name, params.get(name)] as const] : []));
  const violation = params.get('violation');
  return {
    ...(Object.fromEntries(texts) as SampleFilters),
    ...((violation === 'true' || violation === 'false') && { violation: violation === 'true' }),
  };
}

export const sampleAddress = (filters: SampleFilters): Record<string, string> => ({
  tab: CHECKS,
  ...addressOf(filters),
});
