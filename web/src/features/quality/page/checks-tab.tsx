import { Button, Tag } from 'antd';
import { useSearchParams } from 'react-router';
import { OUTCOMES, STAGES } from '../../../../../domain/quality-check/check-state';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import desk from '../../../list/desk.module.css';
import { FilterSelect } from '../../../list/filter-select';
import { Listed } from '../../../list/listed';
import sheets from '../../../list/sheets.module.css';
import { PageState } from '../../../shell/page-state';
import type { SampleFilters, Sampling } from '../shapes';
import { ChecksTable } from './checks-table';
import { readSampleFilters, sampleAddress } from './sample-filters';
import { useSamples } from './useSampling.query';

const SHOWN = STAGES.filter((stage) => stage !== 'new');

/** What was drawn, narrowed to what a figure counted. */
export function ChecksTab({ sampling }: { sampling: Sampling }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const [params, setParams] = useSearchParams();
  const filters = readSampleFilters(params);
  const list = useSamples(sampling.id, filters);
  const change = (next: SampleFilters): void => setParams(sampleAddress(next), { replace: true });
  const { agent: _agent, ...notAgent } = filters;
  const { centre: _centre, ...notCentre } = filters;
  return (
    <div className={sheets.sheets}>
      <div className={desk.filters} role="search" aria-label={t('quality.checkFilters')}>
        <FilterSelect
          label={t('quality.check.stage')}
          value={filters.stage}
          options={SHOWN.map((value) => ({ value, label: code('stage', value) }))}
          take={(stage) => change({ ...filters, stage })}
        />
        <FilterSelect
          label={t('quality.check.outcome')}
          value={filters.outcome}
          options={OUTCOMES.map((value) => ({ value, label: code('outcome', value) }))}
          take={(outcome) => change({ ...filters, outcome })}
        />
        <FilterSelect
          label={t('quality.check.violation')}
          value={filters.violation === undefined ? undefined : filters.violation ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`quality.isViolation.${value}`) }))}
          take={(violation) => change({ ...filters, violation: violation && violation === 'yes' })}
        />
        {filters.agent && (
          <Tag closable onClose={() => change(notAgent)}>
            {t('quality.oneAgent')}
          </Tag>
        )}
        {filters.centre && (
          <Tag closable onClose={() => change(notCentre)}>
            {orgName(filters.centre)}
          </Tag>
        )}
      </div>
      <Listed
        list={list}
        empty={
          <PageState title={t('quality.noChecks')}>
            {Object.keys(filters).length > 0 && <Button onClick={() => change({})}>{t('inbox.clearFilters')}</Button>}
          </PageState>
        }
      >
        {(items) => <ChecksTable items={items} />}
      </Listed>
    </div>
  );
}
