import { BarChartOutlined, TableOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import styles from './dashboard.module.css';

/** One subject of the dashboard, as a chart or as the table that says the same. */
export function Panel({
  title,
  hint,
  chart,
  table,
}: {
  title: string;
  hint?: string;
  chart?: ReactNode;
  table: ReactNode;
}) {
  const { t } = useWords();
  const [asTable, setAsTable] = useState(false);
  const shows = asTable || !chart;
  return (
    <section className={styles.panel} aria-label={title}>
      <div className={styles.panelHead}>
        <h2>{title}</h2>
        {hint && <span className={styles.soft}>{hint}</span>}
        {chart && (
          <Button
            type="text"
            size="small"
            className={styles.swap}
            icon={shows ? <BarChartOutlined aria-hidden /> : <TableOutlined aria-hidden />}
            onClick={() => setAsTable(!asTable)}
          >
            {t(shows ? 'dashboard.asChart' : 'dashboard.asTable')}
          </Button>
        )}
      </div>
      {shows ? <div className={styles.tablePlace}>{table}</div> : chart}
    </section>
  );
}
