import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { HeadsTable } from '../../../list/heads-table';
import table from '../../knowledge/table.module.css';
import { checksLink } from '../links';
import type { QualityReport, SampleFilters, Sampling } from '../shapes';

type Stratum = QualityReport['strata'][number];
const NUMBERS = ['drawn', 'scored', 'mean', 'violations'] as const;

/** A line for each stratum and their sum; what was drawn and what was found lead to the checks behind them. */
export function StrataTable({ sampling, report }: { sampling: Sampling; report: QualityReport }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const language = useLanguage();
  const { id, strata: by, drawn } = sampling;
  const nameOf = ({ stratum, nameZh, nameEn }: Stratum): string => {
    if (by === 'agent') return nameZh && nameEn ? personName({ id: stratum, nameZh, nameEn }) : stratum;
    if (by === 'org') return orgName(stratum);
    return by === 'desk' ? code('role', stratum) : code('category', stratum);
  };
  const asked = ({ stratum }: Stratum): SampleFilters | null =>
    by === 'agent' ? { agent: stratum } : by === 'org' ? { centre: stratum } : null;
  const count = (n: number, filters: SampleFilters | null) =>
    n === 0 || filters === null ? (
      n.toLocaleString(language)
    ) : (
      <Link to={checksLink(id, filters)}>{n.toLocaleString(language)}</Link>
    );
  const cells = (row: Pick<Stratum, (typeof NUMBERS)[number]>, filters: SampleFilters | null) => [
    count(row.drawn, filters),
    row.scored.toLocaleString(language),
    row.mean ?? '–',
    count(row.violations, filters && { ...filters, violation: true }),
  ];
  const line = (name: string, shown: ReturnType<typeof cells>, key: string) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {shown.map((cell, at) => (
        <td key={NUMBERS[at]} className={table.number}>
          {cell}
        </td>
      ))}
    </tr>
  );
  return (
    <HeadsTable
      label={t('quality.progress')}
      heads={[
        { name: t(`quality.by.${by}`) },
        ...NUMBERS.map((column) => ({ name: t(`quality.measure.${column}`), isNumber: true })),
      ]}
    >
      {by !== 'none' && report.strata.map((one) => line(nameOf(one), cells(one, asked(one)), one.stratum))}
      {line(t('quality.whole'), cells({ ...report, drawn }, {}), 'whole')}
    </HeadsTable>
  );
}
