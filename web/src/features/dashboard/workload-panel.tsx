import { Link } from 'react-router';
import type { Dashboard } from '../../api/shapes';
import { usePersonName } from '../../codes/use-person-name';
import { useWords } from '../../i18n/use-words';
import { Bar } from './bar';
import styles from './dashboard.module.css';
import { inHand } from './links';
import { Panel } from './panel';

/** Whose hands are fullest, and what of it is late. */
export function WorkloadPanel({ board: { people }, place }: { board: Dashboard; place: { org?: string } }) {
  const { t } = useWords();
  const personName = usePersonName();
  const most = Math.max(1, ...people.map(({ clocks }) => clocks));
  return (
    <Panel
      title={t('dashboard.people')}
      table={
        people.length === 0 ? (
          <p className={styles.soft}>{t('dashboard.noPeople')}</p>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('dashboard.person')}</th>
                <td />
                <th scope="col" className={styles.number}>
                  {t('dashboard.clocks')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('dashboard.dueBreached')}
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ person, clocks, breached }) => (
                <tr key={person.id}>
                  <th scope="row">{personName(person)}</th>
                  <td className={styles.barCell}>
                    <Bar share={clocks / most} late={breached / most} />
                  </td>
                  <td className={styles.number}>
                    <Link to={inHand(place, person.id)}>{clocks}</Link>
                  </td>
                  <td className={styles.number}>
                    <Link to={inHand(place, person.id, true)}>{breached}</Link>
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
