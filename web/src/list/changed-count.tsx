import { Link } from 'react-router';
import { Badge } from '../codes/badge';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/use-words';
import { changeOf, type Counted } from './change-of';
import styles from './changed-count.module.css';

interface Props extends Counted {
  /** The cases behind the number. */
  to: string;
  /** Why it stands out: a word, and what it means. */
  marks: { word: string; hint: string }[];
}

/** A number that leads to its cases, how it has changed, and why it stands out. */
export function ChangedCount({ count, before, to, marks }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  if (count === 0 && before === 0) return '—';
  const { way, share } = changeOf({ count, before });
  return (
    <>
      {marks.map(({ word, hint }) => (
        <span key={word} title={hint} className={styles.mark}>
          <Badge tone="strong">{word}</Badge>
        </span>
      ))}
      <span className={styles.count}>{count === 0 ? 0 : <Link to={to}>{count.toLocaleString(language)}</Link>}</span>
      <div className={styles.change} title={t('changed.before', { n: before })}>
        {t(`changed.${way}`, { share })}
      </div>
    </>
  );
}
