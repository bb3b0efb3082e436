import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

export const complaintKnowledgeKey = (id: string) => ['knowledge', 'complaint', id];

/** What a complaint proposed to publish and what it was answered with. `seq`: read again when the case goes on. */
export function useComplaintKnowledge(id: string, seq: number) {
  return useQuery({
    queryKey: [...complaintKnowledgeKey(id), seq],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/complaints/{id}', { params: { path: { id } } })),
  });
}
