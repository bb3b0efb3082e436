import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import styles from '../case.module.css';

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null;

/** The customer's words: a complaint, a suggestion, or what they appeal against. */
export function Complaint({ detail: { contents, facts, subject } }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  const id = idOf(facts.complaint) ?? idOf(facts.suggestion) ?? idOf(facts.words);
  const said = contents.find((content) => content.id === id);
  if (!said) return null;
  return (
    <section className={styles.sheet} aria-labelledby="complaint">
      <h2 id="complaint" className={styles.heading}>
        {facts.complaint && typeof facts.complaint === 'object' ? t('case.content') : code('kind', subject.kind)}
      </h2>
      <p className={styles.words}>{said.text ?? t('case.erased')}</p>
    </section>
  );
}
