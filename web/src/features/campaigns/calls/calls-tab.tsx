import { Button, Tag } from 'antd';
import { useSearchParams } from 'react-router';
import { QUESTIONNAIRES } from '../../../../../domain/shared/campaign-kind';
import { useWords } from '../../../i18n/use-words';
import desk from '../../../list/desk.module.css';
import { FilterSelect } from '../../../list/filter-select';
import { Listed } from '../../../list/listed';
import { PageState } from '../../../shell/page-state';
import type { CampaignProgress, CustomerFilters } from '../shapes';
import sheets from '../../../list/sheets.module.css';
import { callAddress, readCallFilters, STANDS, standing, standOf } from './call-filters';
import { CallsTable } from './calls-table';
import { useCampaignCustomers } from './useCustomers.query';

/** The list with what became of each customer, narrowed to what a figure counted. */
export function CallsTab({ campaign }: { campaign: CampaignProgress }) {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const filters = readCallFilters(params);
  const list = useCampaignCustomers(campaign.id, filters);
  const change = (next: CustomerFilters): void => setParams(callAddress(next), { replace: true });
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className={sheets.sheets}>
      <CallsBar campaign={campaign} filters={filters} change={change} />
      <Listed
        list={list}
        empty={
          <PageState title={t(isFiltered ? 'campaigns.nobodyFits' : 'campaigns.noList')}>
            {isFiltered && <Button onClick={() => change({})}>{t('inbox.clearFilters')}</Button>}
          </PageState>
        }
      >
        {(items) => <CallsTable items={items} isDivided={campaign.strata.some(({ number }) => number > 0)} />}
      </Listed>
    </div>
  );
}

interface BarProps {
  campaign: CampaignProgress;
  filters: CustomerFilters;
  change: (next: CustomerFilters) => void;
}

function CallsBar({ campaign, filters, change }: BarProps) {
  const { t, code } = useWords();
  const { strata } = campaign;
  const { results } = QUESTIONNAIRES[campaign.campaign];
  const { question, score, ...others } = filters;
  return (
    <div className={desk.filters} role="search" aria-label={t('campaigns.callFilters')}>
      <FilterSelect
        label={t('campaigns.stands')}
        value={standOf(filters)}
        options={STANDS.map((value) => ({ value, label: t(`campaigns.stand.${value}`) }))}
        take={(stand) => change(standing(filters, stand))}
      />
      {strata.some(({ number }) => number > 0) && (
        <FilterSelect
          label={t('campaigns.stratum')}
          value={filters.stratum?.toString()}
          options={strata.map(({ number, label }) => ({
            value: String(number),
            label: label || t('campaigns.noStratum'),
          }))}
          take={(stratum) => change({ ...filters, stratum: stratum === undefined ? undefined : Number(stratum) })}
        />
      )}
      {results.length > 1 && (
        <FilterSelect
          label={t('field.result')}
          value={filters.result}
          options={results.map((value) => ({ value, label: code('result', value) }))}
          take={(result) => change({ ...filters, result: result as CustomerFilters['result'] })}
        />
      )}
      {question && (
        <Tag closable onClose={() => change(others)}>
          {t(`field.${question}`)}
          {score !== undefined && ` ${t('campaigns.score', { n: score })}`}
        </Tag>
      )}
    </div>
  );
}
