import { Button, Checkbox } from 'antd';
import { CATEGORIES, TIERS } from '../../../../domain/complaint-dispatch/complaint-state';
import type { Person } from '../../api/shapes';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { FilterSelect } from '../../list/filter-select';
import page from '../../list/list-page.module.css';
import { useMe } from '../../session/useMe.query';
import { PROCESSES } from '../inbox/inbox-filters';
import { usePeopleOf } from './usePeopleOf.query';
import { isFiltered, STATES, type AuditFilters } from './audit-filters';
import { CLOCKS } from './clock-kinds';
import styles from './audit.module.css';
import { DayRange } from './day-range';

interface Props {
  filters: AuditFilters;
  change: (next: AuditFilters) => void;
  /** People that the list names: one from elsewhere may be asked for too. */
  named: Person[];
}

export function AuditFilterBar({ filters, change, named }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const { data } = useOrgs();
  const set = (part: Partial<AuditFilters>) => change({ ...filters, ...part });
  return (
    <div className={page.filters} role="search" aria-label={t('audit.filters')}>
      <FilterSelect
        label={t('audit.filterOrg')}
        value={filters.org}
        options={(data?.orgs ?? []).map(({ id }) => ({ value: id, label: orgName(id) }))}
        take={(org) => set({ org, below: undefined, person: undefined })}
      />
      {filters.org !== undefined && (
        <Checkbox
          checked={filters.below === false}
          onChange={({ target }) => set({ below: target.checked ? false : undefined })}
        >
          {t('audit.onlyOrg')}
        </Checkbox>
      )}
      <PersonFilter filters={filters} set={set} named={named} />
      <FilterSelect
        label={t('audit.filterClock')}
        value={filters.clock}
        options={CLOCKS.map((value) => ({ value, label: code('clock', value) }))}
        take={(clock) => set({ clock })}
      />
      <FilterSelect
        label={t('audit.filterState')}
        value={filters.state}
        options={STATES.map((value) => ({ value, label: t(`audit.${value}`) }))}
        take={(state) => set({ state })}
      />
      <FilterSelect
        label={t('audit.filterCategory')}
        value={filters.category}
        options={CATEGORIES.map((value) => ({ value, label: code('category', value) }))}
        take={(category) => set({ category })}
      />
      <FilterSelect
        label={t('audit.filterTier')}
        value={filters.tier}
        options={TIERS.map((value) => ({ value, label: code('tier', value) }))}
        take={(tier) => set({ tier })}
      />
      <FilterSelect
        label={t('audit.filterProcess')}
        value={filters.process}
        options={PROCESSES.map((value) => ({ value, label: code('process', value) }))}
        take={(process) => set({ process })}
      />
      <DayRange
        label={t('audit.dueWithin')}
        ends={[t('audit.from'), t('audit.to')]}
        range={filters}
        change={({ from, to }) => set({ from, to })}
      />
      {filters.due !== undefined && (
        <Checkbox checked onChange={() => set({ due: undefined })}>
          {t(filters.due ? 'audit.dueOnly' : 'audit.notDue')}
        </Checkbox>
      )}
      <span className={styles.together}>
        <Checkbox
          checked={filters.breached === true}
          onChange={({ target }) => set({ breached: target.checked || undefined })}
        >
          {t('audit.breachedOnly')}
        </Checkbox>
        <Checkbox
          checked={filters.lateFiring === true}
          onChange={({ target }) => set({ lateFiring: target.checked || undefined })}
        >
          {t('audit.lateOnly')}
        </Checkbox>
      </span>
      {filters.open !== undefined && (
        <Checkbox checked onChange={() => set({ open: undefined })}>
          {t(filters.open ? 'audit.open' : 'audit.closedOnly')}
        </Checkbox>
      )}
      {isFiltered(filters) && (
        <Button type="link" onClick={() => change({ view: filters.view, sort: filters.sort })}>
          {t('audit.clear')}
        </Button>
      )}
    </div>
  );
}

interface PersonProps {
  filters: AuditFilters;
  set: (part: Partial<AuditFilters>) => void;
  named: Person[];
}

function PersonFilter({ filters, set, named }: PersonProps) {
  const { t } = useWords();
  const english = useLanguage() === 'en';
  const { data: me } = useMe();
  const { data, isLoading } = usePeopleOf(filters.org ?? me?.posts[0]?.org);
  const known = (data?.items ?? []).map(({ id, displayZh, displayEn }) => ({
    value: id,
    label: english ? displayEn : displayZh,
  }));
  const others = named
    .filter(({ id }) => id === filters.person && !known.some(({ value }) => value === id))
    .map(({ id, nameZh, nameEn }) => ({ value: id, label: english ? nameEn : nameZh }));
  const options = [...known, ...others.slice(0, 1)];
  return (
    <FilterSelect
      label={t('audit.filterPerson')}
      value={filters.person}
      options={options}
      loading={isLoading}
      take={(person) => set({ person })}
    />
  );
}
