import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { stillThere, type Used } from './still-there';
import { complaintKnowledgeKey } from './useComplaintKnowledge.query';

/** Articles that were put into an answer of this case: sent with it, counted by the server with it. */
export function useUsedArticles(caseId: string) {
  const client = useQueryClient();
  const used = useRef<Used[]>([]);
  const sending = (words: unknown) => {
    const uses = stillThere(used.current, words);
    return uses.length === 0
      ? {}
      : { more: { uses }, sent: () => void client.invalidateQueries({ queryKey: complaintKnowledgeKey(caseId) }) };
  };
  return { used, sending };
}
