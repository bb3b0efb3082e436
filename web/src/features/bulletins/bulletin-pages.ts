import type { Role } from '../../../../domain/shared/actor';
import type { Me } from '../../api/shapes';
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
