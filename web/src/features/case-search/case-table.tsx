import { Link } from 'react-router';
import type { CaseItem } from '../../api/shapes';
import { PriorityMark } from '../../codes/priority-mark';
import { tierOf } from '../../codes/tier-of';
import { useOrgName } from '../../codes/use-org-name';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';
import styles from './case-search.module.css';

const COLUMNS = [
  'inbox.case',
  'search.stage',
  'search.kind',
  'inbox.tier',
  'inbox.priority',
  'inbox.org',
  'search.outcome',
];

export function CaseTable({ items }: { items: CaseItem[] }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            {t('search.opened')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, number, process, stage, subject, org, outcome, openedAt }) => (
          <tr key={id}>
            <td>
              <Link to={`/cases/${id}`}>{number}</Link>
            </td>
            <td>{code('stage', stage)}</td>
            <td>
              {code('category', subject.category)} ·{' '}
              {process === 'complaint-dispatch' ? code('kind', subject.kind) : code('process', process)}
            </td>
            <td>{code('tier', tierOf(process, subject))}</td>
            <td>
              <PriorityMark priority={subject.priority} />
            </td>
            <td>{orgName(org)}</td>
            <td>{code('outcome', outcome)}</td>
            <td className={styles.number}>{momentWords(openedAt, now, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
