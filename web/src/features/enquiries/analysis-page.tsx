import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useWords } from '../../i18n/use-words';
import { addressOf } from '../../list/address-of';
import { ComparedHead } from '../../list/compared-head';
import styles from '../../list/figures.module.css';
import { FilterSelect } from '../../list/filter-select';
import page from '../../list/list-page.module.css';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { PageState } from '../../shell/page-state';
import { DayRange } from '../audit/day-range';
import { AnalysisTable } from './analysis-table';
import { PubliciseDialog } from './publicise-dialog';
import type { EnquiryLine } from './table-of';
import { useEnquiryAnalysis, type EnquiryFilters } from './useEnquiryAnalysis.query';

const NAMES = ['org', 'openedFrom', 'openedBefore'] as const;

/** What is asked lives in the address. */
const readFilters = (params: URLSearchParams): EnquiryFilters =>
  Object.fromEntries(NAMES.flatMap((name) => (params.get(name) ? [[name, params.get(name)!]] : [])));

/** Enquiries by centre and category beside those before (process 7); what a centre has to publicise is asked of it here. */
export function AnalysisPage() {
  const { t } = useWords();
  const orgName = useOrgName();
  const { data: tree } = useOrgs();
  const [params, setParams] = useSearchParams();
  const [asking, setAsking] = useState<EnquiryLine | null>(null);
  const filters = readFilters(params);
  const { data, error, refetch } = useEnquiryAnalysis(filters);
  const change = (next: EnquiryFilters): void => setParams(addressOf({ ...next }), { replace: true });
  return (
    <div className={styles.page}>
      <ComparedHead area="enquiries" period={data} />
      <div className={page.filters} role="search" aria-label={t('enquiries.filters')}>
        <DayRange
          label={t('enquiries.period')}
          ends={[t('enquiries.from'), t('enquiries.to')]}
          range={{ from: filters.openedFrom, to: filters.openedBefore }}
          change={({ from, to }) => change({ ...filters, openedFrom: from, openedBefore: to })}
        />
        <FilterSelect
          label={t('enquiries.org')}
          value={filters.org}
          options={(tree?.orgs ?? []).map(({ id }) => ({ value: id, label: orgName(id) }))}
          take={(org) => change({ ...filters, org })}
        />
        {Object.keys(filters).length > 0 && (
          <Button type="link" onClick={() => change({})}>
            {t('enquiries.clear')}
          </Button>
        )}
      </div>
      {error ? (
        <LoadFailed error={error} retry={() => void refetch()} />
      ) : !data ? (
        <PageLoading />
      ) : data.rows.length === 0 ? (
        <PageState title={t('enquiries.empty')} hint={t('enquiries.emptyHint')} />
      ) : (
        <AnalysisTable analysis={data} within={filters.org} ask={setAsking} />
      )}
      {asking && data && <PubliciseDialog line={asking} analysis={data} close={() => setAsking(null)} />}
    </div>
  );
}
