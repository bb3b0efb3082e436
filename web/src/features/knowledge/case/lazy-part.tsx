import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { CaseDetail } from '../../../api/shapes';
import { withWords } from '../../../i18n/area-words';

const KnowledgePart = lazy(async () => ({
  default: (await withWords('knowledge', import('./knowledge-part'))).KnowledgePart,
}));

const PROCESS = /^(knowledge-|province-publication$|local-publication$)/;

/** Whether a case is about knowledge, not about a customer. */
export const isAboutKnowledge = ({ process }: Pick<CaseDetail, 'process'>): boolean => PROCESS.test(process);

/** What such a case is about; it comes when one is opened. */
export function LazyKnowledgePart({ detail }: { detail: CaseDetail }) {
  return (
    <Suspense fallback={<Skeleton active />}>
      <KnowledgePart detail={detail} />
    </Suspense>
  );
}
