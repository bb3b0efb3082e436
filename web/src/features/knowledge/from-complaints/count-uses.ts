import { answerOf, api } from '../../../api/client';

/** Counts that the answer in this case was written with these articles; counted once, however often it is said. */
export const countUses = (caseId: string, articles: readonly string[]): Promise<unknown> =>
  Promise.all(
    articles.map((id) =>
      answerOf<unknown>(api.PUT('/api/v1/knowledge/articles/{id}/uses/{caseId}', { params: { path: { id, caseId } } })),
    ),
  );
