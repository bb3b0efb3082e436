import type { Timers } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { durationWords } from '../../../time/duration';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from './clocks.module.css';

/** Whose time it was, in order. */
export function Holdings({ timers: { holdings } }: { timers: Timers }) {
  const words = useWords();
  const { t, code } = words;
  const orgName = useOrgName();
  const personName = usePersonName();
  const language = useLanguage();
  const now = useNow();
  return (
    <table className={styles.marks}>
      <thead>
        <tr>
          <th scope="col">{t('case.holder')}</th>
          <th scope="col">{t('clocks.holdingFrom')}</th>
          <th scope="col" className={styles.number}>
            {t('clocks.duration')}
          </th>
        </tr>
      </thead>
      <tbody>
        {holdings.map(({ org, role, person, from, to }, index) => (
          <tr key={index}>
            <td>
              {orgName(org)} · {code('role', role)}
              {person && ` · ${personName(person)}`}
            </td>
            <td>{momentWords(from, now, language)}</td>
            <td className={styles.number}>{durationWords((to ? Date.parse(to) : now) - Date.parse(from), words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
