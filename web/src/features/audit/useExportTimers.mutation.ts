import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keptFile } from '../../writing/body/kept-file';
import { queryOf, type AuditFilters } from './audit-filters';

/** Fetches the file of exactly what is filtered and hands it to the browser to keep; answers its name. */
export function useExportTimers() {
  return useMutation({
    mutationFn: ({ filters, format }: { filters: AuditFilters; format: 'csv' | 'xlsx' }) =>
      keptFile(
        api.GET('/api/v1/timers/export', {
          params: { query: { ...queryOf(filters), sort: filters.sort, format } },
          parseAs: 'blob',
        }),
        `timers.${format}`,
      ),
  });
}
