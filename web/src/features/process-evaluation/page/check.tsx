import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import own from './evaluation.module.css';

/** Works every figure out once more, with the same cut-off, and says of each edition whether it is what it was. */
export function Check({ id }: { id: string }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const check = useMutation({
    mutationFn: () => answerOf(api.GET('/api/v1/process-evaluations/{id}/check', { params: { path: { id } } })),
  });
  return (
    <div className={own.check} aria-live="polite">
      <Button size="small" loading={check.isPending} onClick={() => check.mutate()}>
        {t('evaluations.check.do')}
      </Button>
      {check.error && <Alert type="error" showIcon title={problemWords(check.error)} />}
      {check.data?.map(({ edition, same, again }) => (
        <Alert
          key={edition}
          type={same ? 'success' : 'error'}
          showIcon
          title={t(same ? 'evaluations.check.same' : 'evaluations.check.differs', {
            when: t(`evaluations.${edition}`),
          })}
          description={same ? undefined : <code className={own.digest}>{again}</code>}
        />
      ))}
    </div>
  );
}
