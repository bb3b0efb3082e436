import { Input } from 'antd';
import { useWords } from '../../i18n/use-words';
import { nextQuestion, type Answer, type Answers, type Question } from './answers';
import styles from './survey.module.css';

/** Their scale is not one of satisfaction; the question says what its ends are. */
const SAYS_ITS_ENDS = ['interest', 'likelihood'];

interface Props {
  questions: readonly Question[];
  /** What is said before the first question. */
  script: string;
  answers: Answers;
  change: (next: (given: Answers) => Answers) => void;
  send: () => void;
}

/** The script, question by question; the one to be asked now is marked. */
export function Questions({ questions, script, answers, change, send }: Props) {
  const { t, code } = useWords();
  const open = nextQuestion(questions, answers);
  const named = (question: string, value: Answer): string => {
    if (typeof value === 'boolean') return t(value ? 'field.solved_yes' : 'field.solved_no');
    if (typeof value === 'string') return code('result', value);
    return SAYS_ITS_ENDS.includes(question) ? String(value) : code('score', String(value));
  };
  return (
    <section className={styles.questions} aria-label={t('survey.questions')}>
      <p className={styles.script}>{script}</p>
      {questions.map(({ name, choices }) => (
        <fieldset key={name} className={name === open?.name ? styles.open : ''}>
          <legend>{t(`survey.ask.${name}`)}</legend>
          {choices.map(({ key, value }) => (
            <label key={key} className={answers[name] === value ? styles.taken : ''}>
              <input
                type="radio"
                name={name}
                checked={answers[name] === value}
                onChange={() => change((given) => ({ ...given, [name]: value }))}
              />
              {named(name, value)}
              {typeof value === 'string' && (
                <kbd className={styles.key} aria-hidden>
                  {key}
                </kbd>
              )}
            </label>
          ))}
        </fieldset>
      ))}
      <label className={styles.own}>
        {t('survey.ask.text')}
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={4000}
          value={answers.text ?? ''}
          onChange={({ target }) => change((given) => ({ ...given, text: target.value }))}
          onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && send()}
        />
      </label>
    </section>
  );
}
