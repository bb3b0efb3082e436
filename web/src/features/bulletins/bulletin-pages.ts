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

/** Loaded with the first page of them that is opened. */
export const BULLETIN_ROUTES: RouteObject = {
  path: 'bulletins',
  lazy: async () => ({ Component: (await withWords('bulletins', import('./bulletin-frame'))).BulletinFrame }),
  children: [
    { index: true, lazy: async () => ({ Component: (await import('./board/board-page')).BoardPage }) },
    { path: 'desk', lazy: async () => ({ Component: (await import('./desk/desk-page')).DeskPage }) },
  ],
};
