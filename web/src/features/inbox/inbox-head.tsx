import { QuestionCircleOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Segmented, Tooltip } from 'antd';
import type { RefObject } from 'react';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { fullMoment } from '../../time/moment-words';
import { InboxFilterBar } from './inbox-filter-bar';
import { VIEWS, type InboxFilters, type View } from './inbox-filters';
import styles from './inbox.module.css';
import { SavedViews } from './saved/saved-views';
import { useCounts } from './useCounts.query';
import type { useTasks } from './useTasks.query';

interface Props {
  filters: InboxFilters;
  change: (next: InboxFilters) => void;
  tasks: ReturnType<typeof useTasks>;
  search: RefObject<{ focus: () => void } | null>;
  showHelp: () => void;
}

export function InboxHead({ filters, change, tasks, search, showHelp }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const { items, hasNextPage, dataUpdatedAt, isFetching } = tasks;
  const { data: counts } = useCounts(filters);
  const label = (view: View) => {
    const found = counts?.[view];
    const n = found && (found.more ? t('inbox.counted', { n: found.count }) : String(found.count));
    return (
      <>
        {t(`inbox.${view}`)}
        {n !== undefined && <span className={styles.figure}>{n}</span>}
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
          {tasks.data && `${t('inbox.shown', { n: items.length })}${hasNextPage ? t('inbox.more') : ''}`}
        </span>
        <Tooltip title={dataUpdatedAt > 0 && t('inbox.refreshed', { at: fullMoment(dataUpdatedAt, language, true) })}>
          <Button
            type="text"
            icon={<ReloadOutlined aria-hidden spin={isFetching} />}
            aria-label={t('inbox.refresh')}
            onClick={() => void tasks.refetch()}
          />
        </Tooltip>
        <Tooltip title={t('inbox.help')}>
          <Button
            type="text"
            icon={<QuestionCircleOutlined aria-hidden />}
            aria-label={t('inbox.help')}
            onClick={showHelp}
          />
        </Tooltip>
      </div>
      <InboxFilterBar filters={filters} change={change} search={search} />
    </div>
  );
}
