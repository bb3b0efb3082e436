import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

export function useReceivers() {
  return useQuery({ queryKey: ['receivers'], queryFn: () => answerOf(api.GET('/api/v1/receivers')) });
}
