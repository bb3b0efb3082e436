import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { CaseDetail } from '../../../api/shapes';
import { withWords } from '../../../i18n/area-words';

const EvaluationPart = lazy(async () => ({
  default: (await withWords('evaluations', import('./evaluation-part'))).EvaluationPart,
}));

/** Whether a case is the evaluation of a process, not about one customer. */
export const isEvaluation = ({ process }: Pick<CaseDetail, 'process'>): boolean => process === 'process-evaluation';

/** What such a case is about; it comes when one is opened. */
export function LazyEvaluationPart({ detail }: { detail: CaseDetail }) {
  return (
    <Suspense fallback={<Skeleton active />}>
      <EvaluationPart detail={detail} />
    </Suspense>
  );
}
