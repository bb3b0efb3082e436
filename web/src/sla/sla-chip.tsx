import { Tooltip } from 'antd';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/use-words';
import { fullMoment } from '../time/moment-words';
import { useNow } from '../time/useNow';
import styles from './sla-chip.module.css';
import { slaView, type SlaInput } from './sla-view';

/** A time limit in colour and words; the exact moment on hover and for screen readers. */
export function SlaChip({ label, ...input }: SlaInput & { label?: string }) {
  const words = useWords();
  const language = useLanguage();
  const { tone, text } = slaView(input, useNow(), words);
  const due = input.dueAt && words.t('sla.due', { at: fullMoment(input.dueAt, language) });
  return (
    <Tooltip title={due}>
      <span className={`${styles.chip} ${styles[tone]}`}>
        {label && <span className={styles.label}>{label}</span>}
        <span className={styles.text}>{text}</span>
      </span>
    </Tooltip>
  );
}
