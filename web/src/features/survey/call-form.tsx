import { Button } from 'antd';
import type { AllowedCommand, CaseDetail } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { etagOf, type useCommandRunner } from '../case/command/use-command-runner';
import { answerByKey, nextQuestion, undoAnswer, type Answers, type Question } from './answers';
import { OtherEnds } from './other-ends';
import { Questions } from './questions';
import styles from './survey.module.css';

interface Props {
  detail: CaseDetail;
  runner: ReturnType<typeof useCommandRunner>;
  /** What records the answers. */
  record: AllowedCommand;
  questions: readonly Question[];
  script: string;
  answers: Answers;
  isRestored: boolean;
  change: (next: (given: Answers) => Answers) => void;
}

/** What the customer says, and how the call ends. Keys answer the question that is open; Enter records them all. */
export function CallForm({ detail, runner, record, questions, script, answers, isRestored, change }: Props) {
  const { t, code } = useWords();
  const isComplete = nextQuestion(questions, answers) === null;
  const send = () => {
    if (!isComplete || runner.isPending) return;
    const { text, ...given } = answers;
    runner.run(record, { ...given, ...(text?.trim() && { text }) }, etagOf(detail, record));
  };
  const back = () => change((given) => undoAnswer(questions, given));
  const keys = new Set(questions.flatMap(({ choices }) => choices.map(({ key }) => key)));
  useShortcuts({
    ...Object.fromEntries([...keys].map((key) => [key, () => change((given) => answerByKey(questions, given, key))])),
    Backspace: back,
    k: back,
    Enter: send,
  });
  return (
    <>
      {isRestored && (
        <p className={styles.soft} role="status">
          {t('survey.restored')}
        </p>
      )}
      <Questions questions={questions} script={script} answers={answers} change={change} send={send} />
      <footer className={styles.bar}>
        <div className={styles.ends}>
          <Button type="primary" disabled={!isComplete} loading={runner.isPending} onClick={send}>
            {code('command', record.type)}
          </Button>
          <OtherEnds detail={detail} runner={runner} />
        </div>
        <p className={styles.soft}>{t(keys.has('y') ? 'survey.keys' : 'survey.campaignKeys')}</p>
      </footer>
    </>
  );
}
