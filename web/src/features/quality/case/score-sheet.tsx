import type { Scored } from '../../../../../domain/quality-check/check-state';
import { ITEMS } from '../../../../../domain/quality-check/scoring-form';
import { useWords } from '../../../i18n/use-words';
import table from '../../knowledge/table.module.css';
import styles from '../quality.module.css';
import { Total } from '../total';

/** The form as it was filled, item by item; where it was corrected after an appeal, beside what it was first. */
export function ScoreSheet({ scored, corrected }: { scored: Scored; corrected: Scored | null }) {
  const { t } = useWords();
  const sheets = corrected ? [scored, corrected] : [scored];
  const heads = corrected ? ['quality.first', 'quality.corrected'] : ['quality.score'];
  const faults = ({ fatal }: Scored) => fatal.map((fault) => t(`quality.fatal.${fault}`)).join(t('quality.joint'));
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('quality.itemHead')}</th>
          <th scope="col" className={table.number}>
            {t('quality.weight')}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={table.number}>
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(ITEMS).map(([item, { part, weight }]) => (
          <tr key={item}>
            <th scope="row">
              {t(`quality.item.${item}`)} <span className={styles.soft}>{t(`quality.part.${part}`)}</span>
            </th>
            <td className={table.number}>{weight}</td>
            {sheets.map(({ grades }, at) => (
              <td
                key={heads[at]}
                className={`${table.number} ${at > 0 && grades[item] !== scored.grades[item] ? styles.changed : ''}`}
              >
                {grades[item]}
              </td>
            ))}
          </tr>
        ))}
        {sheets.some(({ fatal }) => fatal.length > 0) && (
          <tr>
            <th scope="row" colSpan={2}>
              {t('quality.check.fatal')}
            </th>
            {sheets.map((sheet, at) => (
              <td key={heads[at]} className={table.number}>
                {faults(sheet) || '–'}
              </td>
            ))}
          </tr>
        )}
        <tr className={styles.sum}>
          <th scope="row">{t('quality.check.total')}</th>
          <td className={table.number}>100</td>
          {sheets.map(({ total, violation }, at) => (
            <td key={heads[at]} className={table.number}>
              <Total total={total} violation={violation} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
