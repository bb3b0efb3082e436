import { Modal } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import styles from './bulk.module.css';
import { rowKey, type Run } from './bulk-run';

const ORDER = ['refused', 'pending', 'done'];

/** What came of each row, first what needs looking at. */
export function Outcomes({ run, onClose }: { run: Run; onClose: () => void }) {
  const { t, code } = useWords();
  const rows = run.rows
    .map((row) => ({ row, result: run.results[rowKey(row)], outcome: run.results[rowKey(row)]?.outcome ?? 'pending' }))
    .sort((one, two) => ORDER.indexOf(one.outcome) - ORDER.indexOf(two.outcome));
  return (
    <Modal open onCancel={onClose} footer={null} width={720} title={t(`bulk.${run.action}Outcomes`)}>
      <ul className={styles.outcomes} tabIndex={0} aria-label={t('bulk.outcomes')}>
        {rows.map(({ row, result, outcome }) => (
          <li key={rowKey(row)} className={styles.outcome}>
            <Link to={`/cases/${row.case}`}>{row.number}</Link>
            <span>{code('step', row.step)}</span>
            <span className={styles[outcome]}>
              {outcome === 'done' ? t('bulk.done') : (result?.detail ?? t('bulk.pending'))}
            </span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
