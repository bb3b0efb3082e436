import { Button, type InputRef } from 'antd';
import Search from 'antd/es/input/Search';
import { useEffect, useState, type RefObject } from 'react';
import { useOrgName } from '../../codes/use-org-name';
import { useWords } from '../../i18n/use-words';
import { FilterSelect } from '../../list/filter-select';
import styles from '../../list/list-page.module.css';
import { isFiltered, PROCESSES, SLA_STATES, type InboxFilters } from './inbox-filters';
import own from './inbox.module.css';
import { STEPS } from './steps';
import { useOwners } from './use-owners';
import { useClearing } from '../../theme/clearing';

interface Props {
  filters: InboxFilters;
  change: (next: InboxFilters) => void;
  search: RefObject<{ focus: () => void } | null>;
}

export function InboxFilterBar({ filters, change, search }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const owners = useOwners();
  const clearing = useClearing();
  const [words, setWords] = useState(filters.q ?? '');
  useEffect(() => setWords(filters.q ?? ''), [filters.q]);
  const set = (part: Partial<InboxFilters>) => change({ ...filters, ...part });
  return (
    <div className={styles.filters} role="search">
      <Search
        ref={search as RefObject<InputRef>}
        allowClear={clearing}
        className={own.searchWords}
        placeholder={t('inbox.search')}
        aria-label={t('inbox.search')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onSearch={(q) => set({ q: q.trim() || undefined })}
        onKeyDown={({ key, currentTarget, nativeEvent }) =>
          key === 'Escape' && !nativeEvent.isComposing && currentTarget.blur()
        }
      />
      <FilterSelect
        label={t('inbox.filterSla')}
        value={filters.sla}
        options={SLA_STATES.map((value) => ({ value, label: code('sla', value) }))}
        take={(sla) => set({ sla })}
      />
      <FilterSelect
        label={t('inbox.filterStep')}
        value={filters.step}
        options={STEPS.map((value) => ({ value, label: code('step', value) }))}
        take={(step) => set({ step })}
      />
      <FilterSelect
        label={t('inbox.filterProcess')}
        value={filters.process}
        options={PROCESSES.map((value) => ({ value, label: code('process', value) }))}
        take={(process) => set({ process })}
      />
      {owners.length > 1 && (
        <FilterSelect
          label={t('inbox.filterOrg')}
          value={filters.org}
          options={owners.map(({ id }) => ({ value: id, label: orgName(id) }))}
          take={(org) => set({ org })}
        />
      )}
      {isFiltered(filters) && (
        <Button type="link" onClick={() => change({ view: filters.view })}>
          {t('inbox.clearFilters')}
        </Button>
      )}
    </div>
  );
}
