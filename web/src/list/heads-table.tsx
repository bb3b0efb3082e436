import type { ReactNode } from 'react';
import table from '../features/knowledge/table.module.css';
import sheets from './sheets.module.css';

interface Props {
  /** What the table shows. */
  label: string;
  heads: readonly { name: string; isNumber?: boolean }[];
  /** Its lines. */
  children: ReactNode;
}

/** A table with a line for each thing, in a place of its own where it is wider than the page. */
export function HeadsTable({ label, heads, children }: Props) {
  return (
    <div className={sheets.wide} role="region" aria-label={label} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            {heads.map(({ name, isNumber }, at) => (
              <th key={at} scope="col" className={isNumber ? table.number : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
