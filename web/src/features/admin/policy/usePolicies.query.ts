import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

export function usePolicies() {
  return useQuery({ queryKey: ['policies'], queryFn: () => answerOf(api.GET('/api/v1/policies')) });
}

/** One version with its tables; null: none chosen. A version never changes, who activated it may. */
export function usePolicy(version: number | null) {
  return useQuery({
    queryKey: ['policies', version],
    queryFn: () => answerOf(api.GET('/api/v1/policies/{version}', { params: { path: { version: version! } } })),
    enabled: version !== null,
  });
}
