import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { queryOf, type AuditFilters } from './audit-filters';

const NAME = /filename\*=UTF-8''([^;]+)/;

/** As the server names it (RFC 6266). */
function nameIn(disposition: string | null): string | undefined {
  const name = NAME.exec(disposition ?? '')?.[1];
  return name && decodeURIComponent(name);
}

/** Fetches the file of exactly what is filtered and hands it to the browser to keep; answers its name. */
export function useExportTimers() {
  return useMutation({
    mutationFn: async ({ filters, format }: { filters: AuditFilters; format: 'csv' | 'xlsx' }) => {
      const call = api.GET('/api/v1/timers/export', {
        params: { query: { ...queryOf(filters), sort: filters.sort, format } },
        parseAs: 'blob',
      });
      const blob: unknown = await answerOf<unknown>(call);
      if (!(blob instanceof Blob)) throw ApiProblem.own('unreadable');
      const { response } = await call;
      const name = nameIn(response.headers.get('content-disposition')) ?? `timers.${format}`;
      const url = URL.createObjectURL(blob);
      Object.assign(document.createElement('a'), { href: url, download: name }).click();
      URL.revokeObjectURL(url);
      return name;
    },
  });
}
