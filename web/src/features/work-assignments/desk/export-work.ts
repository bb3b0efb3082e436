import { api } from '../../../api/client';
import type { FileFormat } from '../../../list/file-buttons';
import { keptFile } from '../../../writing/body/kept-file';
import type { GivenFilters, ReceivedFilters } from '../shapes';

/** Each fetches the file of exactly what is filtered and hands it to the browser to keep; answers its name. */
export const exportGiven = (filters: GivenFilters, format: FileFormat): Promise<string> =>
  keptFile(
    api.GET('/api/v1/work-assignments/given/export', { params: { query: { ...filters, format } }, parseAs: 'blob' }),
    `work-given.${format}`,
  );

export const exportReceived = (filters: ReceivedFilters, format: FileFormat): Promise<string> =>
  keptFile(
    api.GET('/api/v1/work-assignments/received/export', { params: { query: { ...filters, format } }, parseAs: 'blob' }),
    `work-received.${format}`,
  );
