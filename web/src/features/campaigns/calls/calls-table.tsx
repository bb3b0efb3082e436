import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useWords } from '../../../i18n/use-words';
import table from '../../knowledge/table.module.css';
import sheets from '../../../list/sheets.module.css';
import type { CampaignCustomer } from '../shapes';

interface Props {
  items: CampaignCustomer[];
  isDivided: boolean;
}

/** A line for each customer, in the order of the list; whose call was opened leads to it. */
export function CallsTable({ items, isDivided }: Props) {
  const { t, code } = useWords();
  const columns = ['position', 'customer', 'phone', ...(isDivided ? ['stratum'] : []), 'state', 'attempts', 'result'];
  return (
    <div className={sheets.wide} role="region" aria-label={t('campaigns.tabs.calls')} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={column === 'position' || column === 'attempts' ? table.number : undefined}
              >
                {t(`campaigns.call.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ position, number, name, phone, stratum, state, outcome, case: call, attempts, result }) => (
            <tr key={position}>
              <td className={table.number}>{position}</td>
              <td>
                {call ? <Link to={`/cases/${call}`}>{number}</Link> : number} {name}
              </td>
              <td>{phone}</td>
              {isDivided && <td>{stratum || t('campaigns.noStratum')}</td>}
              <td>
                <Badge tone={outcome === null && call !== null ? 'accent' : 'plain'}>
                  {t(`campaigns.became.${outcome ?? state}`)}
                </Badge>
              </td>
              <td className={table.number}>{attempts}</td>
              <td>{code('result', result)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
