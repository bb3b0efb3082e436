import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import Search from 'antd/es/input/Search';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/desk.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { useClearing } from '../../../theme/clearing';
import { EnterDialog } from './enter-dialog';
import { RegisterTable } from './register-table';
import { useRegister, type Asked } from './useRegister.query';

function read(params: URLSearchParams): Asked {
  const q = params.get('q')?.trim();
  return { ...(q && { q }), ...(params.get('standing') === 'false' && { standing: false as const }) };
}

/** The register of those whom no campaign calls: searched, entered with a reason, lifted. */
export function DoNotCallPage() {
  const { t } = useWords();
  const clearing = useClearing();
  const [params, setParams] = useSearchParams();
  const [isEntering, setEntering] = useState(false);
  const asked = read(params);
  const list = useRegister(asked);
  const change = ({ q, standing }: Asked): void =>
    setParams({ ...(q && { q }), ...(standing === false && { standing: 'false' }) }, { replace: true });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('doNotCall.title')}</h1>
        <div className={styles.filters} role="search" aria-label={t('doNotCall.search')}>
          <Search
            key={asked.q}
            allowClear={clearing}
            defaultValue={asked.q}
            className={styles.words}
            placeholder={t('doNotCall.search')}
            aria-label={t('doNotCall.search')}
            onSearch={(typed) => change({ ...asked, q: typed.trim() || undefined })}
          />
          <Checkbox
            checked={asked.standing === false}
            onChange={({ target }) => change({ ...asked, standing: target.checked ? false : undefined })}
          >
            {t('doNotCall.withPast')}
          </Checkbox>
        </div>
        <Button
          type="primary"
          className={styles.begin}
          icon={<PlusOutlined aria-hidden />}
          onClick={() => setEntering(true)}
        >
          {t('doNotCall.enter')}
        </Button>
      </div>
      <p className={styles.soft}>{t('doNotCall.hint')}</p>
      {list.isPending ? (
        <PageLoading />
      ) : list.isError && items.length === 0 ? (
        <LoadFailed error={list.error} retry={() => void list.refetch()} />
      ) : items.length === 0 ? (
        <PageState title={t(asked.q ? 'doNotCall.nobodyFits' : 'doNotCall.empty')}>
          {asked.q && <Button onClick={() => change({})}>{t('inbox.clearFilters')}</Button>}
        </PageState>
      ) : (
        <>
          <RegisterTable items={items} />
          {list.hasNextPage && (
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('action.loadMore')}
            </Button>
          )}
        </>
      )}
      {isEntering && <EnterDialog close={() => setEntering(false)} />}
    </div>
  );
}
