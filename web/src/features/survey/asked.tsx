import { Skeleton } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../i18n/use-words';
import { LoadFailed } from '../../shell/load-failed';
import { useCase } from '../case/useCase.query';
import styles from './survey.module.css';

/** What the customer complained about, and what was written since: the answer is the last of it. */
export function Asked({ complaint }: { complaint: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useCase(complaint);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Skeleton active />;
  const [first, ...rest] = data.contents;
  const answer = rest.at(-1);
  return (
    <dl className={styles.asked}>
      <div>
        <dt>
          {t('survey.complained')} <Link to={`/cases/${complaint}`}>{data.number}</Link>
        </dt>
        <dd>{first ? (first.text ?? t('case.erased')) : t('case.noContent')}</dd>
      </div>
      <div>
        <dt>{t('survey.answered')}</dt>
        <dd>{answer ? (answer.text ?? t('case.erased')) : '—'}</dd>
      </div>
    </dl>
  );
}
