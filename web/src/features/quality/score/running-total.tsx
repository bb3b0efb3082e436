import { isViolation, sheetOf } from '../../../../../domain/quality-check/scoring-form';
import { Badge } from '../../../codes/badge';
import { useWords } from '../../../i18n/use-words';
import styles from '../quality.module.css';
import { FORM, ungraded, type Draft } from './draft';

/** The points so far, what is still to be graded, and whether it is a violation as it stands. */
export function RunningTotal({ draft, pass }: { draft: Draft; pass: number }) {
  const { t } = useWords();
  const left = ungraded(draft);
  const none = Object.fromEntries(FORM.map((item) => [item, 0]));
  const faults = Object.fromEntries(draft.fatal.map((fault) => [fault, true]));
  const sheet = sheetOf({ ...none, ...draft.grades, ...faults });
  const isOver = left === 0 || draft.fatal.length > 0;
  return (
    <span className={styles.total} role="status">
      <strong>{sheet.total}</strong>
      <span className={styles.soft}>{t('quality.ofHundred', { pass })}</span>
      {!isOver && <Badge>{t('quality.left', { n: left })}</Badge>}
      {isOver && isViolation(sheet, { 'quality.pass': pass }) && <Badge tone="alarm">{t('quality.violation')}</Badge>}
      {isOver && !isViolation(sheet, { 'quality.pass': pass }) && <Badge tone="accent">{t('quality.passes')}</Badge>}
    </span>
  );
}
