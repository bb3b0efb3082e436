import type { ReactNode } from 'react';
import styles from './admin.module.css';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  show: (row: Row, index: number) => ReactNode;
  /** Numbers stand at the right; moments keep to one line. */
  kind?: 'number' | 'moment';
}

interface Props<Row> {
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty: string;
}

/** A table of administration: as wide as its sheet, scrolled sideways where that is not enough. */
export function SheetTable<Row>({ label, columns, rows, rowKey, empty }: Props<Row>) {
  const classOf = ({ kind }: Column<Row>) => (kind ? styles[kind] : undefined);
  if (rows.length === 0) return <p className={`${styles.sheet} ${styles.empty}`}>{empty}</p>;
  return (
    <div className={styles.sheet} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.key} className={classOf(column)}>
                  {column.show(row, index)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
