import { Link } from 'react-router';
import { percent } from '../../../../domain/shared/percent';
import { groupedBy, summed, type SuggestionCount } from '../../../../domain/suggestion/summed';
import type { components } from '../../api/generated/schema';
import { useOrgName } from '../../codes/use-org-name';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import table from '../knowledge/table.module.css';
import { CATEGORIES, casesBehind, type Counted, type SummaryFilters } from './summary-filters';
import styles from '../../list/figures.module.css';

type Summary = components['schemas']['SuggestionSummaryDto'];

const COUNTS = ['count', 'open', 'adopted', 'dismissed', 'withdrawn'] as const;
const HINTS: Record<string, string> = { share: 'suggestions.shareHint', closedInTime: 'suggestions.inTimeHint' };
const COLUMNS = [...COUNTS, 'share', 'closedInTime'];

interface Props {
  summary: Summary;
  filters: SummaryFilters;
}

/** A line for each category or owner, their sum below; every number is a link to its cases. */
export function SummaryTable({ summary, filters }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const { by } = filters;
  const groups = groupedBy(summary.rows, (row) => row[by]);
  const keys: string[] = by === 'category' ? CATEGORIES.filter((one) => groups.has(one)) : [...groups.keys()];
  const line = { summary, filters };
  return (
    <div className={styles.wide} role="region" aria-label={t('suggestions.title')} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t(`suggestions.columns.${by}`)}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={table.number} title={HINTS[column] && t(HINTS[column])}>
                {t(`suggestions.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{by === 'category' ? code('category', key) : orgName(key)}</th>
              <Figures {...line} row={key} counts={groups.get(key)!} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.total}>
            <th scope="row">{t('suggestions.total')}</th>
            <Figures {...line} row={undefined} counts={summary.rows} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface LineProps extends Props {
  /** Its category or owner; undefined: the sum of all. */
  row: string | undefined;
  counts: SuggestionCount[];
}

function Figures({ summary, filters, row, counts }: LineProps) {
  const { t } = useWords();
  const language = useLanguage();
  const sums = summed(counts);
  const { openedFrom, openedBefore } = summary;
  const shown = (counted: Counted, words = sums[counted].toLocaleString(language)) =>
    sums[counted] === 0 ? (
      words
    ) : (
      <Link to={casesBehind(filters, row, counted, { openedFrom, openedBefore })}>{words}</Link>
    );
  const { share, closed, closedInTime } = sums;
  return (
    <>
      {COUNTS.map((counted) => (
        <td key={counted} className={table.number}>
          {shown(counted)}
        </td>
      ))}
      <td className={table.number}>{share === null ? t('suggestions.none') : `${percent(share)}%`}</td>
      <td className={table.number}>
        {closed === 0
          ? t('suggestions.none')
          : shown(
              'closedInTime',
              t('suggestions.ofClosed', {
                n: closedInTime.toLocaleString(language),
                share: percent(closedInTime / closed),
              }),
            )}
      </td>
    </>
  );
}
