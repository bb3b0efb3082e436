import { ArrowLeftOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { DiffView } from '../edition/diff-view';
import styles from './article.module.css';
import { useLines } from './useLines.query';

function useDiff(id: string, from: number | undefined, to: number | undefined) {
  return useQuery({
    queryKey: ['knowledge', 'diff', id, from, to],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/knowledge/articles/{id}/diff', {
          params: { path: { id }, query: { from: from!, to: to! } },
        }),
      ),
    enabled: from !== undefined && to !== undefined,
    staleTime: Infinity,
  });
}

const numberIn = (params: URLSearchParams, name: string): number | undefined => Number(params.get(name)) || undefined;

/** Any two editions of an article side by side; without a choice, the last two. */
export function ComparePage() {
  const { t } = useWords();
  const { articleId } = useParams();
  const id = articleId!;
  const [params, setParams] = useSearchParams();
  const lines = useLines(id);
  const worded = lines.data?.items.filter(({ title }) => title !== null) ?? [];
  const to = numberIn(params, 'to') ?? worded[0]?.number;
  const from = numberIn(params, 'from') ?? worded.find(({ number }) => number < (to ?? 0))?.number;
  const diff = useDiff(id, from, to);
  const failed = lines.error ?? diff.error;
  const options = worded.map(({ number }) => ({ value: number, label: t('knowledge.version', { n: number }) }));
  const choose = (end: 'from' | 'to') => (number: number) =>
    setParams({ from: String(from), to: String(to), [end]: String(number) }, { replace: true });
  return (
    <div className={styles.page}>
      <div className={styles.compareHead}>
        <Link to={`/knowledge/${id}?view=lines`} aria-label={t('article.backTo')}>
          <ArrowLeftOutlined aria-hidden />
        </Link>
        <h1 className={styles.title}>{t('diff.title')}</h1>
        <Select
          aria-label={t('diff.from')}
          className={styles.version}
          value={from}
          options={options}
          onChange={choose('from')}
        />
        <Select
          aria-label={t('diff.to')}
          className={styles.version}
          value={to}
          options={options}
          onChange={choose('to')}
        />
      </div>
      {failed && !diff.data ? (
        <LoadFailed error={failed} retry={() => void (lines.error ? lines.refetch() : diff.refetch())} />
      ) : lines.data && worded.length < 2 ? (
        <PageState title={t('diff.onlyOne')} />
      ) : diff.data ? (
        <DiffView
          diff={diff.data}
          before={t('knowledge.version', { n: from ?? 0 })}
          after={t('knowledge.version', { n: to ?? 0 })}
        />
      ) : (
        <PageLoading />
      )}
    </div>
  );
}
