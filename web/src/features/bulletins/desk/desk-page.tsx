import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { useMe } from '../../../session/useMe.query';
import { BeginDialog } from './begin-dialog';
import { mayBegin } from './begin-places';
import { DeskBar } from './desk-bar';
import { readDesk, writeDesk } from './desk-filters';
import { DeskTable } from './desk-table';
import styles from '../../../list/desk.module.css';
import { useDesk } from './useDesk.query';

/** The author's desk: what the organisation writes, reviews and publishes, at every stage. */
export function DeskPage() {
  const { t } = useWords();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const filters = readDesk(params);
  const desk = useDesk(filters);
  const [isBeginning, setIsBeginning] = useState(false);
  useLiveQueries('bulletins', ['desk']);
  const items = desk.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('bulletins.desk')}</h1>
        <DeskBar filters={filters} change={(next) => setParams(writeDesk(next), { replace: true })} />
        {mayBegin(me) && (
          <Button
            type="primary"
            className={styles.begin}
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setIsBeginning(true)}
          >
            {t('bulletinDesk.begin')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('bulletinDesk.hint')}</p>
      {desk.isPending ? (
        <PageLoading />
      ) : desk.isError && items.length === 0 ? (
        <LoadFailed error={desk.error} retry={() => void desk.refetch()} />
      ) : items.length === 0 ? (
        <PageState
          title={t(isFiltered ? 'bulletinDesk.nothingFits' : 'bulletinDesk.empty')}
          hint={t(isFiltered ? 'bulletinDesk.nothingFitsHint' : 'bulletinDesk.emptyHint')}
        >
          {isFiltered && <Button onClick={() => setParams({}, { replace: true })}>{t('inbox.clearFilters')}</Button>}
        </PageState>
      ) : (
        <>
          <DeskTable items={items} />
          {desk.hasNextPage && (
            <Button loading={desk.isFetchingNextPage} onClick={() => void desk.fetchNextPage()}>
              {t('action.loadMore')}
            </Button>
          )}
        </>
      )}
      {isBeginning && <BeginDialog close={() => setIsBeginning(false)} />}
    </div>
  );
}
