import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { useTree } from '../pickers/useTree.query';
import { ArticleList } from './article-list';

type Kind = 'favourites' | 'recent';

const asked = {
  favourites: () => answerOf(api.GET('/api/v1/knowledge/favourites')),
  recent: () => answerOf(api.GET('/api/v1/knowledge/recent')),
};

function useKept(kind: Kind) {
  return useQuery({ queryKey: ['knowledge', 'kept', kind], queryFn: asked[kind] });
}

/** What the reader has kept, or read last. */
export function Kept({ kind }: { kind: Kind }) {
  const { t } = useWords();
  const { nodes } = useTree();
  const kept = useKept(kind);
  if (!kept.data)
    return kept.error ? <LoadFailed error={kept.error} retry={() => void kept.refetch()} /> : <PageLoading />;
  if (kept.data.items.length === 0)
    return <PageState title={t(`portal.none.${kind}`)} hint={t(`portal.noneHint.${kind}`)} />;
  return <ArticleList items={kept.data.items} nodes={nodes} isStale={false} />;
}
