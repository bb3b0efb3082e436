import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { HeadsTable } from '../../../list/heads-table';
import table from '../../knowledge/table.module.css';
import type { FigureName, Sides } from '../shapes';
import { difference } from './difference';
import { byOf, useKeyWords } from './use-key-words';

interface Props {
  figure: FigureName;
  items: Sides[];
  /** There is something to compare with. */
  isMeasured: boolean;
}

const WHEN = ['before', 'after'] as const;
const OF_ONE = ['count', 'perWeek', 'median', 'p90'] as const;
const COMPARED = ['perWeek', 'median', 'p90'] as const;

/** A line for each thing that is counted, before and after beside each other; a number leads to its cases. */
export function FigureTable({ figure, items, isMeasured }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const keyWords = useKeyWords(figure);
  // What nobody's time is measured of has no columns for it.
  const lasts = items.some(({ before, after }) => before?.median != null || after?.median != null);
  const shown = <T extends string>(names: readonly T[]): T[] =>
    names.filter((name) => lasts || (name !== 'median' && name !== 'p90'));
  const sides = isMeasured ? WHEN : WHEN.slice(0, 1);
  const number = (value: number | null | undefined): string => value?.toLocaleString(language) ?? '–';
  const signed = (value: number | null): string =>
    value === null ? '–' : value.toLocaleString(language, { signDisplay: 'exceptZero' });
  const head = (when: string, name: string): string =>
    t(`evaluations.heads.${when}`, { name: t(`evaluations.${name}`) });
  return (
    <HeadsTable
      label={t('evaluations.table', { title: t(`evaluations.figure.${figure}`) })}
      heads={[
        { name: t(`evaluations.by.${byOf(figure)}`) },
        ...sides.flatMap((when) => shown(OF_ONE).map((name) => ({ name: head(when, name), isNumber: true }))),
        ...(isMeasured ? shown(COMPARED).map((name) => ({ name: head('difference', name), isNumber: true })) : []),
      ]}
    >
      {items.map((one) => (
        <tr key={one.key}>
          <th scope="row">{keyWords(one)}</th>
          {sides.map((when) =>
            shown(OF_ONE).map((name) => (
              <td key={`${when} ${name}`} className={table.number}>
                {name === 'count' && one[when] ? (
                  <Link to={`?${new URLSearchParams({ figure, edition: when, key: one.key })}`}>
                    {number(one[when].count)}
                  </Link>
                ) : (
                  number(one[when]?.[name])
                )}
              </td>
            )),
          )}
          {isMeasured &&
            shown(COMPARED).map((name) => (
              <td key={name} className={table.number}>
                {signed(difference(one, name))}
              </td>
            ))}
        </tr>
      ))}
    </HeadsTable>
  );
}
