import type { RouteObject } from 'react-router';
import { withWords } from '../../i18n/area-words';

/** Loaded with the first page of them that is opened. */
export const QUALITY_ROUTES: RouteObject = {
  path: 'quality',
  lazy: async () => ({ Component: (await withWords('quality', import('./quality-frame'))).QualityFrame }),
  children: [
    { index: true, lazy: async () => ({ Component: (await import('./desk/desk-page')).DeskPage }) },
    { path: 'plans', lazy: async () => ({ Component: (await import('./plans/plans-page')).PlansPage }) },
    {
      path: 'score',
      lazy: async () => ({ Component: (await withWords('case', import('./score/score-page'))).ScorePage }),
    },
    {
      path: ':samplingId',
      lazy: async () => ({ Component: (await withWords('case', import('./page/sampling-page'))).SamplingPage }),
    },
  ],
};
