import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { SummaryQuery } from './summary-filters';

/** What the suggestions within sight came to. */
export function useSuggestionSummary(query: SummaryQuery) {
  return useQuery({
    queryKey: ['suggestions', 'summary', query],
    queryFn: () => answerOf(api.GET('/api/v1/suggestions/summary', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
