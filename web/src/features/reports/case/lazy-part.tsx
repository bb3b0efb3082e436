import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { CaseDetail } from '../../../api/shapes';
import { withWords } from '../../../i18n/area-words';

const ReportPart = lazy(async () => ({
  default: (await withWords('reports', import('./report-part'))).ReportPart,
}));

/** Whether a case is a report, not about one customer. */
export const isReport = ({ process }: Pick<CaseDetail, 'process'>): boolean => process === 'report-submission';

/** What such a case is about; it comes when one is opened. */
export function LazyReportPart({ detail }: { detail: CaseDetail }) {
  return (
    <Suspense fallback={<Skeleton active />}>
      <ReportPart detail={detail} />
    </Suspense>
  );
}
