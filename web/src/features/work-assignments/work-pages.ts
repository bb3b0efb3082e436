import type { Role } from '../../../../domain/shared/actor';
import type { Me } from '../../api/shapes';
import type { FramedPage } from '../../shell/pages-frame';

const ASSIGNER: Role = 'bulletin-manager';
const PLATFORM = /^hq-/;

/** Centres for which they assign work. */
export const assigningFor = (me: Me | undefined): string[] => [
  ...new Set(me?.posts.filter(({ role, org }) => role === ASSIGNER && !PLATFORM.test(org)).map(({ org }) => org)),
];

/** The pages about work, in the order of their menu. */
export const WORK_PAGES: FramedPage[] = [
  { path: '/work', label: 'work.received', isFor: () => true },
  { path: '/work/given', label: 'work.given', isFor: (me) => assigningFor(me).length > 0 },
];
