import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import styles from '../admin.module.css';
import { RefusedAtOnce } from './refused-at-once';
import { RefusedByRules } from './refused-by-rules';

const VIEWS = ['atOnce', 'byRules'] as const;

/** Events that were refused, why, what to do about it, and what was posted. */
export function RefusedPage() {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find((one) => one === params.get('view')) ?? 'atOnce';
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.refused')}</h1>
        <Segmented
          aria-label={t('refused.view')}
          options={VIEWS.map((value) => ({ value, label: t(`refused.${value}`) }))}
          value={view}
          onChange={(value) => setParams({ view: value })}
        />
      </div>
      <p className={styles.soft}>{t(`refused.${view}Hint`)}</p>
      {view === 'atOnce' ? <RefusedAtOnce /> : <RefusedByRules />}
    </div>
  );
}
