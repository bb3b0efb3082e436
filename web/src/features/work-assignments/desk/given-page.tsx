import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { STAGES } from '../../../../../domain/work-assignment/assignment-state';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FilterSelect } from '../../../list/filter-select';
import { useMe } from '../../../session/useMe.query';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import table from '../../knowledge/table.module.css';
import type { GivenFilters, GivenWork } from '../shapes';
import { assigningFor } from '../work-pages';
import { BeginDialog } from './begin-dialog';
import styles from '../../../list/desk.module.css';
import { exportGiven } from './export-work';
import { useGiven } from './useGiven.query';
import { WorkList } from './work-list';

const SHOWN = STAGES.filter((stage) => stage !== 'new');
const COLUMNS = ['title', 'stage', 'progress', 'assigner', 'due', 'opened'] as const;

function read(params: URLSearchParams): GivenFilters {
  const stage = SHOWN.find((one) => one === params.get('stage'));
  const q = params.get('q')?.trim();
  return { ...(stage && { stage }), ...(params.has('mine') && { mine: true }), ...(q && { q }) };
}

/** What the organisation assigns: how far its receivers are, and where one waits for a decision. */
export function GivenPage() {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const [isBeginning, setIsBeginning] = useState(false);
  const filters = read(params);
  const list = useGiven(filters);
  const set = (part: GivenFilters): void => {
    const next = Object.entries({ ...filters, ...part }).flatMap(([name, value]) =>
      value ? [[name, String(value)]] : [],
    );
    setParams(Object.fromEntries(next) as Record<string, string>, { replace: true });
  };
  return (
    <>
      <WorkList<GivenWork>
        name="given"
        list={list}
        q={filters.q}
        search={(q) => set({ q })}
        isFiltered={Object.keys(filters).length > 0}
        clear={() => setParams({}, { replace: true })}
        filters={
          <>
            <FilterSelect
              label={t('work.columns.stage')}
              value={filters.stage}
              options={SHOWN.map((value) => ({ value, label: code('stage', value) }))}
              take={(stage) => set({ stage })}
            />
            <Checkbox
              checked={filters.mine === true}
              onChange={({ target }) => set({ mine: target.checked || undefined })}
            >
              {t('work.mine')}
            </Checkbox>
          </>
        }
        keep={(format) => exportGiven(filters, format)}
        action={
          assigningFor(me).length > 0 && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setIsBeginning(true)}>
              {t('work.begin')}
            </Button>
          )
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
                <GivenRow key={work.id} work={work} />
              ))}
            </tbody>
          </table>
        )}
      </WorkList>
      {isBeginning && <BeginDialog close={() => setIsBeginning(false)} />}
    </>
  );
}

function GivenRow({ work }: { work: GivenWork }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const { id, title, urgency, stage, outcome, number, receivers, done, waiting, late, assigner, dueAt, openedAt } =
    work;
  return (
    <tr>
      <td>
        <Link to={stage === 'drafting' ? `/work/desk/${id}` : `/cases/${id}`} className={styles.workTitle}>
          {title || t('work.untitled')}
        </Link>
        {number > 1 && <span className={styles.second}>{t('work.changedTimes', { n: number - 1 })}</span>}
        {urgency === 'urgent' && <span className={`${styles.line} ${styles.urgent}`}>{code('urgency', urgency)}</span>}
      </td>
      <td>
        <Badge tone={stage === 'ended' ? 'plain' : 'accent'}>{code('stage', stage)}</Badge>
        {outcome && <span className={styles.second}>{code('outcome', outcome)}</span>}
      </td>
      <td>
        {receivers > 0 && t('work.doneOf', { n: done, all: receivers })}
        {waiting > 0 && <span className={styles.second}>{t('work.waiting', { n: waiting })}</span>}
        {late > 0 && <span className={`${styles.line} ${styles.urgent}`}>{t('work.lateCount', { n: late })}</span>}
      </td>
      <td>{orgName(assigner)}</td>
      <td>{dueAt && momentWords(dueAt, now, language)}</td>
      <td>{momentWords(openedAt, now, language)}</td>
    </tr>
  );
}
