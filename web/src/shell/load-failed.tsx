import { Button } from 'antd';
import { useProblemWords } from '../api/use-problem-words';
import { useWords } from '../i18n/use-words';
import { PageState } from './page-state';

/** An answer that did not come: why, and once more. */
export function LoadFailed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  return (
    <PageState title={t('problem.load')} hint={problemWords(error)}>
      <Button onClick={retry}>{t('action.retry')}</Button>
    </PageState>
  );
}
