import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { changeOf, listOf } from './effect-figures';
import styles from './effect.module.css';
import type { EffectRow, Stretch } from './useEffectOf.query';

interface Props {
  rows: readonly EffectRow[];
  category: string;
  /** Key of what the first column is called. */
  first: string;
}

/** Before and after side by side, drawn to one scale; each figure leads to the complaints that it counts. */
export function EffectRows({ rows, category, first }: Props) {
  const { t } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const most = Math.max(1, ...rows.flatMap(({ before, after }) => [before.perWeek ?? 0, after.perWeek ?? 0]));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(first)}</th>
          <th scope="col">{t('effect.since')}</th>
          <th scope="col">{t('effect.before')}</th>
          <th scope="col">{t('effect.after')}</th>
          <th scope="col" className={styles.number}>
            {t('effect.change')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.org}>
            <th scope="row">{orgName(row.org)}</th>
            <td>
              <time dateTime={row.publishedAt}>{momentWords(row.publishedAt, now, language)}</time>
            </td>
            {(['before', 'after'] as const).map((side) => (
              <td key={side}>
                <Figure
                  org={orgName(row.org)}
                  to={listOf(row.org, category, row[side])}
                  stretch={row[side]}
                  most={most}
                />
              </td>
            ))}
            <td className={styles.number}>
              <Change row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ org, to, stretch, most }: { org: string; to: string; stretch: Stretch; most: number }) {
  const { t } = useWords();
  const language = useLanguage();
  const now = useNow();
  const { from, to: until, count, perWeek } = stretch;
  const period = t('effect.period', { from: momentWords(from, now, language), to: momentWords(until, now, language) });
  return (
    <>
      <Link to={to} aria-label={t('effect.see', { n: count, org })} title={period}>
        {t('effect.count', { n: count })}
      </Link>
      <span className={styles.second}>
        {perWeek === null ? t('effect.tooShort') : t('effect.perWeek', { n: perWeek.toLocaleString(language) })}
      </span>
      {perWeek !== null && (
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${(perWeek / most) * 100}%` }} />
        </span>
      )}
    </>
  );
}

/** Fewer complaints are good, more are not; said by sign and colour. */
function Change({ row }: { row: EffectRow }) {
  const { t } = useWords();
  const language = useLanguage();
  const change = changeOf(row);
  if (change === null) return <span className={styles.soft}>{t('effect.none')}</span>;
  const share = change.toLocaleString(language, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  });
  return <strong className={change > 0 ? styles.more : change < 0 ? styles.fewer : undefined}>{share}</strong>;
}
