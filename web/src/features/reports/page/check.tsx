import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import own from './report.module.css';

/** Works every figure out once more, with the same cut-off, and says whether it is what it was. */
export function Check({ id }: { id: string }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const check = useMutation({
    mutationFn: () => answerOf(api.GET('/api/v1/reports/{id}/check', { params: { path: { id } } })),
  });
  return (
    <div className={own.check} aria-live="polite">
      <Button size="small" loading={check.isPending} onClick={() => check.mutate()}>
        {t('reports.check.do')}
      </Button>
      {check.error && <Alert type="error" showIcon title={problemWords(check.error)} />}
      {check.data && (
        <Alert
          type={check.data.same ? 'success' : 'error'}
          showIcon
          title={t(check.data.same ? 'reports.check.same' : 'reports.check.differs')}
          description={check.data.same ? undefined : <code className={own.digest}>{check.data.again}</code>}
        />
      )}
    </div>
  );
}
