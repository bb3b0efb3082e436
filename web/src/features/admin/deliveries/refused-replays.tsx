import { Button } from 'antd';
import { useWords } from '../../../i18n/use-words';
import styles from '../admin.module.css';
import { SheetTable } from '../sheet-table';
import type { Replayed } from './use-replay';

interface Props {
  refused: readonly Replayed[];
  onClose: () => void;
}

/** Which of the chosen could not be sent again, each with the reason. */
export function RefusedReplays({ refused, onClose }: Props) {
  const { t, code: label } = useWords();
  if (refused.length === 0) return null;
  const title = t('deliveries.failed', { n: refused.length });
  return (
    <section aria-label={title} role="alert">
      <div className={styles.titleRow}>
        <h2 className={styles.heading}>{title}</h2>
        <Button size="small" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
      <SheetTable
        label={title}
        rows={refused}
        rowKey={({ outboxId, receiver }) => `${outboxId}/${receiver}`}
        empty=""
        columns={[
          {
            key: 'about',
            title: t('deliveries.about'),
            show: ({ caseNumber, topic }) => [caseNumber, label('topic', topic)].filter(Boolean).join(' · '),
          },
          { key: 'to', title: t('deliveries.receiver'), show: ({ receiver }) => receiver },
          { key: 'why', title: t('deliveries.outcome'), show: ({ detail, code }) => detail ?? code },
        ]}
      />
    </section>
  );
}
