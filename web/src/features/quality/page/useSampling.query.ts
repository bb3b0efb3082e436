import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { SampleFilters } from '../shapes';

const PAGE = 50;

/** A sampling and how far it is. */
export function useSampling(id: string) {
  return useQuery({
    queryKey: ['quality', 'page', id],
    queryFn: () => answerOf(api.GET('/api/v1/quality/samplings/{id}', { params: { path: { id } } })),
  });
}

/** What it has found, of final scores. */
export function useQualityReport(id: string) {
  return useQuery({
    queryKey: ['quality', 'report', id],
    queryFn: () => answerOf(api.GET('/api/v1/quality/samplings/{id}/report', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });
}

/** What it drew, with the scores that count. */
export function useSamples(id: string, filters: SampleFilters) {
  return useInfiniteQuery({
    queryKey: ['quality', 'samples', id, filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/quality/samplings/{id}/samples', {
          params: {
            path: { id },
            query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
