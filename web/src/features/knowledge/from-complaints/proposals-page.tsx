import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { useLiveKnowledge } from '../use-live';
import { decidesProposals, proposes } from './proposal-posts';
import { ProposalCard } from './proposal-card';
import desk from '../desk/desk.module.css';
import styles from './proposals.module.css';
import { LISTS, useProposals, type List } from './useProposals.query';

/** What archivists propose: before the desk that decides, and for those who proposed it what has become of it. */
export function ProposalsPage() {
  const { t } = useWords();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const names = (Object.keys(LISTS) as List[]).filter((name) =>
    name === 'mine' ? proposes(me) : decidesProposals(me),
  );
  const list = names.find((name) => name === params.get('list')) ?? names[0] ?? 'mine';
  useLiveKnowledge(['proposals']);
  return (
    <div className={desk.page}>
      <div className={desk.head}>
        <h1 className={desk.title}>{t('proposals.title')}</h1>
        {names.length > 1 && (
          <Segmented
            aria-label={t('proposals.list')}
            value={list}
            options={names.map((value) => ({ value, label: t(`proposals.lists.${value}`) }))}
            onChange={(value) => setParams({ list: value })}
          />
        )}
      </div>
      <p className={styles.soft}>{t('proposals.hint')}</p>
      <Listed key={list} list={list} />
    </div>
  );
}

function Listed({ list }: { list: List }) {
  const { t } = useWords();
  const proposals = useProposals(list);
  const items = proposals.data?.pages.flatMap((page) => page.items) ?? [];
  if (proposals.isPending) return <PageLoading />;
  if (proposals.isError && !proposals.data)
    return <LoadFailed error={proposals.error} retry={() => void proposals.refetch()} />;
  if (items.length === 0) return <PageState title={t(`proposals.empty.${list}`)} hint={t('proposals.emptyHint')} />;
  return (
    <>
      <ul className={styles.cards}>
        {items.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {proposals.hasNextPage && (
        <Button loading={proposals.isFetchingNextPage} onClick={() => void proposals.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
    </>
  );
}
