// Alone: `Input` brings passwords, codes and text areas with it, which the first page has no use for.
import Search from 'antd/es/input/Search';
import { useNavigate } from 'react-router';
import { useWords } from '../i18n/use-words';
import styles from './app-shell.module.css';
import { useClearing } from '../theme/clearing';

/** Any case by number, customer number or words, from wherever one is. */
export function GlobalSearch() {
  const { t } = useWords();
  const navigate = useNavigate();
  const clearing = useClearing();
  return (
    <Search
      className={styles.search}
      allowClear={clearing}
      placeholder={t('shell.search')}
      aria-label={t('shell.search')}
      onSearch={(words) => words.trim() && void navigate(`/cases?${new URLSearchParams({ q: words.trim() })}`)}
    />
  );
}
