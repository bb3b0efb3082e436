import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

const SHOWN = 20;

/** Cases by number or words, to point at one of them. */
export function useCaseLookup(q: string) {
  return useQuery({
    queryKey: ['case-lookup', q],
    queryFn: () => answerOf(api.GET('/api/v1/cases', { params: { query: { limit: SHOWN, ...(q && { q }) } } })),
    placeholderData: keepPreviousData,
  });
}
