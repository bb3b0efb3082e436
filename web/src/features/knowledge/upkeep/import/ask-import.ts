import { answerOf, api } from '../../../../api/client';
import type { Ask, Import } from './import-run';

/** A request of the import: the same key and file open nothing twice. */
export const asking =
  ({ file, org, provinces, node }: Import, dryRun: boolean, key: string): Ask =>
  (from) =>
    answerOf(
      api.POST('/api/v1/knowledge/import', {
        params: {
          query: {
            ...{ dryRun, from },
            ...(org !== undefined && { org }),
            ...(provinces && { provinces: provinces.join(',') }),
            ...(node !== undefined && { node }),
          },
          header: { 'Idempotency-Key': key },
        },
        body: { file: '' },
        bodySerializer: () => {
          const form = new FormData();
          form.append('file', file, file.name);
          return form;
        },
      }),
    );
