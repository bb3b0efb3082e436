import { Input, Select, Tag } from 'antd';
import { useRef } from 'react';
import type { InputRef } from 'antd';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { useShortcuts } from '../../../keyboard/use-shortcuts';
import { FilterSelect } from '../../../list/filter-select';
import { useClearing } from '../../../theme/clearing';
import { SORTS, STATES, type PortalFilters } from './portal-filters';
import styles from './portal.module.css';

interface Props {
  filters: PortalFilters;
  change: (next: PortalFilters) => void;
}

/** What is looked for, and what it is narrowed to. */
export function SearchBar({ filters, change }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const clearing = useClearing();
  const input = useRef<InputRef>(null);
  useShortcuts({ '/': () => input.current?.focus() });
  const { q = '', keyword, origin, state, sort } = filters;
  return (
    <div role="search" className={styles.search}>
      <Input.Search
        key={q}
        ref={input}
        size="large"
        allowClear={clearing}
        defaultValue={q}
        className={styles.words}
        placeholder={t('portal.hint')}
        aria-label={t('portal.hint')}
        onSearch={(words) => change({ ...filters, q: words.trim() || undefined })}
      />
      <FilterSelect
        label={t('portal.state')}
        value={state}
        options={STATES.map((value) => ({ value, label: code('articleState', value) }))}
        take={(next) => change({ ...filters, state: next })}
      />
      {q !== '' && (
        <Select
          className={styles.sort}
          aria-label={t('portal.sort')}
          value={sort ?? 'relevance'}
          options={SORTS.map((value) => ({ value, label: t(`portal.by.${value}`) }))}
          onChange={(next) => change({ ...filters, sort: next })}
        />
      )}
      {keyword && (
        <Tag closable onClose={() => change({ ...filters, keyword: undefined })}>
          {t('portal.keywordIs', { keyword })}
        </Tag>
      )}
      {origin && (
        <Tag closable onClose={() => change({ ...filters, origin: undefined })}>
          {orgName(origin)}
        </Tag>
      )}
    </div>
  );
}
