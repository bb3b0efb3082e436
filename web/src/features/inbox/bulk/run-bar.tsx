import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import styles from './bulk.module.css';
import { doneRows, openRows, refusedRows, type Run } from './bulk-run';
import { Outcomes } from './outcomes';
import type { BulkState } from './use-bulk';

/** How far the decisions have come, and what can be done about those that were refused. */
export function RunBar({ run, bulk }: { run: Run; bulk: BulkState }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const [looking, setLooking] = useState(false);
  const { isRunning, error, progress } = bulk;
  const all = run.rows.length;
  const [refused, open] = [refusedRows(run).length, openRows(run).length];
  const title = isRunning
    ? t(`bulk.${run.action}Running`, { n: progress, all })
    : t('bulk.finished', { n: doneRows(run).length, all });
  return (
    <div className={styles.run}>
      <Alert
        type={error ? 'error' : isRunning ? 'info' : refused > 0 ? 'warning' : 'success'}
        showIcon
        role="status"
        closable={isRunning ? false : { onClose: bulk.dismiss, 'aria-label': t('action.close') }}
        title={error ? problemWords(error) : title}
        description={
          isRunning ? (
            <Progress percent={Math.round((100 * progress) / all)} size="small" showInfo={false} aria-label={title} />
          ) : undefined
        }
        action={
          !isRunning && (
            <div className={styles.runActions}>
              {error !== null && open > 0 && (
                <Button size="small" onClick={bulk.resume}>
                  {t('bulk.resume')}
                </Button>
              )}
              {refused > 0 && (
                <Button size="small" onClick={bulk.retry}>
                  {t('bulk.retry', { n: refused })}
                </Button>
              )}
              <Button size="small" onClick={() => setLooking(true)}>
                {t('bulk.outcomes')}
              </Button>
            </div>
          )
        }
      />
      {looking && <Outcomes run={run} onClose={() => setLooking(false)} />}
    </div>
  );
}
