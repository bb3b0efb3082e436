import { QuestionCircleOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Segmented, Tooltip } from 'antd';
import { memo, type RefObject } from 'react';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { fullMoment } from '../../time/moment-words';
import { showKeys } from '../../keyboard/key-help';
import styles from '../../list/list-page.module.css';
import { InboxFilterBar } from './inbox-filter-bar';
import { VIEWS, type InboxFilters, type View } from './inbox-filters';
import own from './inbox.module.css';
import { SavedViews } from './saved/saved-views';
import { useCounts } from './useCounts.query';

interface Props {
  filters: InboxFilters;
  change: (next: InboxFilters) => void;
  search: RefObject<{ focus: () => void } | null>;
  /** Rows loaded; null: none yet. */
  listed: number | null;
  hasMore: boolean;
  /** ms; 0: never. */
  updatedAt: number;
  isFetching: boolean;
  refresh: () => void;
}

/** Painted anew only where something of it changes: keys that walk through the list do not wait for it. */
export const InboxHead = memo(function InboxHead(props: Props) {
  const { filters, change, search, listed, hasMore, updatedAt, isFetching, refresh } = props;
  const { t } = useWords();
  const language = useLanguage();
  const { data: counts } = useCounts(filters);
  const label = (view: View) => {
    const found = counts?.[view];
    const n = found && (found.more ? t('inbox.counted', { n: found.count }) : String(found.count));
    return (
      <>
        {t(`inbox.${view}`)}
        {n !== undefined && <span className={own.figure}>{n}</span>}
      </>
    );
  };
  return (
    <div className={styles.head}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('inbox.title')}</h1>
        <Segmented<View>
          aria-label={t('inbox.view')}
          value={filters.view}
          options={VIEWS.map((value) => ({ value, label: label(value) }))}
          onChange={(view) => change({ ...filters, view })}
        />
        <SavedViews filters={filters} change={change} />
        <span className={styles.count}>
          {listed !== null && `${t('inbox.shown', { n: listed })}${hasMore ? t('inbox.more') : ''}`}
        </span>
        <Tooltip title={updatedAt > 0 && t('inbox.refreshed', { at: fullMoment(updatedAt, language, true) })}>
          <Button
            type="text"
            icon={<ReloadOutlined aria-hidden spin={isFetching} />}
            aria-label={t('inbox.refresh')}
            onClick={refresh}
          />
        </Tooltip>
        <Tooltip title={t('inbox.help')}>
          <Button
            type="text"
            icon={<QuestionCircleOutlined aria-hidden />}
            aria-label={t('inbox.help')}
            onClick={showKeys}
          />
        </Tooltip>
      </div>
      <InboxFilterBar filters={filters} change={change} search={search} />
    </div>
  );
});
