import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/desk.module.css';
import { HeadsTable } from '../../../list/heads-table';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import type { EvaluationRow } from '../shapes';
import { StageBadge } from '../stage-badge';
import { usePeriodWords } from '../use-period-words';

const COLUMNS = ['process', 'centre', 'stage', 'period', 'due', 'measures', 'begun'] as const;

/** A line for each evaluation. */
export function DeskTable({ items }: { items: EvaluationRow[] }) {
  const { t } = useWords();
  return (
    <HeadsTable
      label={t('evaluations.title')}
      heads={COLUMNS.map((column) => ({ name: t(`evaluations.columns.${column}`) }))}
    >
      {items.map((evaluation) => (
        <DeskRow key={evaluation.id} evaluation={evaluation} />
      ))}
    </HeadsTable>
  );
}

function DeskRow({ evaluation }: { evaluation: EvaluationRow }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const now = useNow();
  const { id, org, evaluated, round, dueAt, openMeasures, lateMeasures, openedAt } = evaluation;
  return (
    <tr>
      <td>
        <Link to={`/process-evaluations/${id}`} className={styles.workTitle}>
          {code('process', evaluated)}
        </Link>
        {round > 1 && <span className={styles.second}>{t('evaluations.round', { n: round })}</span>}
      </td>
      <td>{orgName(org)}</td>
      <td>
        <StageBadge evaluation={evaluation} />
      </td>
      <td>{periodWords(evaluation)}</td>
      <td>
        {dueAt !== null && (
          <span className={Date.parse(dueAt) < now ? styles.urgent : undefined}>
            {momentWords(dueAt, now, language)}
          </span>
        )}
      </td>
      <td>
        {openMeasures > 0 && t('evaluations.openMeasures', { n: openMeasures })}
        {lateMeasures > 0 && (
          <span className={`${styles.line} ${styles.urgent}`}>
            {t('evaluations.lateMeasures', { n: lateMeasures })}
          </span>
        )}
      </td>
      <td>{momentWords(openedAt, now, language)}</td>
    </tr>
  );
}
