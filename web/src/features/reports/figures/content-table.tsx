import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { HeadsTable } from '../../../list/heads-table';
import table from '../../knowledge/table.module.css';
import type { Content } from '../shapes';
import own from './figures.module.css';
import type { Line, Pivot } from './pivot';
import { byOf, useKeyWords } from './use-key-words';
import { useValueWords } from './use-value-words';

interface Props {
  content: Content;
  title: string;
  table: Pivot;
  /** The reader may see the cases behind a figure. */
  drills: boolean;
  /** All figures are here: only then do sums say what is so. */
  isWhole: boolean;
}

/** A line for each centre and what is counted by; every figure of a centre leads to its cases. */
export function ContentTable({
  content,
  title,
  table: { measures, orgs, lines, whole, sums },
  drills,
  isWhole,
}: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const keyWords = useKeyWords(content);
  const valueWords = useValueWords();
  const isMerged = orgs.length > 1;
  const cells = (line: Line) =>
    measures.map((measure, at) => {
      const value = line.values[at] ?? null;
      const words = value === null ? '–' : valueWords(measure, value);
      const { org, key } = line;
      return (
        <td key={measure} className={table.number}>
          {drills && org !== null && value !== null ? (
            <Link to={`?${new URLSearchParams({ content, org, key, measure })}`}>{words}</Link>
          ) : (
            words
          )}
        </td>
      );
    });
  return (
    <HeadsTable
      label={t('reports.table', { title })}
      heads={[
        ...(isMerged ? [{ name: t('reports.centre') }] : []),
        { name: t(`reports.by.${byOf(content)}`) },
        ...measures.map((measure) => ({ name: code('measure', measure), isNumber: true })),
      ]}
    >
      {lines.map((line, at) => (
        <tr key={`${line.org}/${line.key}`}>
          {isMerged && <td className={own.centre}>{lines[at - 1]?.org !== line.org && orgName(line.org!)}</td>}
          <th scope="row">{keyWords(line.key, line.person)}</th>
          {cells(line)}
        </tr>
      ))}
      {isMerged &&
        isWhole &&
        content !== 'agent-workload' &&
        whole.map((line, at) => (
          <tr key={`all/${line.key}`} className={own.sum}>
            <td>{at === 0 && t('reports.allCentres')}</td>
            <th scope="row">{keyWords(line.key, line.person)}</th>
            {cells(line)}
          </tr>
        ))}
      {isWhole && whole.length > 1 && (
        <tr className={own.sum}>
          <th scope="row" colSpan={isMerged ? 2 : 1}>
            {t('reports.sum')}
          </th>
          {measures.map((measure, at) => (
            <td key={measure} className={table.number}>
              {valueWords(measure, sums[at] ?? 0)}
            </td>
          ))}
        </tr>
      )}
    </HeadsTable>
  );
}
