import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { STAGES } from '../../../../../domain/quality-sampling/sampling-state';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useOrgName } from '../../../codes/use-org-name';
import { useOrgs } from '../../../codes/useOrgs.query';
import { useWords } from '../../../i18n/use-words';
import { addressOf } from '../../../list/address-of';
import styles from '../../../list/desk.module.css';
import { FilterSelect } from '../../../list/filter-select';
import { Listed } from '../../../list/listed';
import { useMe } from '../../../session/useMe.query';
import { PageState } from '../../../shell/page-state';
import { inspectingAt } from '../quality-pages';
import type { SamplingFilters } from '../shapes';
import { DeskTable } from './desk-table';
import { DrawDialog } from './draw-dialog';
import { useSamplings } from './useSamplings.query';

const SHOWN = STAGES.filter((stage) => stage !== 'new');
const CENTRES = ['hq', 'province', 'prefecture'];

function read(params: URLSearchParams): SamplingFilters {
  const stage = SHOWN.find((one) => one === params.get('stage'));
  const centre = params.get('centre');
  return { ...(stage && { stage }), ...(centre && { centre }) };
}

/** Samplings of the reader's centres: how each was drawn, where it stands, what it has found. */
export function DeskPage() {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const orgName = useOrgName();
  const { data: orgs } = useOrgs();
  const [params, setParams] = useSearchParams();
  const [isDrawing, setIsDrawing] = useState(false);
  const filters = read(params);
  const list = useSamplings(filters);
  useLiveQueries('quality', ['desk']);
  const set = (part: SamplingFilters): void => setParams(addressOf({ ...filters, ...part }), { replace: true });
  const isFiltered = Object.keys(filters).length > 0;
  const mayDraw = inspectingAt(me).length > 0;
  const centres = orgs?.orgs.filter(({ level }) => CENTRES.includes(level)) ?? [];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('quality.title')}</h1>
        <div className={styles.filters} role="search" aria-label={t('quality.filters')}>
          <FilterSelect
            label={t('quality.columns.stage')}
            value={filters.stage}
            options={SHOWN.map((value) => ({ value, label: code('stage', value) }))}
            take={(stage) => set({ stage })}
          />
          {centres.length > 1 && (
            <FilterSelect
              label={t('quality.columns.centre')}
              value={filters.centre}
              options={centres.map(({ id }) => ({ value: id, label: orgName(id) }))}
              take={(centre) => set({ centre })}
            />
          )}
        </div>
        {mayDraw && (
          <Button
            type="primary"
            className={styles.begin}
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setIsDrawing(true)}
          >
            {t('quality.draw')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('quality.hint')}</p>
      <Listed
        list={list}
        empty={
          <PageState
            title={t(isFiltered ? 'quality.nothingFits' : 'quality.empty')}
            hint={isFiltered || !mayDraw ? undefined : t('quality.emptyHint')}
          >
            {isFiltered && <Button onClick={() => setParams({}, { replace: true })}>{t('inbox.clearFilters')}</Button>}
          </PageState>
        }
      >
        {(items) => <DeskTable items={items} />}
      </Listed>
      {isDrawing && <DrawDialog close={() => setIsDrawing(false)} />}
    </div>
  );
}
