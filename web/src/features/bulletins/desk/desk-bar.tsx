import { Checkbox } from 'antd';
import Search from 'antd/es/input/Search';
import { BULLETIN_KINDS } from '../../../../../domain/bulletin/bulletin-state';
import { useWords } from '../../../i18n/use-words';
import { FilterSelect } from '../../../list/filter-select';
import { useClearing } from '../../../theme/clearing';
import type { DeskFilters } from '../shapes';
import { STAGES } from './desk-filters';
import styles from '../../../list/desk.module.css';

/** Which bulletins the desk lists. */
export function DeskBar({ filters, change }: { filters: DeskFilters; change: (next: DeskFilters) => void }) {
  const { t, code } = useWords();
  const clearing = useClearing();
  const set = (part: Partial<DeskFilters>): void => change({ ...filters, ...part });
  return (
    <div className={styles.filters} role="search">
      <Search
        key={filters.q}
        allowClear={clearing}
        defaultValue={filters.q}
        className={styles.words}
        placeholder={t('bulletinDesk.search')}
        aria-label={t('bulletinDesk.search')}
        onSearch={(q) => set({ q: q.trim() || undefined })}
      />
      <FilterSelect
        label={t('bulletinDesk.stage')}
        value={filters.stage}
        options={STAGES.map((value) => ({ value, label: code('stage', value) }))}
        take={(stage) => set({ stage })}
      />
      <FilterSelect
        label={t('bulletinDesk.kind')}
        value={filters.kind}
        options={BULLETIN_KINDS.map((value) => ({ value, label: code('kind', value) }))}
        take={(kind) => set({ kind })}
      />
      <Checkbox checked={filters.mine === true} onChange={({ target }) => set({ mine: target.checked || undefined })}>
        {t('bulletinDesk.mine')}
      </Checkbox>
    </div>
  );
}
