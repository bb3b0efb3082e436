import { Button, Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { answerByKey, nextQuestion, SCORES, undoAnswer, type Answers } from './answers';
import styles from './survey.module.css';

const SCALE = [1, 2, 3, 4, 5];
const KEYS = ['1', '2', '3', '4', '5', 'y', 'n'];

/** The script, question by question. Keys answer the one that is open; Enter records them all. */
export function Questions({ isPending, submit }: { isPending: boolean; submit: (answers: Answers) => void }) {
  const { t, code } = useWords();
  const [answers, setAnswers] = useState<Answers>({});
  const open = nextQuestion(answers);
  const send = () => open === null && !isPending && submit(answers);
  useShortcuts({
    ...Object.fromEntries(KEYS.map((key) => [key, () => setAnswers((given) => answerByKey(given, key))])),
    Backspace: () => setAnswers(undoAnswer),
    Enter: send,
  });
  return (
    <section className={styles.questions} aria-label={t('survey.questions')}>
      <p className={styles.script}>{t('survey.greeting')}</p>
      {SCORES.map((question) => (
        <fieldset key={question} className={question === open ? styles.open : ''}>
          <legend>{t(`survey.ask.${question}`)}</legend>
          {SCALE.map((score) => (
            <label key={score} className={answers[question] === score ? styles.taken : ''}>
              <input
                type="radio"
                name={question}
                checked={answers[question] === score}
                onChange={() => setAnswers({ ...answers, [question]: score })}
              />
              {code('score', score)}
            </label>
          ))}
        </fieldset>
      ))}
      <fieldset className={open === 'solved' ? styles.open : ''}>
        <legend>{t('survey.ask.solved')}</legend>
        {[true, false].map((solved) => (
          <label key={String(solved)} className={answers.solved === solved ? styles.taken : ''}>
            <input
              type="radio"
              name="solved"
              checked={answers.solved === solved}
              onChange={() => setAnswers({ ...answers, solved })}
            />
            {t(solved ? 'field.solved_yes' : 'field.solved_no')}
          </label>
        ))}
      </fieldset>
      <label className={styles.own}>
        {t('survey.ask.text')}
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={4000}
          value={answers.text ?? ''}
          onChange={({ target }) => setAnswers({ ...answers, text: target.value })}
          onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && send()}
        />
      </label>
      <div className={styles.ends}>
        <Button type="primary" disabled={open !== null} loading={isPending} onClick={send}>
          {code('command', 'record-answers')}
        </Button>
        <span className={styles.soft}>{t('survey.keys')}</span>
      </div>
    </section>
  );
}
