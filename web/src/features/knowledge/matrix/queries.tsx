import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import type { MatrixCell } from '../shapes';
import styles from '../../../list/matrix.module.css';

/** What provinces ask of HQ: each is decided on its own case. */
export function Queries({ cells }: { cells: MatrixCell[] }) {
  const { t } = useWords();
  const orgName = useOrgName();
  if (cells.length === 0) return null;
  return (
    <section className={styles.queries} aria-labelledby="queries">
      <h2 id="queries">{t('matrix.queries', { n: cells.length })}</h2>
      <ul>
        {cells.map(({ org, branch, reason }) => (
          <li key={org}>
            <strong>{orgName(org)}</strong>
            <span>{reason}</span>
            <Link to={`/cases/${branch}`}>{t('matrix.decide')}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
