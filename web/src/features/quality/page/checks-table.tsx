import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useWords } from '../../../i18n/use-words';
import desk from '../../../list/desk.module.css';
import { HeadsTable } from '../../../list/heads-table';
import table from '../../knowledge/table.module.css';
import type { Sample } from '../shapes';
import { Total } from '../total';

const COLUMNS = ['work', 'agent', 'stage', 'total', 'fatal', 'scorer'] as const;

/** A line for each piece of work: who did it, where its check stands, the score that counts and who gave it. */
export function ChecksTable({ items }: { items: Sample[] }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  return (
    <HeadsTable
      label={t('quality.tabs.checks')}
      heads={COLUMNS.map((column) => ({ name: t(`quality.check.${column}`), isNumber: column === 'total' }))}
    >
      {items.map(
        ({ id, number, category, agent, nameZh, nameEn, centre, stage, outcome, total, violation, ...rest }) => (
          <tr key={id}>
            <td>
              <Link to={`/cases/${id}`}>{number}</Link>
              <span className={desk.second}>{code('category', category)}</span>
            </td>
            <td>
              {personName({ id: agent, nameZh, nameEn })}
              <span className={desk.second}>{orgName(centre)}</span>
            </td>
            <td>
              <Badge tone={stage === 'ended' ? 'plain' : 'accent'}>{code('stage', stage)}</Badge>
              {outcome && <span className={desk.second}>{code('outcome', outcome)}</span>}
            </td>
            <td className={table.number}>
              <Total total={total} violation={violation ?? false} />
            </td>
            <td>{(rest.fatal ?? []).map((fault) => t(`quality.fatal.${fault}`)).join(t('quality.joint'))}</td>
            <td>{rest.scorer && personName(rest.scorer)}</td>
          </tr>
        ),
      )}
    </HeadsTable>
  );
}
