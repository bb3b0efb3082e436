import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { CaseDetail } from '../../../api/shapes';
import { withWords } from '../../../i18n/area-words';

const WorkPart = lazy(async () => ({
  default: (await withWords('work', import('./work-part'))).WorkPart,
}));

/** Whether a case is about assigned work, not about a customer. */
export const isAboutWork = ({ process }: Pick<CaseDetail, 'process'>): boolean => process.startsWith('work-assignment');

/** What such a case is about; it comes when one is opened. */
export function LazyWorkPart({ detail }: { detail: CaseDetail }) {
  return (
    <Suspense fallback={<Skeleton active />}>
      <WorkPart detail={detail} />
    </Suspense>
  );
}
