import { Button } from 'antd';
import { CATEGORIES } from '../../../../domain/complaint-dispatch/complaint-state';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useWords } from '../../i18n/use-words';
import { ChangedCount } from '../../list/changed-count';
import figures from '../../list/figures.module.css';
import { useMe } from '../../session/useMe.query';
import table from '../knowledge/table.module.css';
import { assigningFor } from '../work-assignments/work-pages';
import { enquiriesBehind } from './links';
import { linesOf, type EnquiryCell, type EnquiryLine } from './table-of';
import type { EnquiryAnalysis } from './useEnquiryAnalysis.query';

interface Props {
  analysis: EnquiryAnalysis;
  /** The organisation that the page is narrowed to. */
  within: string | undefined;
  ask: (line: EnquiryLine) => void;
}

/** A line for each centre, their sum below: every number leads to its cases, what stands out says why. */
export function AnalysisTable({ analysis, within, ask }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const { data: me } = useMe();
  const { data: tree } = useOrgs();
  const { centres, all } = linesOf(analysis.rows);
  const own = assigningFor(me);
  const parentOf = (org: string | null) => tree?.orgs.find(({ id }) => id === org)?.parent ?? '';
  const cells = (line: EnquiryLine) => (
    <>
      {[...line.cells, line.total].map((row) => (
        <td key={row.category} className={table.number}>
          <Cell row={row} analysis={analysis} within={within} />
        </td>
      ))}
    </>
  );
  return (
    <div className={figures.wide} role="region" aria-label={t('enquiries.title')} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('enquiries.centre')}</th>
            {CATEGORIES.map((category) => (
              <th key={category} scope="col" className={table.number}>
                {code('category', category)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              {t('enquiries.total')}
            </th>
            <th scope="col">{t('enquiries.toPublicise')}</th>
          </tr>
        </thead>
        <tbody>
          {centres.map((line) => (
            <tr key={line.org}>
              <th scope="row">{orgName(line.org!)}</th>
              {cells(line)}
              <td>
                {own.includes(parentOf(line.org)) && (
                  <Button
                    size="small"
                    type={line.cells.some(({ focus }) => focus.length > 0) ? 'primary' : 'default'}
                    aria-label={t('enquiries.publiciseAt', { org: orgName(line.org!) })}
                    onClick={() => ask(line)}
                  >
                    {t('enquiries.publicise')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={figures.total}>
            <th scope="row">{t('enquiries.total')}</th>
            {cells(all)}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Cell({ row, analysis, within }: { row: EnquiryCell; analysis: EnquiryAnalysis; within: string | undefined }) {
  const { t } = useWords();
  const marks = row.focus.map((one) => ({ word: t(`enquiries.focus.${one}`), hint: t(`enquiries.focusHint.${one}`) }));
  return (
    <ChangedCount count={row.count} before={row.before} marks={marks} to={enquiriesBehind(row, analysis, within)} />
  );
}
