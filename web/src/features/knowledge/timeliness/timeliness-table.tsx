import { Link } from 'react-router';
import { percent } from '../../../../../domain/shared/percent';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { durationWords } from '../../../time/duration';
import { auditLink } from '../../audit/audit-filters';
import type { TimelinessRow } from './rows';
import styles from './timeliness.module.css';
import table from '../table.module.css';

const COLUMNS = ['share', 'done', 'late', 'median', 'open', 'overdue'] as const;

/** The figures by organisation and process; what is open leads to its clocks. */
export function TimelinessTable({ rows }: { rows: TimelinessRow[] }) {
  const words = useWords();
  const { t, code } = words;
  const orgName = useOrgName();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('inbox.org')}</th>
          <th scope="col">{t('timeliness.process')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={table.number}>
              {t(`timeliness.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ org, process, done, inTime, share, medianMinutes, open, overdue }) => (
          <tr key={`${org}/${process}`}>
            <th scope="row">{orgName(org)}</th>
            <td>{code('process', process)}</td>
            <td className={table.number}>{done === 0 ? t('form.none') : `${percent(share)}%`}</td>
            <td className={table.number}>{done}</td>
            <td className={table.number}>{done - inTime}</td>
            <td className={table.number}>
              {done === 0 ? t('form.none') : durationWords(medianMinutes * 60_000, words)}
            </td>
            <td className={table.number}>
              <Link to={auditLink({ org, process: process as never, state: 'counting' })}>{open}</Link>
            </td>
            <td className={`${table.number} ${overdue > 0 ? styles.overdue : ''}`}>
              <Link to={auditLink({ org, process: process as never, state: 'breached' })}>{overdue}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
