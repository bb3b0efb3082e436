import { useWords } from '../i18n/use-words';
import styles from './priority-mark.module.css';

/** 1 lowest … 5 highest: the number, and bars that are seen before it is read. */
export function PriorityMark({ priority, long = false }: { priority: number; long?: boolean }) {
  const { code } = useWords();
  const name = code('priority', priority);
  return (
    <span className={`${styles.mark} ${priority >= 4 ? styles.high : ''}`} title={name}>
      <span aria-hidden className={styles.bars}>
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} className={step <= priority ? styles.on : ''} />
        ))}
      </span>
      {priority}
      {long ? ` ${name}` : <span className="visually-hidden"> {name}</span>}
    </span>
  );
}
