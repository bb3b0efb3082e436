import { Button, Checkbox, Input, Select } from 'antd';
import { CATEGORIES, TIERS } from '../../../../domain/complaint-dispatch/complaint-state';
import type { Person } from '../../api/shapes';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { useMe } from '../../session/useMe.query';
import { usePeopleOf } from './usePeopleOf.query';
import { isFiltered, STATES, type AuditFilters } from './audit-filters';
import styles from './audit.module.css';
import { CLOCKS } from './clock-kinds';
import { dayAfter, dayOf, dayStart } from './due-days';

const PROCESSES = ['complaint-dispatch', 'callback-survey'] as const;

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
  const chooser = <T extends string>(
    label: string,
    value: T | undefined,
    options: { value: T; label: string }[],
    take: (value?: T) => void,
  ) => (
    <Select<T>
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className={styles.filter}
      popupMatchSelectWidth={false}
      placeholder={t(label)}
      aria-label={t(label)}
      value={value}
      options={options}
      onChange={(next?: T) => take(next)}
    />
  );
  const day = (label: string, value: string, take: (value: string) => void) => (
    <label className={styles.day}>
      <span>{t(label)}</span>
      <Input type="date" value={value} onChange={({ target }) => take(target.value)} />
    </label>
  );
  return (
    <div className={styles.filters} role="search" aria-label={t('audit.filters')}>
      {chooser(
        'audit.filterOrg',
        filters.org,
        (data?.orgs ?? []).map(({ id }) => ({ value: id, label: orgName(id) })),
        (org) => set({ org, below: undefined, person: undefined }),
      )}
      {filters.org !== undefined && (
        <Checkbox
          checked={filters.below === false}
          onChange={({ target }) => set({ below: target.checked ? false : undefined })}
        >
          {t('audit.onlyOrg')}
        </Checkbox>
      )}
      <PersonFilter filters={filters} set={set} named={named} />
      {chooser(
        'audit.filterClock',
        filters.clock,
        CLOCKS.map((value) => ({ value, label: code('clock', value) })),
        (clock) => set({ clock }),
      )}
      {chooser(
        'audit.filterState',
        filters.state,
        STATES.map((value) => ({ value, label: t(`audit.${value}`) })),
        (state) => set({ state }),
      )}
      {chooser(
        'audit.filterCategory',
        filters.category,
        CATEGORIES.map((value) => ({ value, label: code('category', value) })),
        (category) => set({ category }),
      )}
      {chooser(
        'audit.filterTier',
        filters.tier,
        TIERS.map((value) => ({ value, label: code('tier', value) })),
        (tier) => set({ tier }),
      )}
      {chooser(
        'audit.filterProcess',
        filters.process,
        PROCESSES.map((value) => ({ value, label: code('process', value) })),
        (process) => set({ process }),
      )}
      {day('audit.from', dayOf(filters.from), (value) => set({ from: dayStart(value) }))}
      {day('audit.to', dayOf(filters.to, true), (value) => set({ to: dayAfter(value) }))}
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
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className={styles.filter}
      popupMatchSelectWidth={false}
      placeholder={t('audit.filterPerson')}
      aria-label={t('audit.filterPerson')}
      loading={isLoading}
      value={filters.person}
      options={options}
      onChange={(person?: string) => set({ person })}
    />
  );
}
