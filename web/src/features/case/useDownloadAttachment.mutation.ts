import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { AttachmentRef } from '../../api/shapes';

/** Fetches a file with the session's token and hands it to the browser to keep. */
export function useDownloadAttachment(caseId: string) {
  return useMutation({
    mutationFn: async ({ id, fileName }: AttachmentRef) => {
      const blob: unknown = await answerOf<unknown>(
        api.GET('/api/v1/cases/{id}/attachments/{attachmentId}', {
          params: { path: { id: caseId, attachmentId: id } },
          parseAs: 'blob',
        }),
      );
      if (!(blob instanceof Blob)) throw ApiProblem.own('unreadable');
      const url = URL.createObjectURL(blob);
      const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
      link.click();
      URL.revokeObjectURL(url);
    },
  });
}
