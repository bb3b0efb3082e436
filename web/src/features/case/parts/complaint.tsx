import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import styles from '../case.module.css';

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null;

/** The customer's words. */
export function Complaint({ detail: { contents, facts } }: { detail: CaseDetail }) {
  const { t } = useWords();
  const id = idOf(facts.complaint);
  const said = contents.find((content) => content.id === id);
  if (!said) return null;
  return (
    <section className={styles.sheet} aria-labelledby="complaint">
      <h2 id="complaint" className={styles.heading}>
        {t('case.content')}
      </h2>
      <p className={styles.words}>{said.text ?? t('case.erased')}</p>
    </section>
  );
}
