import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

const OFTEN = 10_000;

export function useSystemHealth() {
  return useQuery({
    queryKey: ['system-health'],
    queryFn: () => answerOf(api.GET('/api/v1/system-health')),
    refetchInterval: OFTEN,
  });
}
