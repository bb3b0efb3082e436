import { Button } from 'antd';
import { ApiProblem } from '../api/problem';
import { useProblemWords } from '../api/use-problem-words';
import { useWords } from '../i18n/use-words';
import { PageState } from './page-state';

/** An answer that did not come: why, and once more; one that the reader may not have comes no sooner by asking again. */
export function LoadFailed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  if (error instanceof ApiProblem && error.status === 403)
    return <PageState title={t('problem.forbidden')} hint={problemWords(error)} />;
  return (
    <PageState title={t('problem.load')} hint={problemWords(error)}>
      <Button onClick={retry}>{t('action.retry')}</Button>
    </PageState>
  );
}
