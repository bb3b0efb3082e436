import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { dayWords } from '../../../time/moment-words';
import type { Question } from '../shapes';
import type { Answer } from './reply-values';
import styles from './reply.module.css';

/** One answer in the reader's language: numbers grouped, days in words. */
export function useAnswerWords(): (question: Question, value: Answer | undefined) => string {
  const { t } = useWords();
  const language = useLanguage();
  return ({ type, unit }, value) => {
    if (value === undefined) return '';
    if (typeof value === 'number') return [value.toLocaleString(language), unit ?? ''].join(' ').trim();
    if (Array.isArray(value)) return value.join(t('bulletinCase.comma'));
    return type === 'date' ? dayWords(value, language) : value;
  };
}

/** What a reply says: each question with its answer, or plain words. */
export function Answers({
  version: { text, values },
  form,
}: {
  version: { text: string | null; values: Record<string, Answer> };
  form: Question[] | null;
}) {
  const { t } = useWords();
  const answerWords = useAnswerWords();
  if (form === null) return <p className={styles.plain}>{text ?? t('case.erased')}</p>;
  return (
    <dl className={styles.answers}>
      {form.map((question) => (
        <div key={question.code}>
          <dt>{question.label}</dt>
          <dd>{answerWords(question, values[question.code]) || t('replyForm.unanswered')}</dd>
        </div>
      ))}
    </dl>
  );
}
