import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keptFile } from '../../writing/body/kept-file';
import type { SummaryQuery } from './summary-filters';

/** Fetches the file of exactly what is filtered and hands it to the browser to keep; answers its name. */
export function useExportSummary() {
  return useMutation({
    mutationFn: ({ query, format }: { query: SummaryQuery; format: 'csv' | 'xlsx' }) =>
      keptFile(
        api.GET('/api/v1/suggestions/summary/export', { params: { query: { ...query, format } }, parseAs: 'blob' }),
        `suggestions.${format}`,
      ),
  });
}
