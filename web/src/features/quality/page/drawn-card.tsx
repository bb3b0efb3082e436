import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FactList } from '../../../list/fact-list';
import sheets from '../../../list/sheets.module.css';
import { fullMoment } from '../../../time/moment-words';
import { usePeriodWords } from '../period-words';
import styles from '../quality.module.css';
import type { Sampling } from '../shapes';

/** How it was drawn: the same seed and the same finished work give the same sample. */
export function DrawnCard({ sampling }: { sampling: Sampling }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const { org, work, strata, seed, population, drawn, plan, openedAt, endedAt } = sampling;
  return (
    <aside className={sheets.sheet} aria-labelledby="drawn">
      <h2 id="drawn" className={sheets.heading}>
        {t('quality.howDrawn')}
      </h2>
      <FactList
        isStacked
        facts={[
          ['quality.seed', <span className={styles.seed}>{seed}</span>],
          ['quality.sample', t('quality.drawnOf', { n: drawn, all: population })],
          ['quality.strata', t(`quality.by.${strata}`)],
          ['quality.finishedIn', periodWords(sampling)],
          ['quality.work', code('process', work)],
          ['quality.columns.centre', orgName(org)],
          ['quality.columns.drawnAs', t(plan === null ? 'quality.adHoc' : 'quality.regular')],
          ['quality.columns.opened', fullMoment(openedAt, language)],
          ['quality.ended', endedAt && fullMoment(endedAt, language)],
        ]}
      />
      <p className={styles.hint}>{t('quality.again')}</p>
    </aside>
  );
}
