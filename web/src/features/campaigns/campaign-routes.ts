import type { RouteObject } from 'react-router';
import { withWords } from '../../i18n/area-words';

/** Loaded with the first page of them that is opened. */
export const CAMPAIGN_ROUTES: RouteObject = {
  path: 'campaigns',
  lazy: async () => ({ Component: (await withWords('campaigns', import('./campaign-frame'))).CampaignFrame }),
  children: [
    { index: true, lazy: async () => ({ Component: (await import('./desk/desk-page')).DeskPage }) },
    {
      path: 'do-not-call',
      lazy: async () => ({
        Component: (await withWords('intake', import('./register/do-not-call-page'))).DoNotCallPage,
      }),
    },
    {
      path: ':campaignId',
      lazy: async () => ({
        Component: (await withWords('case', import('./page/campaign-page'))).CampaignPage,
      }),
    },
    {
      path: ':campaignId/list',
      lazy: async () => ({ Component: (await import('./list/list-page')).ListPage }),
    },
  ],
};
