import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/use-words';
import { fullMoment } from '../time/moment-words';
import styles from './figures.module.css';

interface Props {
  /** Area of the words: `title` and `within`. */
  area: 'enquiries' | 'causes';
  period: Record<'comparedFrom' | 'openedFrom' | 'openedBefore', string> | undefined;
}

/** What a page counts, of which time, and what it is compared with. */
export function ComparedHead({ area, period }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const moment = (at: string): string => fullMoment(at, language);
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{t(`${area}.title`)}</h1>
      {period && (
        <span className={styles.within} role="status">
          {t(`${area}.within`, {
            ...{ from: moment(period.openedFrom), to: moment(period.openedBefore) },
            compared: moment(period.comparedFrom),
          })}
        </span>
      )}
    </div>
  );
}
