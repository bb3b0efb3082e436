import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import styles from '../case.module.css';

/** Related cases, both ways. */
export function Links({ detail: { links } }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  if (links.length === 0) return <p className={styles.nothing}>{t('case.noLinks')}</p>;
  return (
    <ul className={styles.list}>
      {links.map(({ caseId, number, kind, direction }) => (
        <li key={`${caseId}/${kind}/${direction}`} className={styles.listRow}>
          <span className={styles.listKind}>{code('link', kind)}</span>
          <span className={styles.soft}>{t(direction === 'to' ? 'case.linkTo' : 'case.linkFrom')}</span>
          {number ? (
            <Link to={`/cases/${caseId}`}>{number}</Link>
          ) : (
            <span className={styles.soft}>{t('case.unseen')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
