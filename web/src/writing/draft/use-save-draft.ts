import { useCallback } from 'react';
import { answerOf, api } from '../../api/client';
import type { DraftValues } from './kept-draft';

/** Keeps what the author has filled in so far with the server, for any desk; theirs alone, gone once it is submitted. */
export function useSaveDraft(id: string) {
  return useCallback(
    (fields: DraftValues) =>
      answerOf(api.PUT('/api/v1/cases/{id}/draft', { params: { path: { id } }, body: { fields } })),
    [id],
  );
}
