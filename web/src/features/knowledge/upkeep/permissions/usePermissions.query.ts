import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../../api/client';
import { useAct } from '../../../admin/use-act';
import { bodyOf, type Named } from './named-rows';

const KEY = 'knowledge-permissions';

export function usePermissions(node: string) {
  return useQuery({
    queryKey: [KEY, 'named', node],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/permissions', { params: { query: { node } } })),
  });
}

export function useEffective(node: string, person: string | undefined) {
  return useQuery({
    queryKey: [KEY, 'effective', node, person],
    queryFn: () =>
      answerOf(api.GET('/api/v1/knowledge/permissions/effective', { params: { query: { node, person: person! } } })),
    enabled: person !== undefined,
  });
}

export const useNamePeople = (node: string, done: string) =>
  useAct({
    act: ({ named, etag }: { named: readonly Named[]; etag: string }) =>
      answerOf(
        api.PUT('/api/v1/knowledge/permissions', {
          params: { header: { 'If-Match': etag } },
          body: { node, named: bodyOf(named) },
        }),
      ),
    // Who may look changes what the tree shows, too.
    refresh: [[KEY], ['knowledge-tree']],
    done,
  });
