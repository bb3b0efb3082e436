import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { components, operations } from '../../api/generated/schema';

export type FrequentCauses = components['schemas']['FrequentCausesDto'];
export type CauseRow = components['schemas']['CauseCountDto'];
export type CauseFilters = Pick<NonNullable<operations['readFrequentCauses']['parameters']['query']>, 'org'>;

/** What the customers of the centres within sight complained of in four weeks. */
export function useFrequentCauses(query: CauseFilters) {
  return useQuery({
    queryKey: ['frequent-causes', query],
    queryFn: () => answerOf(api.GET('/api/v1/frequent-causes', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
