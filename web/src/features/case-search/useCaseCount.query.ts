import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { CaseFilters } from './useCases.query';

/** How many cases there are under these filters, up to a bound; asked where the list does not show them all. */
export function useCaseCount({ limit: _, cursor: __, ...filters }: CaseFilters, enabled: boolean) {
  return useQuery({
    queryKey: ['case-count', filters],
    queryFn: () => answerOf(api.GET('/api/v1/cases/count', { params: { query: filters } })),
    placeholderData: keepPreviousData,
    enabled,
  });
}
