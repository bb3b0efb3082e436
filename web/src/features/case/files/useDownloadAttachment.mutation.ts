import { useMutation } from '@tanstack/react-query';
import type { AttachmentRef } from '../../../api/shapes';
import { readAttachment } from './read-attachment';

/** Hands a file of the case to the browser to keep. */
export function useDownloadAttachment(caseId: string) {
  return useMutation({
    mutationFn: async ({ id, fileName }: AttachmentRef) => {
      const url = URL.createObjectURL(await readAttachment(caseId, id));
      const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
      link.click();
      URL.revokeObjectURL(url);
    },
  });
}
