import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { useWork } from '../desk/useWork.query';
import styles from '../desk/desk.module.css';
import { useLiveKnowledge } from '../use-live';
import { FeedbackCard } from './feedback-card';

const LISTS = ['mine', 'ours'] as const;

/** What became of what was said about articles: the reader's own, and their organisations'. */
export function FeedbackPage() {
  const { t } = useWords();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const seesCases = permits(me, 'read-cases');
  const list = seesCases && params.get('list') === 'ours' ? 'ours' : 'mine';
  const work = useWork({ process: 'knowledge-feedback', ...(list === 'mine' && { mine: true }) });
  useLiveKnowledge(['work']);
  const items = work.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('knowledge.feedback')}</h1>
        {seesCases && (
          <Segmented
            aria-label={t('desk.list')}
            value={list}
            options={LISTS.map((value) => ({ value, label: t(`feedback.lists.${value}`) }))}
            onChange={(next) => setParams(next === 'mine' ? {} : { list: next })}
          />
        )}
      </div>
      {work.isPending ? (
        <PageLoading />
      ) : work.isError && !work.data ? (
        <LoadFailed error={work.error} retry={() => void work.refetch()} />
      ) : items.length === 0 ? (
        <PageState title={t('feedback.none')} hint={t('feedback.noneHint')} />
      ) : (
        <>
          <ol aria-label={t('knowledge.feedback')}>
            {items.map((one) => (
              <FeedbackCard key={one.id} feedback={one} isOwn={list === 'mine'} seesCases={seesCases} />
            ))}
          </ol>
          {work.hasNextPage && (
            <Button loading={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
              {t('action.loadMore')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
