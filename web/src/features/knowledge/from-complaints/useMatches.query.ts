import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { components, operations } from '../../../api/generated/schema';

export type Sought = NonNullable<operations['findMatchingArticles']['parameters']['query']>;
export type Match = components['schemas']['MatchDto'];

/** Articles that may answer a complaint, in one question. */
export function useMatches(sought: Sought | null) {
  return useQuery({
    queryKey: ['knowledge', 'matches', sought],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/matches', { params: { query: sought! } })),
    enabled: sought !== null,
    placeholderData: (previous) => (sought === null ? undefined : keepPreviousData(previous)),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
}
