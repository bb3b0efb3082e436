import { Input } from 'antd';
import { useWords } from '../../i18n/use-words';
import { nextQuestion, SCORES, type Answers } from './answers';
import styles from './survey.module.css';

const SCALE = [1, 2, 3, 4, 5];

interface Props {
  answers: Answers;
  change: (next: (given: Answers) => Answers) => void;
  send: () => void;
}

/** The script, question by question; the one to be asked now is marked. */
export function Questions({ answers, change, send }: Props) {
  const { t, code } = useWords();
  const open = nextQuestion(answers);
  const marked = (question: typeof open) => (question === open ? styles.open : '');
  return (
    <section className={styles.questions} aria-label={t('survey.questions')}>
      <p className={styles.script}>{t('survey.greeting')}</p>
      {SCORES.map((question) => (
        <fieldset key={question} className={marked(question)}>
          <legend>{t(`survey.ask.${question}`)}</legend>
          {SCALE.map((score) => (
            <label key={score} className={answers[question] === score ? styles.taken : ''}>
              <input
                type="radio"
                name={question}
                checked={answers[question] === score}
                onChange={() => change((given) => ({ ...given, [question]: score }))}
              />
              {code('score', score)}
            </label>
          ))}
        </fieldset>
      ))}
      <fieldset className={marked('solved')}>
        <legend>{t('survey.ask.solved')}</legend>
        {[true, false].map((solved) => (
          <label key={String(solved)} className={answers.solved === solved ? styles.taken : ''}>
            <input
              type="radio"
              name="solved"
              checked={answers.solved === solved}
              onChange={() => change((given) => ({ ...given, solved }))}
            />
            {t(solved ? 'field.solved_yes' : 'field.solved_no')}
          </label>
        ))}
      </fieldset>
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
