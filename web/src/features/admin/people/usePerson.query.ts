import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

export function usePerson(person: string) {
  return useQuery({
    queryKey: ['people', 'one', person],
    queryFn: () => answerOf(api.GET('/api/v1/people/{person}', { params: { path: { person } } })),
  });
}
