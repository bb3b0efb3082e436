import { Alert, Button, Progress as Bar } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../../../../api/problem';
import { useProblemWords } from '../../../../api/use-problem-words';
import { useWords } from '../../../../i18n/use-words';
import styles from '../upkeep.module.css';
import { ImportForm } from './import-form';
import { counted, type Import } from './import-run';
import { RowsTable } from './rows-table';
import { SampleMenu } from './sample-menu';
import { useImport } from './use-import';

/** Articles from a file: judged row by row first, then handed in for review, each like one written by hand. */
export function ImportPage() {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const [wanted, setWanted] = useState<Partial<Import>>({});
  const { phase, progress, judged, error, judge, run, reset } = useImport();
  const isBusy = phase === 'judging' || phase === 'running';
  const isUnderWay = phase === 'running' || phase === 'stopped' || phase === 'done';
  const ready = counted(judged.rows, 'ready');
  const wrong = counted(isUnderWay ? progress.rows : judged.rows, 'wrong');
  const { file } = wanted;
  const refusal =
    error instanceof ApiProblem && error.errors.length > 0
      ? error.errors
          .map(({ field, detail }) => `${field === 'file' ? t('import.file') : t(`import.field.${field}`)} ${detail}`)
          .join(' ')
      : error !== null && problemWords(error);
  const change = (next: Partial<Import>): void => {
    setWanted(next);
    reset();
  };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('import.title')}</h1>
        <span className={styles.end}>
          <SampleMenu org={wanted.org} />
        </span>
      </div>
      <p className={styles.soft}>{t('import.hint')}</p>
      <section className={styles.sheet} aria-label={t('import.file')}>
        <ImportForm value={wanted} onChange={change} disabled={isBusy || phase === 'stopped'} />
        <div className={styles.row}>
          {phase === 'done' ? (
            <Button onClick={() => change({})}>{t('import.another')}</Button>
          ) : (
            <>
              <Button
                type={phase === 'judged' ? 'default' : 'primary'}
                disabled={!file || phase === 'running' || phase === 'stopped'}
                loading={phase === 'judging'}
                onClick={() => file && judge({ ...wanted, file })}
              >
                {t('import.dryRun')}
              </Button>
              {(phase === 'judged' || phase === 'running' || phase === 'stopped') && ready > 0 && (
                <Button type="primary" loading={phase === 'running'} onClick={() => file && run({ ...wanted, file })}>
                  {phase === 'stopped' ? t('import.again') : t('import.run', { n: ready })}
                </Button>
              )}
              {phase === 'stopped' && <Button onClick={() => change({})}>{t('import.another')}</Button>}
            </>
          )}
          {!isUnderWay && <span className={styles.soft}>{t('import.nothingWritten')}</span>}
        </div>
      </section>
      {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
      {phase === 'judged' && (
        <Alert
          role="status"
          showIcon
          type={ready === 0 ? 'error' : wrong > 0 ? 'warning' : 'success'}
          title={[
            ready > 0 ? t('import.ready', { n: ready }) : t('import.allWrong'),
            wrong > 0 && ready > 0 && t('import.wrong', { n: wrong }),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      )}
      {isUnderWay && (
        <div role="status">
          <Alert
            showIcon
            type={phase === 'done' ? 'success' : phase === 'stopped' ? 'warning' : 'info'}
            title={
              phase === 'done'
                ? t('import.done', { n: counted(progress.rows, 'opened'), wrong })
                : t(`import.${phase}`, { done: progress.done, total: progress.total || judged.total })
            }
            {...(phase === 'done' && { action: <Link to="/knowledge/desk?list=underWay">{t('import.toWork')}</Link> })}
          />
          {phase === 'running' && (
            <Bar
              aria-label={t('import.title')}
              percent={Math.round((100 * progress.done) / Math.max(1, judged.total))}
              style={{ marginTop: 8 }}
            />
          )}
        </div>
      )}
      {(isUnderWay ? progress.rows : judged.rows).length > 0 && (
        <RowsTable rows={isUnderWay ? progress.rows : judged.rows} />
      )}
    </div>
  );
}
