import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/desk.module.css';
import { HeadsTable } from '../../../list/heads-table';
import { ProgressBar } from '../../../list/progress-bar';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import table from '../../knowledge/table.module.css';
import { usePeriodWords } from '../period-words';
import type { Sampling } from '../shapes';

const COLUMNS = ['drawnFrom', 'stage', 'progress', 'violations', 'centre', 'drawnAs', 'opened'] as const;

/** A line for each sampling. */
export function DeskTable({ items }: { items: Sampling[] }) {
  const { t } = useWords();
  return (
    <HeadsTable
      label={t('quality.title')}
      heads={COLUMNS.map((column) => ({ name: t(`quality.columns.${column}`), isNumber: column === 'violations' }))}
    >
      {items.map((sampling) => (
        <DeskRow key={sampling.id} sampling={sampling} />
      ))}
    </HeadsTable>
  );
}

function DeskRow({ sampling }: { sampling: Sampling }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const periodWords = usePeriodWords();
  const { id, work, strata, stage, outcome, drawn, settled, violations, org, plan, openedAt } = sampling;
  return (
    <tr>
      <td>
        <Link to={`/quality/${id}`} className={styles.workTitle}>
          {periodWords(sampling)}
        </Link>
        <span className={styles.second}>{code('process', work)}</span>
      </td>
      <td>
        <Badge tone={stage === 'ended' ? 'plain' : 'accent'}>{code('stage', stage)}</Badge>
        {outcome && <span className={styles.second}>{code('outcome', outcome)}</span>}
      </td>
      <td>
        <ProgressBar label={t('quality.settledOf', { n: settled, all: drawn })} done={settled} of={drawn} />
      </td>
      <td className={table.number}>{violations.toLocaleString(language)}</td>
      <td>{orgName(org)}</td>
      <td>
        {t(plan === null ? 'quality.adHoc' : 'quality.regular')}
        <span className={styles.second}>{t(`quality.by.${strata}`)}</span>
      </td>
      <td>{momentWords(openedAt, now, language)}</td>
    </tr>
  );
}
