import { useQuery } from '@tanstack/react-query';
import { readAttachment } from './read-attachment';

/** A file of the case to look at; files never change. */
export function useAttachment(caseId: string, attachmentId: string) {
  return useQuery({
    queryKey: ['attachment', caseId, attachmentId],
    queryFn: () => readAttachment(caseId, attachmentId),
    staleTime: Infinity,
    // Files are large, and few are looked at twice.
    gcTime: 60_000,
  });
}
