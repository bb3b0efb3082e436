import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/desk.module.css';
import { FilterSelect } from '../../../list/filter-select';
import type { EvaluationFilters } from '../shapes';
import { EVALUATED, STAGES } from './desk-filters';

interface Props {
  filters: EvaluationFilters;
  change: (next: EvaluationFilters) => void;
}

/** Which evaluations the desk lists. */
export function DeskBar({ filters, change }: Props) {
  const { t, code } = useWords();
  return (
    <div className={styles.filters} role="search" aria-label={t('evaluations.filters')}>
      <FilterSelect
        label={t('evaluations.process')}
        value={filters.evaluated}
        options={EVALUATED.map((value) => ({ value, label: code('process', value) }))}
        take={(evaluated) => change({ ...filters, evaluated })}
      />
      <FilterSelect
        label={t('evaluations.stage')}
        value={filters.stage}
        options={STAGES.map((value) => ({ value, label: code('stage', value) }))}
        take={(stage) => change({ ...filters, stage })}
      />
    </div>
  );
}
