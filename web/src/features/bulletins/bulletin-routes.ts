import type { RouteObject } from 'react-router';
import { withWords } from '../../i18n/area-words';

/** What became of a bulletin; decisions about it are made there too. */
const withFollowing = <Page>(page: Promise<Page>): Promise<Page> =>
  withWords('case', withWords('bulletin-replies', page));

/** Loaded with the first page of them that is opened. */
export const BULLETIN_ROUTES: RouteObject = {
  path: 'bulletins',
  lazy: async () => ({ Component: (await withWords('bulletins', import('./bulletin-frame'))).BulletinFrame }),
  children: [
    { index: true, lazy: async () => ({ Component: (await import('./board/board-page')).BoardPage }) },
    {
      path: ':bulletinId/matrix',
      lazy: async () => ({ Component: (await withFollowing(import('./matrix/matrix-page'))).MatrixPage }),
    },
    {
      path: ':bulletinId/replies',
      lazy: async () => ({ Component: (await withFollowing(import('./replies/replies-page'))).RepliesPage }),
    },
    {
      path: ':bulletinId/readers',
      lazy: async () => ({ Component: (await withFollowing(import('./receipts/readers-page'))).ReadersPage }),
    },
    {
      path: 'desk/:caseId',
      lazy: async () => ({ Component: (await withFollowing(import('./editor/editor-page'))).EditorPage }),
    },
    {
      path: ':bulletinId',
      lazy: async () => ({ Component: (await withFollowing(import('./reading/bulletin-page'))).BulletinPage }),
    },
    { path: 'desk', lazy: async () => ({ Component: (await import('./desk/desk-page')).DeskPage }) },
  ],
};
