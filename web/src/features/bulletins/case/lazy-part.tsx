import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { CaseDetail } from '../../../api/shapes';
import { withWords } from '../../../i18n/area-words';

const BulletinPart = lazy(async () => ({
  default: (await withWords('writing', withWords('bulletin-replies', import('./bulletin-part')))).BulletinPart,
}));

/** Whether a case is about a bulletin, not about a customer. */
export const isAboutBulletins = ({ process }: Pick<CaseDetail, 'process'>): boolean => process.startsWith('bulletin-');

/** What such a case is about; it comes when one is opened. */
export function LazyBulletinPart({ detail }: { detail: CaseDetail }) {
  return (
    <Suspense fallback={<Skeleton active />}>
      <BulletinPart detail={detail} />
    </Suspense>
  );
}
