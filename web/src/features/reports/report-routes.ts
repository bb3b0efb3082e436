import type { RouteObject } from 'react-router';
import { withWords } from '../../i18n/area-words';

/** Loaded with the first page of them that is opened. */
export const REPORT_ROUTES: RouteObject = {
  path: 'reports',
  children: [
    {
      index: true,
      lazy: async () => ({
        Component: (await withWords('reports', withWords('audit', import('./desk/desk-page')))).DeskPage,
      }),
    },
    {
      path: ':reportId',
      lazy: async () => ({
        Component: (await withWords('reports', withWords('case', import('./page/report-page')))).ReportPage,
      }),
    },
  ],
};
