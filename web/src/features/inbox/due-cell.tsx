import type { InboxItem } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { SlaChip } from '../../sla/sla-chip';
import { durationWords } from '../../time/duration';
import styles from './task-list.module.css';
import { workingWords } from './working-words';

/** Time left as the wall counts it, below as the office does; in a pause: what is left when it ends, and why. */
export function DueCell({ item, now }: { item: InboxItem; now: number }) {
  const words = useWords();
  const said = workingWords(item, now, { ...words, duration: (minutes) => durationWords(minutes * 60_000, words) });
  return (
    <>
      <SlaChip sla={slaNow(item, now)} dueAt={item.dueAt} />
      {said.beside !== null && <span className={styles.rest}>{said.beside}</span>}
      {said.below !== null && (
        <span className={styles.working} title={said.below}>
          {said.below}
        </span>
      )}
    </>
  );
}

/** A warning that came since the last answer is one at once. */
const slaNow = ({ sla, warnAt }: InboxItem, now: number): InboxItem['sla'] =>
  sla === 'ok' && warnAt !== null && Date.parse(warnAt) <= now ? 'warned' : sla;
