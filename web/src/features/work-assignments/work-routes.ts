import type { RouteObject } from 'react-router';
import { withWords } from '../../i18n/area-words';

/** Loaded with the first page of them that is opened. */
export const WORK_ROUTES: RouteObject = {
  path: 'work',
  lazy: async () => ({ Component: (await withWords('work', import('./work-frame'))).WorkFrame }),
  children: [
    { index: true, lazy: async () => ({ Component: (await import('./desk/received-page')).ReceivedPage }) },
    { path: 'given', lazy: async () => ({ Component: (await import('./desk/given-page')).GivenPage }) },
    {
      path: 'desk/:caseId',
      lazy: async () => ({ Component: (await withWords('case', import('./editor/editor-page'))).EditorPage }),
    },
  ],
};
