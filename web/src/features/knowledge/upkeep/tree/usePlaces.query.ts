import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from '../../../../api/client';
import type { components } from '../../../../api/generated/schema';
import { useLanguage } from '../../../../i18n/language';

export type PlaceNode = components['schemas']['NodeDto'] & { title: string };

/** The tree with how much stands at each place, for who keeps it. */
export function usePlaces() {
  const english = useLanguage() === 'en';
  const tree = useQuery({
    queryKey: ['knowledge-tree', 'counted'],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/tree', { params: { query: { counts: true } } })),
  });
  const nodes = useMemo(
    () => (tree.data?.nodes ?? []).map((node): PlaceNode => ({ ...node, title: english ? node.nameEn : node.nameZh })),
    [tree.data, english],
  );
  return { ...tree, nodes };
}
