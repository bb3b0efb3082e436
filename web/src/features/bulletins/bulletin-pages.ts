import type { RouteObject } from 'react-router';
import type { Role } from '../../../../domain/shared/actor';
import type { Me } from '../../api/shapes';
import { withWords } from '../../i18n/area-words';
import type { FramedPage } from '../../shell/pages-frame';

const WRITERS: readonly Role[] = ['bulletin-author', 'bulletin-manager'];

/** Organisations for which they write, review or reply. */
export const desksOf = (me: Me | undefined): string[] => [
  ...new Set(me?.posts.filter(({ role }) => WRITERS.includes(role)).map(({ org }) => org)),
];

/** The pages about bulletins, in the order of their menu. */
export const BULLETIN_PAGES: FramedPage[] = [
  { path: '/bulletins', label: 'bulletins.board', isFor: () => true },
  { path: '/bulletins/desk', label: 'bulletins.desk', isFor: (me) => desksOf(me).length > 0 },
];

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
