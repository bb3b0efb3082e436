import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { STAGES } from '../../../../../domain/outbound-campaign/campaign-state';
import { CAMPAIGN_KINDS } from '../../../../../domain/shared/campaign-kind';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useWords } from '../../../i18n/use-words';
import { addressOf } from '../../../list/address-of';
import styles from '../../../list/desk.module.css';
import { FilterSelect } from '../../../list/filter-select';
import { Listed } from '../../../list/listed';
import { useMe } from '../../../session/useMe.query';
import { PageState } from '../../../shell/page-state';
import { planningFor } from '../campaign-pages';
import type { CampaignFilters } from '../shapes';
import { BeginDialog } from './begin-dialog';
import { DeskTable } from './desk-table';
import { useCampaigns } from './useCampaigns.query';

const SHOWN = STAGES.filter((stage) => stage !== 'new');

function read(params: URLSearchParams): CampaignFilters {
  const stage = SHOWN.find((one) => one === params.get('stage'));
  const campaign = CAMPAIGN_KINDS.find((one) => one === params.get('campaign'));
  return { ...(stage && { stage }), ...(campaign && { campaign }) };
}

/** Campaigns of the reader's centres: what for, where each stands, how far it is. */
export function DeskPage() {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const [isBeginning, setIsBeginning] = useState(false);
  const filters = read(params);
  const list = useCampaigns(filters);
  useLiveQueries('campaigns', ['desk']);
  const set = (part: CampaignFilters): void => setParams(addressOf({ ...filters, ...part }), { replace: true });
  const isFiltered = Object.keys(filters).length > 0;
  const mayBegin = planningFor(me).length > 0;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('campaigns.title')}</h1>
        <div className={styles.filters} role="search" aria-label={t('campaigns.filters')}>
          <FilterSelect
            label={t('campaigns.columns.stage')}
            value={filters.stage}
            options={SHOWN.map((value) => ({ value, label: code('stage', value) }))}
            take={(stage) => set({ stage })}
          />
          <FilterSelect
            label={t('field.campaign')}
            value={filters.campaign}
            options={CAMPAIGN_KINDS.map((value) => ({ value, label: code('campaign', value) }))}
            take={(campaign) => set({ campaign })}
          />
        </div>
        {mayBegin && (
          <Button
            type="primary"
            className={styles.begin}
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setIsBeginning(true)}
          >
            {t('campaigns.begin')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('campaigns.hint')}</p>
      <Listed
        list={list}
        empty={
          <PageState
            title={t(isFiltered ? 'campaigns.nothingFits' : 'campaigns.empty')}
            hint={isFiltered || !mayBegin ? undefined : t('campaigns.emptyHint')}
          >
            {isFiltered && <Button onClick={() => setParams({}, { replace: true })}>{t('inbox.clearFilters')}</Button>}
          </PageState>
        }
      >
        {(items) => <DeskTable items={items} />}
      </Listed>
      {isBeginning && <BeginDialog close={() => setIsBeginning(false)} />}
    </div>
  );
}
