import { Select } from 'antd';
import styles from './list-page.module.css';
import { useClearing } from '../theme/clearing';
import { SEARCHED } from './searched';

interface Props<T extends string> {
  /** What it filters by: its placeholder and its name. */
  label: string;
  value: T | undefined;
  options: { value: T; label: string }[];
  take: (value?: T) => void;
  loading?: boolean;
}

/** One filter of a list: one value of those offered, found by typing, or none. */
export function FilterSelect<T extends string>({ label, value, options, take, loading = false }: Props<T>) {
  const clearing = useClearing();
  const chosen = options.find((option) => option.value === value);
  return (
    <Select<T>
      allowClear={clearing}
      showSearch={SEARCHED}
      className={styles.filter}
      popupMatchSelectWidth={false}
      placeholder={label}
      aria-label={label}
      title={chosen?.label}
      loading={loading}
      value={value}
      options={options}
      onChange={(next?: T) => take(next)}
    />
  );
}
