import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useWords } from '../../../i18n/use-words';
import { addressOf } from '../../../list/address-of';
import styles from '../../../list/desk.module.css';
import { Listed } from '../../../list/listed';
import { useMe } from '../../../session/useMe.query';
import { PageState } from '../../../shell/page-state';
import { makingFor } from '../report-posts';
import type { ReportFilters } from '../shapes';
import { AskDialog } from './ask-dialog';
import { BeginDialog } from './begin-dialog';
import { DeskBar } from './desk-bar';
import { readDesk } from './desk-filters';
import { DeskTable } from './desk-table';
import { useReports } from './useReports.query';

/** Reports of the reader's centres and what they asked for: where each stands, who is late and by how much. */
export function DeskPage() {
  const { t } = useWords();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState<'begin' | 'ask' | null>(null);
  const filters = readDesk(params);
  const list = useReports(filters);
  useLiveQueries('reports', ['desk']);
  const change = (next: ReportFilters): void => setParams(addressOf(next), { replace: true });
  const isFiltered = Object.keys(filters).length > 0;
  const mayBegin = makingFor(me).length > 0;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('reports.title')}</h1>
        <DeskBar filters={filters} change={change} />
        <div className={styles.tools}>
          <Button onClick={() => setOpen('ask')}>{t('reportAsk.begin')}</Button>
          {mayBegin && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpen('begin')}>
              {t('reportBegin.begin')}
            </Button>
          )}
        </div>
      </div>
      <p className={styles.soft}>{t('reports.hint')}</p>
      <Listed
        list={list}
        empty={
          <PageState
            title={t(isFiltered ? 'reports.nothingFits' : 'reports.empty')}
            hint={isFiltered ? undefined : t('reports.emptyHint')}
          >
            {isFiltered && <Button onClick={() => change({})}>{t('inbox.clearFilters')}</Button>}
          </PageState>
        }
      >
        {(items) => <DeskTable items={items} />}
      </Listed>
      {open === 'begin' && <BeginDialog close={() => setOpen(null)} />}
      {open === 'ask' && <AskDialog close={() => setOpen(null)} />}
    </div>
  );
}
