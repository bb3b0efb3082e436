import { OUTCOMES } from '../../../../../domain/callback-survey/survey-state';
import { addressOf } from '../../../list/address-of';
import type { CustomerFilters } from '../shapes';

const TEXTS = ['state', 'outcome', 'result', 'question'] as const;
const NUMBERS = ['stratum', 'score'] as const;

/** What the address asks for. */
export function readCallFilters(params: URLSearchParams): CustomerFilters {
  const texts = TEXTS.flatMap((name) => (params.get(name) ? [[name, params.get(name)] as const] : []));
  const numbers = NUMBERS.flatMap((name) => {
    const value = params.get(name);
    return value !== null && /^\d+$/.test(value) ? [[name, Number(value)] as const] : [];
  });
  return {
    ...(Object.fromEntries([...texts, ...numbers]) as CustomerFilters),
    ...(params.get('open') === 'true' && { open: true }),
  };
}

export const callAddress = (filters: CustomerFilters): Record<string, string> => ({
  tab: 'calls',
  ...addressOf(filters),
});

/** How a campaign's call can stand, or can have ended: what the list is narrowed to by one choice. */
export const STANDS = ['listed', 'open', 'answered', 'declined', 'unreachable', 'withdrawn', 'do-not-call'] as const;
type Stand = (typeof STANDS)[number];

const isOutcome = (stand: string): boolean => (OUTCOMES as readonly string[]).includes(stand);

export const standOf = ({ state, open, outcome }: CustomerFilters): Stand | undefined =>
  open ? 'open' : STANDS.find((stand) => stand === outcome || stand === state);

/** The filters with this choice instead of the one before. */
export function standing(
  { state: _, open: __, outcome: ___, ...rest }: CustomerFilters,
  stand?: Stand,
): CustomerFilters {
  if (stand === undefined) return rest;
  if (stand === 'open') return { ...rest, open: true };
  return { ...rest, ...(isOutcome(stand) ? { outcome: stand as CustomerFilters['outcome'] } : { state: 'listed' }) };
}
