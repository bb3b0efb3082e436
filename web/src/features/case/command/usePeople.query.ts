import { useQueries } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Post } from '../../../api/shapes';

const ALL = 200;

/** People who hold one of the posts, by post; asked organisation by organisation. */
export function usePeople(posts: Post[]) {
  const orgs = [...new Set(posts.map(({ org }) => org))].sort();
  return useQueries({
    queries: orgs.map((org) => ({
      queryKey: ['people', org],
      queryFn: () => answerOf(api.GET('/api/v1/people', { params: { query: { org, limit: ALL } } })),
      staleTime: 60_000,
    })),
    combine: (answers) => {
      const people = answers.flatMap(({ data }) => data?.items ?? []);
      const fitting = people.filter(
        (person) =>
          person.active &&
          person.posts.some((held) => posts.some((post) => post.role === held.role && post.org === held.org)),
      );
      return {
        people: [...new Map(fitting.map((person) => [person.id, person])).values()],
        isLoading: answers.some(({ isLoading }) => isLoading),
      };
    },
  });
}
