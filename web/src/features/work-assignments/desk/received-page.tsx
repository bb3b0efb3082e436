import { Checkbox } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { stateOf } from '../../../../../domain/work-assignment-part/standing';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import table from '../../knowledge/table.module.css';
import type { ReceivedFilters, ReceivedWork } from '../shapes';
import styles from '../../../list/desk.module.css';
import { exportReceived } from './export-work';
import { useReceived } from './useReceived.query';
import { WorkList } from './work-list';

const COLUMNS = ['title', 'state', 'receiver', 'assigner', 'due'] as const;

/** What the organisation has been assigned: what is to be done, by when. What has ended is shown on request. */
export function ReceivedPage() {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const q = params.get('q')?.trim() || undefined;
  const isAll = params.has('all');
  const filters: ReceivedFilters = { ...(q && { q }), ...(!isAll && { open: true }) };
  const list = useReceived(filters);
  const set = (next: { q?: string; all?: boolean }): void =>
    setParams({ ...(next.q && { q: next.q }), ...(next.all && { all: '1' }) }, { replace: true });
  return (
    <WorkList<ReceivedWork>
      name="received"
      list={list}
      q={q}
      search={(typed) => set({ q: typed, all: isAll })}
      keep={(format) => exportReceived(filters, format)}
      isFiltered={q !== undefined}
      clear={() => set({ all: isAll })}
      filters={
        <Checkbox checked={isAll} onChange={({ target }) => set({ q, all: target.checked })}>
          {t('work.withEnded')}
        </Checkbox>
      }
    >
      {(items) => (
        <table className={table.table}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`work.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((work) => (
              <ReceivedRow key={work.part.case} work={work} />
            ))}
          </tbody>
        </table>
      )}
    </WorkList>
  );
}

function ReceivedRow({ work: { title, urgency, assigner, part } }: { work: ReceivedWork }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const { org, case: id, dueAt, late, number } = part;
  return (
    <tr>
      <td>
        <Link to={`/cases/${id}`} className={styles.workTitle}>
          {title}
        </Link>
        {number > 1 && <span className={styles.second}>{t('work.changedTimes', { n: number - 1 })}</span>}
        {urgency === 'urgent' && <span className={`${styles.line} ${styles.urgent}`}>{code('urgency', urgency)}</span>}
      </td>
      <td>
        <Badge tone={part.outcome ? 'plain' : 'accent'}>{t(`workMatrix.state.${stateOf(part)}`)}</Badge>
        {late && <span className={`${styles.line} ${styles.urgent}`}> {t('workMatrix.late')}</span>}
      </td>
      <td>{orgName(org)}</td>
      <td>{orgName(assigner)}</td>
      <td>{momentWords(dueAt, now, language)}</td>
    </tr>
  );
}
