import { useOrgs } from '../../../codes/useOrgs.query';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FilterSelect } from '../../../list/filter-select';
import styles from '../../../list/desk.module.css';
import { CENTRES } from '../report-posts';
import type { ReportFilters } from '../shapes';
import { PERIODS, STAGES, STANDS } from './desk-filters';

/** Which reports the desk lists. */
export function DeskBar({ filters, change }: { filters: ReportFilters; change: (next: ReportFilters) => void }) {
  const { t, code } = useWords();
  const { data, isPending } = useOrgs();
  const english = useLanguage() === 'en';
  const set = (part: ReportFilters): void => change({ ...filters, ...part });
  const centres = (data?.orgs ?? []).filter(({ level }) => CENTRES.includes(level));
  return (
    <div className={styles.filters} role="search" aria-label={t('reports.filters')}>
      <FilterSelect
        label={t('reports.stands')}
        value={filters.stands}
        options={STANDS.map((value) => ({ value, label: t(`reports.stand.${value}`) }))}
        take={(stands) => set({ stands })}
      />
      <FilterSelect
        label={t('reports.period')}
        value={filters.period}
        options={PERIODS.map((value) => ({ value, label: code('category', value) }))}
        take={(period) => set({ period })}
      />
      {centres.length > 1 && (
        <FilterSelect
          label={t('reports.centre')}
          value={filters.org}
          loading={isPending}
          options={centres.map(({ id, nameZh, nameEn }) => ({ value: id, label: english ? nameEn : nameZh }))}
          take={(org) => set({ org })}
        />
      )}
      <FilterSelect
        label={t('reports.stage')}
        value={filters.stage}
        options={STAGES.map((value) => ({ value, label: code('stage', value) }))}
        take={(stage) => set({ stage })}
      />
    </div>
  );
}
