import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { newKey } from '../../../api/idempotency-key';

/** Uploads a file for the case; it becomes part of it by the command `attach`. */
export const uploadAttachment = (id: string, file: File) =>
  answerOf(
    api.POST('/api/v1/cases/{id}/attachments', {
      params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
      body: { file: '' },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name);
        return form;
      },
    }),
  );

export const useUploadAttachment = (id: string) =>
  useMutation({ mutationFn: (file: File) => uploadAttachment(id, file) });
