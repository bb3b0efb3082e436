import { DownloadOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Dropdown, Segmented, Tooltip } from 'antd';
import { useProblemWords } from '../../api/use-problem-words';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import styles from '../../list/list-page.module.css';
import { messages } from '../../messages/messages';
import { fullMoment } from '../../time/moment-words';
import { AuditFilterBar } from './audit-filter-bar';
import { queryOf, VIEWS, type AuditFilters } from './audit-filters';
import type { useAuditedTimers } from './useAuditedTimers.query';
import { useExportTimers } from './useExportTimers.mutation';
import { useTimerCount } from './useTimerCount.query';

interface Props {
  filters: AuditFilters;
  change: (next: AuditFilters) => void;
  timers: ReturnType<typeof useAuditedTimers>;
  updatedAt: number;
  refresh: () => void;
  /** The list is too long to be read anew by itself, and something in it has changed. */
  isBehind: boolean;
}

export function AuditHead({ filters, change, timers, updatedAt, refresh, isBehind }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const { items, hasNextPage, data, isFetching, isPlaceholderData } = timers;
  const { data: length } = useTimerCount(queryOf(filters), filters.view === 'list' && hasNextPage);
  const whole = length ? `${length.count.toLocaleString(language)}${length.more ? '+' : ''}` : '…';
  return (
    <div className={styles.head}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('audit.title')}</h1>
        <Segmented
          aria-label={t('audit.view')}
          value={filters.view}
          options={VIEWS.map((value) => ({ value, label: t(`audit.${value}`) }))}
          onChange={(view) => change({ ...filters, view })}
        />
        <span className={styles.count} role="status">
          {filters.view === 'list' &&
            data &&
            !isPlaceholderData &&
            (hasNextPage ? t('audit.shownOf', { n: items.length, all: whole }) : t('audit.shown', { n: items.length }))}
        </span>
        {isBehind && (
          <Button type="link" onClick={refresh}>
            {t('audit.behind')}
          </Button>
        )}
        <ExportButton filters={filters} />
        <Tooltip title={updatedAt > 0 && t('audit.refreshed', { at: fullMoment(updatedAt, language, true) })}>
          <Button
            type="text"
            icon={<ReloadOutlined aria-hidden spin={isFetching} />}
            aria-label={t('audit.refresh')}
            onClick={refresh}
          />
        </Tooltip>
      </div>
      <AuditFilterBar filters={filters} change={change} named={items.flatMap(({ holder }) => holder.person ?? [])} />
    </div>
  );
}

function ExportButton({ filters }: { filters: AuditFilters }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const exporting = useExportTimers();
  const take = (format: 'csv' | 'xlsx') =>
    exporting.mutate(
      { filters, format },
      {
        onSuccess: (name) => messages.success(t('audit.exported', { name })),
        onError: (error) => messages.error(problemWords(error)),
      },
    );
  const items = [
    { key: 'csv', label: t('audit.exportCsv') },
    { key: 'xlsx', label: t('audit.exportXlsx') },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => take(key === 'csv' ? 'csv' : 'xlsx') }}>
      <Button icon={<DownloadOutlined aria-hidden />} loading={exporting.isPending}>
        {t('audit.export')}
      </Button>
    </Dropdown>
  );
}
