import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import table from '../table.module.css';
import type { Divergence } from './useDivergences.query';
import { RepairButton } from './repair-button';

const COLUMNS = [
  'sync.article',
  'matrix.province',
  'field.divergence',
  'sync.due',
  'sync.found',
  'sync.at',
  'sync.repair',
];

export function DivergenceTable({ items }: { items: Divergence[] }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const shown = (version: Divergence['found']): string =>
    version === null ? t('matrix.noCopy') : `${version.number}${version.withdrawn ? ` · ${t('sync.withdrawn')}` : ''}`;
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.id}>
            <td>
              <Link to={`/knowledge/${one.article}?view=matrix`}>{one.title}</Link>
            </td>
            <td>{orgName(one.org)}</td>
            <td>
              <Badge tone="alarm">{code('divergence', one.kind)}</Badge>
            </td>
            <td>{shown(one.due)}</td>
            <td>{shown(one.found)}</td>
            <td>{momentWords(one.foundAt, now, language)}</td>
            <td>
              {one.settledAt !== null ? (
                t('sync.settled', { at: momentWords(one.settledAt, now, language) })
              ) : (
                <RepairButton divergence={one} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
