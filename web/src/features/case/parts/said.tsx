import type { CaseDetail } from '../../../api/shapes';
import { usePersonName } from '../../../codes/use-person-name';
import { useWords } from '../../../i18n/use-words';
import styles from './case-part.module.css';
import { sentence } from './sentence';

/** What was said on the way, by whom: each label with the id of its words; what was never said is left out. */
export function Said({
  detail,
  said,
}: {
  detail: CaseDetail;
  said: readonly [label: string, id: string | null | undefined][];
}) {
  const { t } = useWords();
  const personName = usePersonName();
  const shown = said.flatMap(([label, id]) => {
    const words = sentence(detail, id ?? null);
    return words ? [{ label, ...words }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <dl className={styles.said}>
      {shown.map(({ label, text, author }) => (
        <div key={label}>
          <dt>
            {t(label)}
            {author && ` · ${personName(author)}`}
          </dt>
          <dd>{text ?? t('case.erased')}</dd>
        </div>
      ))}
    </dl>
  );
}
