import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { CaseDetail } from '../../../api/shapes';
import { withWords } from '../../../i18n/area-words';

const CampaignPart = lazy(async () => ({
  default: (await withWords('campaigns', import('./campaign-part'))).CampaignPart,
}));

/** Whether a case is a campaign, not about one customer. */
export const isCampaign = ({ process }: Pick<CaseDetail, 'process'>): boolean => process === 'outbound-campaign';

/** What such a case is about; it comes when one is opened. */
export function LazyCampaignPart({ detail }: { detail: CaseDetail }) {
  return (
    <Suspense fallback={<Skeleton active />}>
      <CampaignPart detail={detail} />
    </Suspense>
  );
}
