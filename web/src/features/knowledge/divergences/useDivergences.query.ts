import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';

export type Divergence = components['schemas']['DivergenceDto'];

const PAGE = 50;

/** Where provinces' copies differ from the register; not mended yet, or all that was ever found. */
export function useDivergences(open: boolean) {
  return useInfiniteQuery({
    queryKey: ['knowledge', 'divergences', open],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/knowledge/divergences', {
          params: { query: { open, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** When each province was compared last. */
export function useChecks() {
  return useQuery({
    queryKey: ['knowledge', 'checks'],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/divergences/checks')),
  });
}

/** Compares now, and mends what can be mended without asking anybody. */
export function useCheckNow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/knowledge/divergences/check', { body: {} })),
    onSuccess: (checks) => {
      client.setQueryData(['knowledge', 'checks'], checks);
      void client.invalidateQueries({ queryKey: ['knowledge', 'divergences'] });
    },
  });
}
