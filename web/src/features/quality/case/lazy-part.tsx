import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { withWords } from '../../../i18n/area-words';

const CheckPart = lazy(async () => ({
  default: (await withWords('quality', import('./check-part'))).CheckPart,
}));
const SamplingPart = lazy(async () => ({
  default: (await withWords('quality', import('./sampling-part'))).SamplingPart,
}));

/** Whether a case is about the quality of work, not about a customer. */
export const isAboutQuality = ({ process }: Pick<CaseDetail, 'process'>): boolean => process.startsWith('quality-');

/** A form of seven items has a page of its own, beside the finished case. */
export const asksForGrades = ({ fields }: AllowedCommand): boolean => fields.some(({ name }) => name === 'limitsKept');

/** What such a case is about; it comes when one is opened. */
export function LazyQualityPart({ detail }: { detail: CaseDetail }) {
  const Part = detail.process === 'quality-check' ? CheckPart : SamplingPart;
  return (
    <Suspense fallback={<Skeleton active />}>
      <Part detail={detail} />
    </Suspense>
  );
}
