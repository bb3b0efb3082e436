import { Button, Select, type InputRef } from 'antd';
import Search from 'antd/es/input/Search';
import { useEffect, useState, type RefObject } from 'react';
import { useOrgName } from '../../codes/use-org-name';
import { useWords } from '../../i18n/use-words';
import { isFiltered, PROCESSES, SLA_STATES, type InboxFilters } from './inbox-filters';
import styles from './inbox.module.css';
import { STEPS } from './steps';
import { useOwners } from './use-owners';

interface Props {
  filters: InboxFilters;
  change: (next: InboxFilters) => void;
  search: RefObject<{ focus: () => void } | null>;
}

export function InboxFilterBar({ filters, change, search }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const owners = useOwners();
  const [words, setWords] = useState(filters.q ?? '');
  useEffect(() => setWords(filters.q ?? ''), [filters.q]);
  const set = (part: Partial<InboxFilters>) => change({ ...filters, ...part });
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
  return (
    <div className={styles.filters} role="search">
      <Search
        ref={search as RefObject<InputRef>}
        allowClear
        className={styles.searchWords}
        placeholder={t('inbox.search')}
        aria-label={t('inbox.search')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onSearch={(q) => set({ q: q.trim() || undefined })}
        onKeyDown={({ key, currentTarget, nativeEvent }) =>
          key === 'Escape' && !nativeEvent.isComposing && currentTarget.blur()
        }
      />
      {chooser(
        'inbox.filterSla',
        filters.sla,
        SLA_STATES.map((value) => ({ value, label: code('sla', value) })),
        (sla) => set({ sla }),
      )}
      {chooser(
        'inbox.filterStep',
        filters.step,
        STEPS.map((value) => ({ value, label: code('step', value) })),
        (step) => set({ step }),
      )}
      {chooser(
        'inbox.filterProcess',
        filters.process,
        PROCESSES.map((value) => ({ value, label: code('process', value) })),
        (process) => set({ process }),
      )}
      {owners.length > 1 &&
        chooser(
          'inbox.filterOrg',
          filters.org,
          owners.map(({ id }) => ({ value: id, label: orgName(id) })),
          (org) => set({ org }),
        )}
      {isFiltered(filters) && (
        <Button type="link" onClick={() => change({ view: filters.view })}>
          {t('inbox.clearFilters')}
        </Button>
      )}
    </div>
  );
}
