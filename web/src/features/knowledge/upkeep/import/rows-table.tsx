import { Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Badge } from '../../../../codes/badge';
import { useWords } from '../../../../i18n/use-words';
import table from '../../table.module.css';
import styles from '../upkeep.module.css';
import type { ImportRow } from './import-run';

/** Each row of the file: what will become of it or has, and what is wrong with it, by its field. */
export function RowsTable({ rows }: { rows: readonly ImportRow[] }) {
  const { t, has } = useWords();
  const [onlyWrong, setOnlyWrong] = useState(false);
  const shown = onlyWrong ? rows.filter(({ outcome }) => outcome === 'wrong') : rows;
  const fieldName = (field: string): string => (has(`import.field.${field}`) ? t(`import.field.${field}`) : field);
  return (
    <section aria-labelledby="rows">
      <div className={styles.row} style={{ marginBottom: 8 }}>
        <h2 id="rows" style={{ fontSize: 15 }}>
          {t('import.rows')}
        </h2>
        <Checkbox checked={onlyWrong} onChange={({ target }) => setOnlyWrong(target.checked)}>
          {t('import.only')}
        </Checkbox>
      </div>
      <table className={table.table} aria-label={t('import.rows')}>
        <thead>
          <tr>
            <th scope="col" className={table.number}>
              {t('import.row')}
            </th>
            {['article', 'outcome', 'problems'].map((column) => (
              <th key={column} scope="col">
                {t(`import.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, title, outcome, operation, problems }) => (
            <tr key={row}>
              <td className={table.number}>{row}</td>
              <th scope="row">{title || <span className={styles.soft}>{t('import.untitled')}</span>}</th>
              <td style={{ whiteSpace: 'nowrap' }}>
                <Badge tone={outcome === 'wrong' ? 'alarm' : 'accent'}>{t(`import.outcomes.${outcome}`)}</Badge>{' '}
                {operation !== null && <Link to={`/cases/${operation}`}>{t('import.toCase')}</Link>}
              </td>
              <td>
                {problems.map(({ field, code, detail }) => (
                  <span key={`${field} ${code}`} style={{ display: 'block' }}>
                    {field !== '' && <strong>{fieldName(field)} </strong>}
                    {detail}
                  </span>
                ))}
              </td>
            </tr>
          ))}
          {shown.length === 0 && (
            <tr>
              <td colSpan={4} className={styles.soft}>
                {t('import.noneWrong')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
