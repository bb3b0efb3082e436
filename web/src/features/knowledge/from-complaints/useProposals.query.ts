import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { components, operations } from '../../../api/generated/schema';

export type Proposal = components['schemas']['ProposalDto'];
type Filters = NonNullable<operations['listKnowledgeProposals']['parameters']['query']>;

/** Lists of the desk. */
export const LISTS = {
  waiting: { waiting: true },
  settled: { waiting: false },
  mine: { mine: true },
} as const satisfies Record<string, Filters>;
export type List = keyof typeof LISTS;

const PAGE = 20;

/** Proposals newest first: before the reader's desks, or their own. */
export function useProposals(list: List) {
  return useInfiniteQuery({
    queryKey: ['knowledge', 'proposals', list],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/knowledge/proposals', {
          params: { query: { ...LISTS[list], limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
