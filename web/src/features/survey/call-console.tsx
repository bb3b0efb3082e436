import { Alert, Button, Skeleton } from 'antd';
import { CAMPAIGN_KINDS } from '../../../../domain/shared/campaign-kind';
import { useProblemWords } from '../../api/use-problem-words';
import type { CaseDetail } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { LoadFailed } from '../../shell/load-failed';
import { etagOf, useCommandRunner } from '../case/command/use-command-runner';
import { useCase } from '../case/useCase.query';
import { questionsOf, STANDARD, type Answers } from './answers';
import { Asked } from './asked';
import { CallForm } from './call-form';
import { CalledFor } from './called-for';
import { CallHead } from './call-head';
import { OtherEnds } from './other-ends';
import styles from './survey.module.css';
import type { Call } from './useCallList.query';

interface Props {
  call: Call;
  /** What the customer has said so far. */
  answers: Answers;
  /** They were given before the page was loaded. */
  isRestored: boolean;
  change: (next: (given: Answers) => Answers) => void;
  whenDone: () => void;
}

/** One call: whom, about what, what to say, and what came of it. Only what the server allows can be done. */
export function CallConsole(props: Props) {
  const survey = useCase(props.call.caseId);
  if (survey.data) return <Ready {...props} detail={survey.data} />;
  return survey.error ? <LoadFailed error={survey.error} retry={() => void survey.refetch()} /> : <Skeleton active />;
}

function Ready({ call, detail, answers, isRestored, change, whenDone }: Props & { detail: CaseDetail }) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const runner = useCommandRunner(detail, (_, { type }) => type !== 'claim' && whenDone());
  const kind = CAMPAIGN_KINDS.find((one) => detail.subject.kind === 'campaign' && one === detail.subject.category);
  const mayEnd = detail.allowedCommands.some(({ type }) => type === 'record-no-answer');
  const recording = kind ? `record-${kind}` : 'record-answers';
  const record = detail.allowedCommands.find(({ type }) => type === recording);
  // Who looks at the number is about to dial it: no colleague calls the same customer meanwhile.
  const begin = () => {
    const claim = detail.allowedCommands.find(({ type }) => type === 'claim');
    if (claim)
      runner.run(claim, { task: detail.tasks.find(({ assignee }) => assignee === null)?.id }, etagOf(detail, claim));
  };
  return (
    <>
      <CallHead call={call} detail={detail} begin={begin} />
      {runner.error && <Alert type="error" showIcon title={problemWords(runner.error)} />}
      {kind ? <CalledFor call={call} kind={kind} /> : <Asked complaint={call.complaint} />}
      {record ? (
        <CallForm
          {...{ detail, runner, record, answers, isRestored, change }}
          questions={kind ? questionsOf(kind) : STANDARD}
          script={t(kind ? `survey.script.${kind}` : 'survey.greeting')}
        />
      ) : kind && mayEnd ? (
        <footer className={styles.bar}>
          <OtherEnds detail={detail} runner={runner} />
        </footer>
      ) : (
        <p className={styles.soft}>
          {detail.ended
            ? t('case.ended')
            : detail.stage === 'calling'
              ? t('survey.taken')
              : t('survey.notNow', { stage: code('stage', detail.stage) })}{' '}
          <Button size="small" onClick={whenDone}>
            {t('survey.next')}
          </Button>
        </p>
      )}
    </>
  );
}
