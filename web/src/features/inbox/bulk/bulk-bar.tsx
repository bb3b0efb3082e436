import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { BulkAction, InboxItem } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { MOST_MARKED } from '../../../list/rows/marks';
import styles from './bulk.module.css';
import { rowOf, suits } from './bulk-run';
import type { BulkState } from './use-bulk';

// Opened now and then only.
const AssignDialog = lazy(async () => ({ default: (await import('./assign-dialog')).AssignDialog }));
const RunBar = lazy(async () => ({ default: (await import('./run-bar')).RunBar }));

const ACTIONS: readonly BulkAction[] = ['claim', 'approve', 'assign'];

interface Props {
  marked: InboxItem[];
  bulk: BulkState;
  clear: () => void;
}

/** What can be done with the marked rows, how far it has come, and what has come of it. */
export function BulkBar({ marked, bulk, clear }: Props) {
  const { t } = useWords();
  const [assigning, setAssigning] = useState(false);
  const act = (action: BulkAction, person?: string) => {
    bulk.start(action, marked.filter((item) => suits(action, item)).map(rowOf), person);
    clear();
  };
  return (
    <>
      {marked.length > 0 && (
        <div role="toolbar" aria-label={t('bulk.title')} className={styles.bar}>
          <strong className={styles.count} role="status">
            {t(marked.length < MOST_MARKED ? 'bulk.marked' : 'bulk.markedMost', { n: marked.length })}
          </strong>
          {ACTIONS.map((action) => {
            const n = marked.filter((item) => suits(action, item)).length;
            return (
              <Button
                key={action}
                size="small"
                disabled={n === 0 || bulk.isRunning}
                onClick={() => (action === 'assign' ? setAssigning(true) : act(action))}
              >
                {t(`bulk.${action}`, { n })}
              </Button>
            );
          })}
          <Button size="small" type="text" onClick={clear}>
            {t('bulk.clear')}
          </Button>
        </div>
      )}
      <Suspense>
        {bulk.run && <RunBar run={bulk.run} bulk={bulk} />}
        {assigning && (
          <AssignDialog
            items={marked.filter((item) => suits('assign', item))}
            onClose={() => setAssigning(false)}
            assign={(person) => {
              setAssigning(false);
              act('assign', person);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
