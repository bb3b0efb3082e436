import type { Scored } from '../../../../../domain/quality-check/check-state';
import { BEST, ITEMS, PARTS } from '../../../../../domain/quality-check/scoring-form';
import { useWords } from '../../../i18n/use-words';
import styles from '../quality.module.css';
import { FATAL_KEYS, FORM, grade, toggle, type Draft } from './draft';

const SCALE = Array.from({ length: BEST + 1 }, (_, value) => value);

interface Props {
  draft: Draft;
  /** The score that is reviewed. */
  first: Scored | null | undefined;
  change: (by: (draft: Draft) => Draft) => void;
}

/** Seven items in three parts, the one at hand marked; below them what alone makes the whole worth nothing. */
export function Grades({ draft, first, change }: Props) {
  const { t } = useWords();
  return (
    <>
      {PARTS.map((part) => (
        <div key={part} className={styles.items}>
          <h3 className={styles.part}>{t(`quality.part.${part}`)}</h3>
          {FORM.filter((item) => ITEMS[item]!.part === part).map((item) => (
            <fieldset
              key={item}
              className={`${styles.item} ${FORM[draft.at] === item ? styles.atHand : ''}`}
              aria-current={FORM[draft.at] === item || undefined}
            >
              <legend>
                {t(`quality.item.${item}`)} <span className={styles.soft}>{ITEMS[item]!.weight}</span>
                {first && (
                  <span className={draft.grades[item] === first.grades[item] ? styles.soft : styles.changed}>
                    {' '}
                    {t('quality.firstWas', { n: first.grades[item]! })}
                  </span>
                )}
              </legend>
              <span className={styles.scale}>
                {SCALE.map((value) => (
                  <label key={value} className={draft.grades[item] === value ? styles.taken : ''}>
                    <input
                      type="radio"
                      name={item}
                      checked={draft.grades[item] === value}
                      onChange={() => change((given) => grade(given, value, item))}
                    />
                    {value}
                  </label>
                ))}
              </span>
            </fieldset>
          ))}
        </div>
      ))}
      <fieldset className={styles.faults}>
        <legend className={styles.part}>{t('quality.check.fatal')}</legend>
        {Object.entries(FATAL_KEYS).map(([key, fault]) => (
          <label key={fault} className={draft.fatal.includes(fault) ? styles.found : ''}>
            <input
              type="checkbox"
              checked={draft.fatal.includes(fault)}
              onChange={() => change((given) => toggle(given, fault))}
            />
            {t(`quality.fatal.${fault}`)}
            <kbd className={styles.key} aria-hidden>
              {key.toUpperCase()}
            </kbd>
          </label>
        ))}
      </fieldset>
    </>
  );
}
