import { useSearchParams } from 'react-router';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { FileButtons } from '../../list/file-buttons';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { PageState } from '../../shell/page-state';
import { fullMoment } from '../../time/moment-words';
import { exportSummary } from './export-summary';
import { SummaryBar } from './summary-bar';
import { addressOfView, queryOf, readFilters } from './summary-filters';
import { SummaryTable } from './summary-table';
import styles from '../../list/figures.module.css';
import { useSuggestionSummary } from './useSuggestionSummary.query';

/** Suggestions rolled up by category or by owner (process 6); every number leads to the cases that it counts. */
export function SummaryPage() {
  const { t } = useWords();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const filters = readFilters(params);
  const { data, error, refetch } = useSuggestionSummary(queryOf(filters));
  const change = (next: typeof filters): void => setParams(addressOfView(next), { replace: true });
  const moment = (at: string): string => fullMoment(at, language);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('suggestions.title')}</h1>
        {data && (
          <span className={styles.within} role="status">
            {t('suggestions.within', { from: moment(data.openedFrom), to: moment(data.openedBefore) })}
          </span>
        )}
        <FileButtons
          keep={(format) => exportSummary(queryOf(filters), format)}
          label={(format) => t(`suggestions.export.${format}`)}
          kept={(name) => t('suggestions.exported', { name })}
        />
      </div>
      <SummaryBar filters={filters} change={change} />
      {error ? (
        <LoadFailed error={error} retry={() => void refetch()} />
      ) : !data ? (
        <PageLoading />
      ) : data.rows.length === 0 ? (
        <PageState title={t('suggestions.empty')} hint={t('suggestions.emptyHint')} />
      ) : (
        <SummaryTable summary={data} filters={filters} />
      )}
    </div>
  );
}
