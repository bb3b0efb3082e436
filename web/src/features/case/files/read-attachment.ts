import { answerOf, api } from '../../../api/client';
import { ApiProblem } from '../../../api/problem';

/** The bytes of a file of the case, fetched with the session's token; of no type, whatever they hold. */
export async function readAttachment(caseId: string, attachmentId: string): Promise<Blob> {
  const blob: unknown = await answerOf<unknown>(
    api.GET('/api/v1/cases/{id}/attachments/{attachmentId}', {
      params: { path: { id: caseId, attachmentId } },
      parseAs: 'blob',
    }),
  );
  if (!(blob instanceof Blob)) throw ApiProblem.own('unreadable');
  return blob;
}
