import type { RouteObject } from 'react-router';
import { withWords } from '../../i18n/area-words';

/** Loaded with the first page of them that is opened. */
export const EVALUATION_ROUTES: RouteObject = {
  path: 'process-evaluations',
  children: [
    {
      index: true,
      lazy: async () => ({ Component: (await withWords('evaluations', import('./desk/desk-page'))).DeskPage }),
    },
    {
      path: ':evaluationId',
      lazy: async () => ({
        Component: (await withWords('evaluations', withWords('case', import('./page/evaluation-page')))).EvaluationPage,
      }),
    },
  ],
};
