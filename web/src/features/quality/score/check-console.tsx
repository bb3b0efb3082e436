import { Alert, Button, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useProblemWords } from '../../../api/use-problem-words';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import type { Values } from '../../case/command/command-body';
import { etagOf, useCommandRunner } from '../../case/command/use-command-runner';
import { useCase } from '../../case/useCase.query';
import { checkFacts } from '../case/check-facts';
import styles from '../quality.module.css';
import type { CheckAtHand } from '../shapes';
import { draftOf, EMPTY, type Draft } from './draft';
import { FinishedCase } from './finished-case';
import { ScoreForm } from './score-form';

interface Props {
  check: CheckAtHand;
  /** What has been graded so far. */
  draft: Draft | undefined;
  /** It was there before the page was loaded. */
  isRestored: boolean;
  change: (by: (draft: Draft | undefined) => Draft) => void;
  whenDone: () => void;
}

/** One check: the finished case, and beside it the form. Only what the server allows can be done. */
export function CheckConsole(props: Props) {
  const check = useCase(props.check.id);
  if (check.data) return <Ready {...props} detail={check.data} />;
  return check.error ? <LoadFailed error={check.error} retry={() => void check.refetch()} /> : <Skeleton active />;
}

function Ready({ check, detail, draft, isRestored, change, whenDone }: Props & { detail: CaseDetail }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const runner = useCommandRunner(detail, whenDone);
  const claiming = useCommandRunner(detail, () => {});
  const { scored } = checkFacts(detail.facts);
  const may = (type: string) => detail.allowedCommands.find((command) => command.type === type);
  const [score, changes, upholds] = [may('score-work'), may('change-score'), may('uphold-score')];
  const start = changes && scored ? draftOf(scored) : EMPTY;
  // Who begins to grade does it: no colleague scores the same meanwhile.
  const begin = (by: (given: Draft) => Draft): void => {
    const claim = may('claim');
    if (claim && !claiming.isPending && !claiming.error)
      claiming.run(claim, { task: detail.tasks.find(({ assignee }) => assignee === null)?.id }, etagOf(detail, claim));
    change((kept) => by(kept ?? start));
  };
  // Handed in before the claim is answered: it goes after it, on the task as it is then.
  const [waiting, setWaiting] = useState<{ command: AllowedCommand; values: Values } | null>(null);
  const send = (command: AllowedCommand, values: Values): void => {
    if (claiming.isPending) setWaiting({ command, values });
    else runner.run(command, values, etagOf(detail, command));
  };
  useEffect(() => {
    if (!waiting || claiming.isPending) return;
    setWaiting(null);
    send(waiting.command, waiting.values);
  }, [waiting, claiming.isPending]);
  return (
    <>
      {runner.error && <Alert type="error" showIcon title={problemWords(runner.error)} />}
      <div className={styles.checking}>
        <FinishedCase check={check} />
        {score || changes ? (
          <ScoreForm
            detail={detail}
            check={check}
            send={send}
            isPending={runner.isPending || waiting !== null}
            draft={draft ?? start}
            isRestored={isRestored}
            change={begin}
            commands={{ score, changes, upholds }}
          />
        ) : (
          <p className={styles.soft}>
            {detail.ended ? t('case.ended') : t('quality.taken')}{' '}
            <Button size="small" onClick={whenDone}>
              {t('quality.next')}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}
