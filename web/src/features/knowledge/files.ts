import { answerOf, api } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { readAttachment } from '../case/files/read-attachment';

/** Where a file may be found: with the case that is being worked on, or with the article as it is shown. */
export interface Places {
  caseId?: string;
  article?: string;
  province?: string;
}

async function ofArticle(article: string, attachmentId: string, province?: string): Promise<Blob> {
  const blob: unknown = await answerOf<unknown>(
    api.GET('/api/v1/knowledge/articles/{id}/attachments/{attachmentId}', {
      params: { path: { id: article, attachmentId }, query: province === undefined ? {} : { province } },
      parseAs: 'blob',
    }),
  );
  if (!(blob instanceof Blob)) throw ApiProblem.own('unreadable');
  return blob;
}

const isMissing = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 404 || error.status === 403);

/** The bytes of a file of an edition, from the first place that has it for this reader. */
export async function readFileOf(file: string, { caseId, article, province }: Places): Promise<Blob> {
  if (caseId === undefined) return ofArticle(article!, file, province);
  try {
    return await readAttachment(caseId, file);
  } catch (error) {
    if (article === undefined || !isMissing(error)) throw error;
    return ofArticle(article, file, province);
  }
}
