import { useMutation, useQueryClient } from '@tanstack/react-query';
import { caseKey } from '../useCase.query';
import { attachFiles } from './attach-files';

/** Makes files part of the case; the page repaints with the case after it. */
export function useAttachFiles(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (files: readonly File[]) => attachFiles(id, files),
    onSuccess: (decided) => decided && client.setQueryData(caseKey(id), decided),
    // The first of several may be part of the case already.
    onError: () => client.invalidateQueries({ queryKey: caseKey(id) }),
  });
}
