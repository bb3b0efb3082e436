import { PLANNER } from '../../../../domain/outbound-campaign/outbound-campaign.permissions';
import type { Me } from '../../api/shapes';
import { permits } from '../../session/permission';
import type { FramedPage } from '../../shell/pages-frame';

/** Centres whose callers the reader leads: for these they may begin campaigns. */
export const planningFor = (me: Me | undefined): string[] => [
  ...new Set(me?.posts.filter(({ role }) => role === PLANNER).map(({ org }) => org)),
];

/** The pages about campaigns, in the order of their menu. */
export const CAMPAIGN_PAGES: FramedPage[] = [
  { path: '/campaigns', label: 'campaigns.title', isFor: () => true },
  { path: '/campaigns/do-not-call', label: 'doNotCall.title', isFor: (me) => permits(me, 'look-up-customers') },
];
