import { api } from '../../api/client';
import type { FileFormat } from '../../list/file-buttons';
import { keptFile } from '../../writing/body/kept-file';
import type { SummaryQuery } from './summary-filters';

/** Fetches the file of exactly what is filtered and hands it to the browser to keep; answers its name. */
export const exportSummary = (query: SummaryQuery, format: FileFormat): Promise<string> =>
  keptFile(
    api.GET('/api/v1/suggestions/summary/export', { params: { query: { ...query, format } }, parseAs: 'blob' }),
    `suggestions.${format}`,
  );
