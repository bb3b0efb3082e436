import { useCallback, useMemo, useState } from 'react';
import { useProblemWords } from '../../api/use-problem-words';
import { messages } from '../../messages/messages';
import { readAttachment } from '../../features/case/files/read-attachment';
import { uploadAttachment } from '../../features/case/files/useUploadAttachment.mutation';
import type { KnownFile } from './attachments-field';

/**
 * Files of the article being written: those of its case, uploaded here, and those of the edition that it began from.
 * @param earlier reads one that belongs to an edition of before
 */
export function useFiles(caseId: string, before: readonly KnownFile[], earlier: (file: string) => Promise<Blob>) {
  const problemWords = useProblemWords();
  const [added, setAdded] = useState<ReadonlyMap<string, KnownFile>>(new Map());
  const [waiting, setWaiting] = useState(0);
  const known = useMemo(() => new Map([...before.map((file) => [file.id, file] as const), ...added]), [before, added]);
  /** Answers what the server calls it; null where it would not have it, and the reader was told. */
  const keep = useCallback(
    async (file: File): Promise<KnownFile | null> => {
      setWaiting((count) => count + 1);
      try {
        const kept = await uploadAttachment(caseId, file);
        setAdded((files) => new Map([...files, [kept.id, kept]]));
        return kept;
      } catch (error) {
        messages.error(problemWords(error));
        return null;
      } finally {
        setWaiting((count) => count - 1);
      }
    },
    [caseId, problemWords],
  );
  const read = useCallback(
    (file: string): Promise<Blob> => (added.has(file) ? readAttachment(caseId, file) : earlier(file)),
    [added, caseId, earlier],
  );
  return { known, isUploading: waiting > 0, keep, read };
}
