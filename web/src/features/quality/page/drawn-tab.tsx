import { useWords } from '../../../i18n/use-words';
import { ProgressBar } from '../../../list/progress-bar';
import sheets from '../../../list/sheets.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../quality.module.css';
import type { Sampling } from '../shapes';
import { DrawnCard } from './drawn-card';
import { StrataTable } from './strata-table';
import { useQualityReport } from './useSampling.query';

/** How far the scores are, by stratum; beside it how the sample was drawn, so that anybody can draw it again. */
export function DrawnTab({ sampling }: { sampling: Sampling }) {
  const { t } = useWords();
  const { data, error, refetch } = useQualityReport(sampling.id);
  const { drawn, settled, outcome } = sampling;
  return (
    <div className={sheets.columns}>
      <section className={sheets.sheet} aria-labelledby="strata">
        <div className={styles.sheetHead}>
          <h2 id="strata" className={sheets.heading}>
            {t('quality.progress')}
          </h2>
          {drawn > 0 && (
            <ProgressBar label={t('quality.settledOf', { n: settled, all: drawn })} done={settled} of={drawn} />
          )}
        </div>
        {outcome === 'nothing-to-sample' ? (
          <p className={styles.soft}>{t('quality.nothingThere')}</p>
        ) : data ? (
          <StrataTable sampling={sampling} report={data} />
        ) : error ? (
          <LoadFailed error={error} retry={() => void refetch()} />
        ) : (
          <PageLoading />
        )}
      </section>
      <DrawnCard sampling={sampling} />
    </div>
  );
}
