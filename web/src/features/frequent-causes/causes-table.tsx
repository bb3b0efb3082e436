import { Fragment } from 'react';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { ChangedCount } from '../../list/changed-count';
import figures from '../../list/figures.module.css';
import table from '../knowledge/table.module.css';
import { groupsOf } from './groups-of';
import { casesBehind } from './links';
import type { CauseRow, FrequentCauses } from './useFrequentCauses.query';

interface Props {
  causes: FrequentCauses;
  /** The organisation that the page is narrowed to. */
  within: string | undefined;
}

/** A line for each category, beneath it one for each cause that was filed: every number leads to its cases. */
export function CausesTable({ causes, within }: Props) {
  const { t, code } = useWords();
  const language = useLanguage();
  const line = (row: CauseRow) => {
    const { kind, category, cause, count, before, reasons } = row;
    const marks = reasons.map((one) => ({ word: t(`causes.reasons.${one}`), hint: t(`causes.reasonsHint.${one}`) }));
    return (
      <tr>
        <th scope="row">{`${code('kind', kind)} · ${code('category', category)}`}</th>
        <td>{cause === null ? t('causes.all') : code('cause', cause)}</td>
        <td className={table.number}>
          <ChangedCount count={count} before={before} marks={marks} to={casesBehind(row, causes, within)} />
        </td>
        <td className={table.number}>{before.toLocaleString(language)}</td>
      </tr>
    );
  };
  return (
    <div className={figures.wide} role="region" aria-label={t('causes.title')} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('causes.what')}</th>
            <th scope="col">{t('causes.cause')}</th>
            <th scope="col" className={table.number}>
              {t('causes.count')}
            </th>
            <th scope="col" className={table.number}>
              {t('causes.before')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groupsOf(causes.rows).flatMap(({ all, causes: filed }) =>
            [all, ...filed].map((row) => (
              <Fragment key={`${row.kind} ${row.category} ${row.cause ?? ''}`}>{line(row)}</Fragment>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
