import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { keptFile } from '../../../writing/body/kept-file';
import type { RepliesFilter } from './useReplies.query';

/** Fetches the file of exactly what is shown and hands it to the browser to keep; answers its name. */
export function useExportReplies(id: string) {
  return useMutation({
    mutationFn: ({ filter, format }: { filter: RepliesFilter; format: 'csv' | 'xlsx' }) =>
      keptFile(
        api.GET('/api/v1/bulletins/{id}/replies/export', {
          params: { path: { id }, query: { ...filter, format } },
          parseAs: 'blob',
        }),
        `bulletin-replies.${format}`,
      ),
  });
}
