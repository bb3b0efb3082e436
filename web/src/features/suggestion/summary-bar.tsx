import { Button, Segmented } from 'antd';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useWords } from '../../i18n/use-words';
import { FilterSelect } from '../../list/filter-select';
import page from '../../list/list-page.module.css';
import { DayRange } from '../audit/day-range';
import { CATEGORIES, HEADINGS, isFiltered, STATES, type SummaryFilters } from './summary-filters';

interface Props {
  filters: SummaryFilters;
  change: (next: SummaryFilters) => void;
}

/** Which suggestions are counted, and by what. */
export function SummaryBar({ filters, change }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const { data } = useOrgs();
  const set = (part: Partial<SummaryFilters>): void => change({ ...filters, ...part });
  return (
    <div className={page.filters} role="search" aria-label={t('suggestions.filters')}>
      <Segmented
        aria-label={t('suggestions.heading')}
        value={filters.by}
        options={HEADINGS.map((value) => ({ value, label: t(`suggestions.by.${value}`) }))}
        onChange={(by) => set({ by })}
      />
      <DayRange
        label={t('suggestions.period')}
        ends={[t('suggestions.from'), t('suggestions.to')]}
        range={{ from: filters.openedFrom, to: filters.openedBefore }}
        change={({ from, to }) => set({ openedFrom: from, openedBefore: to })}
      />
      <FilterSelect
        label={t('suggestions.org')}
        value={filters.org}
        options={(data?.orgs ?? []).map(({ id }) => ({ value: id, label: orgName(id) }))}
        take={(org) => set({ org })}
      />
      <FilterSelect
        label={t('suggestions.category')}
        value={filters.category}
        options={CATEGORIES.map((value) => ({ value, label: code('category', value) }))}
        take={(category) => set({ category })}
      />
      <FilterSelect
        label={t('suggestions.state')}
        value={filters.state}
        options={STATES.map((value) => ({ value, label: t(`suggestions.states.${value}`) }))}
        take={(state) => set({ state })}
      />
      {isFiltered(filters) && (
        <Button type="link" onClick={() => change({ by: filters.by })}>
          {t('suggestions.clear')}
        </Button>
      )}
    </div>
  );
}
