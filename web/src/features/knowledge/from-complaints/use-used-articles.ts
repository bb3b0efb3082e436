import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useProblemWords } from '../../../api/use-problem-words';
import { messages } from '../../../messages/messages';
import { countUses } from './count-uses';
import { stillThere, type Used } from './still-there';
import { complaintKnowledgeKey } from './useComplaintKnowledge.query';

/** Articles that were put into an answer of this case, and their counting once it has been sent. */
export function useUsedArticles(caseId: string) {
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const used = useRef<Used[]>([]);
  const count = (sent: unknown): void => {
    const articles = stillThere(used.current, sent);
    used.current = [];
    if (articles.length === 0) return;
    countUses(caseId, articles)
      .then(() => client.invalidateQueries({ queryKey: complaintKnowledgeKey(caseId) }))
      .catch((error: unknown) => messages.error(problemWords(error)));
  };
  return { used, count };
}
