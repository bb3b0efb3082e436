import { isSuggestion, intakeBody, suggestionBody } from './intake-body';
import type { IntakeDraft } from './intake-draft';
import { useRegisterComplaint } from './useRegisterComplaint.mutation';
import { useRegisterSuggestion } from './useRegisterSuggestion.mutation';

interface Registered {
  id: string;
  number: string;
}

/** One intake for what customers say: a suggestion or a complaint, by what the form says it is. */
export function useRegister(draft: IntakeDraft) {
  const complaint = useRegisterComplaint();
  const suggestion = useRegisterSuggestion();
  const { isPending, isSuccess, error } = isSuggestion(draft) ? suggestion : complaint;
  const send = (
    entered: IntakeDraft,
    key: (body: object) => string,
    then: { onSuccess: (registered: Registered) => void; onError: (error: Error) => void },
  ): void => {
    if (isSuggestion(entered)) {
      const body = suggestionBody(entered);
      suggestion.mutate({ body, key: key(body) }, then);
    } else {
      const body = intakeBody(entered);
      complaint.mutate({ body, key: key(body) }, then);
    }
  };
  const reset = (): void => {
    complaint.reset();
    suggestion.reset();
  };
  return { isPending, isSuccess, error, send, reset };
}
