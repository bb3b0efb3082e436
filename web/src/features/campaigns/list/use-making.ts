import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { ListMapping, ListSelection } from '../shapes';

const asForm = (file: File) => ({
  body: { file: '' },
  bodySerializer: () => {
    const form = new FormData();
    form.append('file', file, file.name);
    return form;
  },
});

/** Headings of a file, and what each seems to mean. */
export const useColumns = () =>
  useMutation({ mutationFn: (file: File) => answerOf(api.POST('/api/v1/campaigns/list/columns', asForm(file))) });

/** What a list is made from. */
export type Source = { file: File; mapping: ListMapping } | { query: Omit<ListSelection, 'dryRun'> };

const ask = (id: string, source: Source, dryRun: boolean) =>
  'file' in source
    ? api.PUT('/api/v1/campaigns/{id}/list', {
        params: { path: { id }, query: { ...source.mapping, dryRun } },
        ...asForm(source.file),
      })
    : api.PUT('/api/v1/campaigns/{id}/list/query', {
        params: { path: { id } },
        body: { ...source.query, dryRun },
      });

/** Judges a list, or keeps it in the place of the one before; the same list again is the same. */
export function useMaking(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ source, dryRun }: { source: Source; dryRun: boolean }) => answerOf(ask(id, source, dryRun)),
    onSuccess: (_, { dryRun }) => (dryRun ? undefined : client.invalidateQueries({ queryKey: ['campaigns'] })),
  });
}
