import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from '../../../api/client';
import { useLanguage } from '../../../i18n/language';

/** HQ's tree under the reader's own root, with their province's own places; titles in the reader's language. */
export function useTree() {
  const english = useLanguage() === 'en';
  const tree = useQuery({
    queryKey: ['knowledge-tree'],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/tree')),
    staleTime: 60_000,
  });
  const nodes = useMemo(
    () => (tree.data?.nodes ?? []).map((node) => ({ ...node, title: english ? node.nameEn : node.nameZh })),
    [tree.data, english],
  );
  return { ...tree, nodes };
}
