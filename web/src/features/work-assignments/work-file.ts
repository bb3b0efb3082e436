import { answerOf, api } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { readAttachment } from '../case/files/read-attachment';

const isMissing = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 404 || error.status === 403);

/** The bytes of a file: with the case where that holds it, else as the work's receivers get it. */
export async function workFile(
  attachmentId: string,
  { caseId, work }: { caseId: string; work: string },
): Promise<Blob> {
  try {
    return await readAttachment(caseId, attachmentId);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const blob: unknown = await answerOf<unknown>(
    api.GET('/api/v1/work-assignments/{id}/attachments/{attachmentId}', {
      params: { path: { id: work, attachmentId } },
      parseAs: 'blob',
    }),
  );
  if (!(blob instanceof Blob)) throw ApiProblem.own('unreadable');
  return blob;
}
