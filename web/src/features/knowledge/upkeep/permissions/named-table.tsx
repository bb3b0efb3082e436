import { CloseOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/use-words';
import table from '../../table.module.css';
import { keyOf, RIGHTS, toggled, type Named } from './named-rows';
import { useWho } from './use-who';

interface Props {
  label: string;
  named: readonly Named[];
  /** What the last column says of a row: where it comes from. */
  from?: (one: Named) => ReactNode;
  /** Absent: to look at only. */
  change?: (named: Named[]) => void;
}

/** People and groups, and what they are named for. */
export function NamedTable({ label, named, from, change }: Props) {
  const { t } = useWords();
  const who = useWho();
  return (
    <table className={table.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('rights.who')}</th>
          {RIGHTS.map((right) => (
            <th key={right} scope="col">
              {t(`rights.${right}`)}
            </th>
          ))}
          {from && <th scope="col">{t('rights.from')}</th>}
          {change && (
            <th scope="col">
              <span className="visually-hidden">{t('tree.do')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {named.map((one) => (
          <tr key={`${one.node} ${keyOf(one)}`} className={table.middle}>
            <th scope="row">{who(one)}</th>
            {RIGHTS.map((right) => (
              <td key={right}>
                <Checkbox
                  aria-label={`${who(one)} ${t(`rights.${right}`)}`}
                  checked={one[right]}
                  disabled={!change}
                  onChange={() => change?.(toggled(named, one, right))}
                />
              </td>
            ))}
            {from && <td>{from(one)}</td>}
            {change && (
              <td className={table.number}>
                <Button
                  type="text"
                  size="small"
                  icon={<CloseOutlined aria-hidden />}
                  aria-label={t('rights.drop', { who: who(one) })}
                  onClick={() => change(named.filter((other) => other !== one))}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
