import { Button } from 'antd';
import type { CaseDetail } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { etagOf, type useCommandRunner } from '../case/command/use-command-runner';
import { answerByKey, nextQuestion, undoAnswer, type Answers } from './answers';
import { OtherEnds } from './other-ends';
import { Questions } from './questions';
import styles from './survey.module.css';

const KEYS = ['1', '2', '3', '4', '5', 'y', 'n'];

interface Props {
  detail: CaseDetail;
  runner: ReturnType<typeof useCommandRunner>;
  answers: Answers;
  isRestored: boolean;
  change: (next: (given: Answers) => Answers) => void;
}

/** What the customer says, and how the call ends. Keys answer the question that is open; Enter records them all. */
export function CallForm({ detail, runner, answers, isRestored, change }: Props) {
  const { t, code } = useWords();
  const isComplete = nextQuestion(answers) === null;
  const record = detail.allowedCommands.find(({ type }) => type === 'record-answers');
  const send = () => {
    if (record && isComplete && !runner.isPending) runner.run(record, { ...answers }, etagOf(detail, record));
  };
  useShortcuts({
    ...Object.fromEntries(KEYS.map((key) => [key, () => change((given) => answerByKey(given, key))])),
    Backspace: () => change(undoAnswer),
    Enter: send,
  });
  return (
    <>
      {isRestored && (
        <p className={styles.soft} role="status">
          {t('survey.restored')}
        </p>
      )}
      <Questions answers={answers} change={change} send={send} />
      <footer className={styles.bar}>
        <div className={styles.ends}>
          <Button type="primary" disabled={!isComplete} loading={runner.isPending} onClick={send}>
            {code('command', 'record-answers')}
          </Button>
          <OtherEnds detail={detail} runner={runner} />
        </div>
        <p className={styles.soft}>{t('survey.keys')}</p>
      </footer>
    </>
  );
}
