import { Link } from 'react-router';
import type { Dashboard } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { Bar } from './bar';
import styles from './dashboard.module.css';
import { casesLink } from './links';
import { Panel } from './panel';

/** Why customers complained, of the cases closed in thirty days. */
export function CausePanel({ board: { causes, month }, place }: { board: Dashboard; place: { org?: string } }) {
  const { t, code } = useWords();
  const most = Math.max(1, ...causes.map(({ cases }) => cases));
  const period = { closedFrom: month.from, closedBefore: month.to };
  return (
    <Panel
      title={t('dashboard.causes')}
      hint={t('dashboard.causesHint')}
      table={
        causes.length === 0 ? (
          <p className={styles.soft}>{t('dashboard.noCauses')}</p>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('dashboard.cause')}</th>
                <td />
                <th scope="col" className={styles.number}>
                  {t('dashboard.cases')}
                </th>
              </tr>
            </thead>
            <tbody>
              {causes.map(({ cause, cases }) => (
                <tr key={cause}>
                  <th scope="row">{code('cause', cause)}</th>
                  <td className={styles.barCell}>
                    <Bar share={cases / most} />
                  </td>
                  <td className={styles.number}>
                    <Link to={casesLink(place, { cause, ...period })}>{cases}</Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    />
  );
}
