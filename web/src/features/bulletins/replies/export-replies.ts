import { api } from '../../../api/client';
import type { FileFormat } from '../../../list/file-buttons';
import { keptFile } from '../../../writing/body/kept-file';
import type { RepliesFilter } from './useReplies.query';

/** Fetches the file of exactly what is shown and hands it to the browser to keep; answers its name. */
export const exportReplies = (id: string, filter: RepliesFilter, format: FileFormat): Promise<string> =>
  keptFile(
    api.GET('/api/v1/bulletins/{id}/replies/export', {
      params: { path: { id }, query: { ...filter, format } },
      parseAs: 'blob',
    }),
    `bulletin-replies.${format}`,
  );
