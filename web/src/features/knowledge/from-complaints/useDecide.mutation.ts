import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

type Decision = { kind: 'open'; article?: string } | { kind: 'decline'; text: string } | { kind: 'pass'; org: string };

/** Decides a proposal. @returns the id of the case that was opened for it, else null */
export function useDecide(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: async (decision: Decision): Promise<string | null> => {
      if (decision.kind === 'open') {
        const opened = await answerOf(
          api.POST('/api/v1/knowledge/proposals/{id}/case', {
            params,
            body: decision.article === undefined ? {} : { article: decision.article },
          }),
        );
        client.setQueryData(['case', opened.id], opened);
        void client.invalidateQueries({ queryKey: ['tasks'] });
        return opened.id;
      }
      if (decision.kind === 'decline') {
        const { text } = decision;
        await answerOf(api.POST('/api/v1/knowledge/proposals/{id}/refusal', { params, body: { text } }));
      } else {
        const { org } = decision;
        await answerOf(api.PUT('/api/v1/knowledge/proposals/{id}/desk', { params, body: { org } }));
      }
      return null;
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['knowledge', 'proposals'] });
      void client.invalidateQueries({ queryKey: ['knowledge', 'work'] });
    },
  });
}
