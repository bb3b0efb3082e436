import { Alert, Skeleton } from 'antd';
import { useProblemWords } from '../../api/use-problem-words';
import { LoadFailed } from '../../shell/load-failed';
import { useWords } from '../../i18n/use-words';
import { useCase } from '../case/useCase.query';
import { etagOf, useCommandRunner } from '../case/command/use-command-runner';
import { Asked } from './asked';
import { CallHead } from './call-head';
import { OtherEnds } from './other-ends';
import { Questions } from './questions';
import styles from './survey.module.css';
import type { Call } from './useCallList.query';

/** One call: whom, about what, what to say, and what came of it. Only what the server allows can be done. */
export function CallConsole({ call, whenDone }: { call: Call; whenDone: () => void }) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const survey = useCase(call.caseId);
  if (!survey.data)
    return survey.error ? <LoadFailed error={survey.error} retry={() => void survey.refetch()} /> : <Skeleton active />;
  return <Ready call={call} detail={survey.data} whenDone={whenDone} words={{ t, code, problemWords }} />;
}

interface ReadyProps {
  call: Call;
  detail: NonNullable<ReturnType<typeof useCase>['data']>;
  whenDone: () => void;
  words: Pick<ReturnType<typeof useWords>, 't' | 'code'> & { problemWords: (error: unknown) => string };
}

function Ready({ call, detail, whenDone, words: { t, code, problemWords } }: ReadyProps) {
  const runner = useCommandRunner(detail, (_, command) => {
    if (command.type !== 'claim') whenDone();
  });
  const allowed = (type: string) => detail.allowedCommands.find((command) => command.type === type);
  const run = (type: string, values: Record<string, unknown> = {}) => {
    const command = allowed(type);
    if (command) runner.run(command, values, etagOf(detail, command));
  };
  // Who looks at the number is about to dial it: no colleague calls the same customer meanwhile.
  const begin = () => run('claim', { task: detail.tasks.find(({ assignee }) => assignee === null)?.id });
  return (
    <>
      <CallHead call={call} detail={detail} begin={begin} />
      {runner.error && <Alert type="error" showIcon title={problemWords(runner.error)} />}
      <Asked complaint={call.complaint} />
      {allowed('record-answers') ? (
        <>
          <Questions isPending={runner.isPending} submit={(answers) => run('record-answers', { ...answers })} />
          <OtherEnds commands={detail.allowedCommands} isPending={runner.isPending} run={run} />
        </>
      ) : (
        <p className={styles.soft}>
          {detail.ended ? t('case.ended') : t('survey.notNow', { stage: code('stage', detail.stage) })}
        </p>
      )}
    </>
  );
}
