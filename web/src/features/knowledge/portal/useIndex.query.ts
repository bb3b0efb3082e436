import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';

export type Letter = components['schemas']['LetterDto']['letter'];

const TITLES = 100;
const KEYWORDS = 60;
const below = (node: string | undefined) => (node === undefined ? {} : { node });

/** How many articles stand under each letter. */
export const useLetters = (node: string | undefined) =>
  useQuery({
    queryKey: ['knowledge', 'index', 'letters', node],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/index/letters', { params: { query: below(node) } })),
  });

export const useTitles = (letter: Letter, node: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['knowledge', 'index', 'titles', letter, node],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/knowledge/index/titles', {
          params: {
            query: { ...below(node), letter, limit: TITLES, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const useKeywords = (q: string, node: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['knowledge', 'index', 'keywords', q, node],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/knowledge/index/keywords', {
          params: {
            query: {
              ...below(node),
              ...(q && { q }),
              limit: KEYWORDS,
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
