import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { PopulationAsked } from '../shapes';

/** How much there is to draw from; null: what is asked is not whole yet. */
export function usePopulation(asked: PopulationAsked | null) {
  return useQuery({
    queryKey: ['quality', 'population', asked],
    queryFn: () => answerOf(api.GET('/api/v1/quality/samplings/population', { params: { query: asked! } })),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
