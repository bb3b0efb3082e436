import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { useProblemWords } from '../../../api/use-problem-words';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from '../desk/desk.module.css';
import { DivergenceTable } from './divergence-table';
import { useChecks, useCheckNow, useDivergences } from './useDivergences.query';

const LISTS = ['open', 'all'] as const;

/** Version sync (知识版本同步): where a province's base is not what the register says, and how that is mended. */
export function DivergencesPage() {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const [params, setParams] = useSearchParams();
  const list = params.get('list') === 'all' ? 'all' : 'open';
  const found = useDivergences(list === 'open');
  const check = useCheckNow();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('knowledge.divergences')}</h1>
        <Segmented
          aria-label={t('desk.list')}
          value={list}
          options={LISTS.map((value) => ({ value, label: t(`sync.lists.${value}`) }))}
          onChange={(next) => setParams(next === 'open' ? {} : { list: next })}
        />
        <LastCheck />
        <span className={styles.actions}>
          <Button
            type="primary"
            loading={check.isPending}
            onClick={() =>
              check.mutate(undefined, {
                onSuccess: () => messages.success(t('sync.checked')),
                onError: (error) => messages.error(problemWords(error)),
              })
            }
          >
            {t('sync.check')}
          </Button>
        </span>
      </div>
      {found.isPending ? (
        <PageLoading />
      ) : found.isError && !found.data ? (
        <LoadFailed error={found.error} retry={() => void found.refetch()} />
      ) : items.length === 0 ? (
        <PageState title={t('sync.none')} hint={t('sync.noneHint')} />
      ) : (
        <>
          <DivergenceTable items={items} />
          {found.hasNextPage && (
            <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {t('action.loadMore')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** The oldest of the provinces' last comparisons: all were compared since. */
function LastCheck() {
  const { t } = useWords();
  const language = useLanguage();
  const now = useNow();
  const { data } = useChecks();
  if (!data || data.items.length === 0) return null;
  const times = data.items.map(({ at }) => at);
  const never = times.filter((at) => at === null).length;
  const oldest = times.flatMap((at) => at ?? []).sort()[0];
  return (
    <span className={styles.soft} role="status">
      {oldest !== undefined && t('sync.since', { at: momentWords(oldest, now, language) })}{' '}
      {never > 0 && t('sync.never', { n: never })}
    </span>
  );
}
