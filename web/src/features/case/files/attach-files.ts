import { newKey } from '../../../api/idempotency-key';
import { answerOf, api } from '../../../api/client';
import type { DecidedCase } from '../../../api/shapes';
import { uploadAttachment } from './useUploadAttachment.mutation';

/** Uploads each file and makes it part of the case, one after the other; answers the case after the last. */
export async function attachFiles(caseId: string, files: readonly File[]): Promise<DecidedCase | undefined> {
  let decided: DecidedCase | undefined;
  for (const file of files) {
    const { id } = await uploadAttachment(caseId, file);
    decided = await answerOf(
      api.POST('/api/v1/cases/{id}/commands', {
        params: { path: { id: caseId }, header: { 'Idempotency-Key': newKey() } },
        body: { type: 'attach', attachment: id },
      }),
    );
  }
  return decided;
}
