import { CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined, QuestionCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import type { MatrixCell } from '../shapes';
import { COLUMNS, columnOf, type Column } from './matrix-columns';
import styles from '../../../list/matrix.module.css';

const SIGNS: Record<Column, ReactNode> = {
  sent: <ClockCircleOutlined aria-hidden />,
  'province-review': <ClockCircleOutlined aria-hidden />,
  queried: <QuestionCircleFilled aria-hidden />,
  'awaiting-update': <ClockCircleOutlined aria-hidden />,
  done: <CheckCircleFilled aria-hidden />,
  exempt: <MinusCircleOutlined aria-hidden />,
};

interface Props {
  cell: MatrixCell;
  name: string;
  /** In force. */
  number: number;
}

/** One province: the cell of its state says since when, and leads to its case. */
export function MatrixRow({ cell, name, number }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const now = useNow();
  const state = columnOf(cell);
  const { branch, since, dueAt, late, reason, copy } = cell;
  const said = [
    t('matrix.since', { at: momentWords(since, now, language) }),
    ...(dueAt ? [t('matrix.due', { at: momentWords(dueAt, now, language) })] : []),
  ].join(' · ');
  return (
    <tr className={late ? styles.isLate : ''}>
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <td key={column} className={column === state ? `${styles.here} ${styles[column]}` : styles.empty}>
          {column === state && (
            <Link to={`/cases/${branch}`} title={said}>
              {SIGNS[column]} <span className="visually-hidden">{t(`matrix.column.${column}`)}</span>{' '}
              {momentWords(since, now, language)}
              {late && <strong className={styles.late}> {t('matrix.late')}</strong>}
              {reason && column === 'exempt' && <span className={styles.reason}>{reason}</span>}
            </Link>
          )}
        </td>
      ))}
      <td className={copy !== null && copy < number ? styles.behind : styles.copy}>
        {copy === null ? t('matrix.noCopy') : copy}
      </td>
    </tr>
  );
}
