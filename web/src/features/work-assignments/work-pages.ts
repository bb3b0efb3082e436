import { ASSIGNERS } from '../../../../domain/work-assignment/work-assignment.permissions';
import type { Me } from '../../api/shapes';
import type { FramedPage } from '../../shell/pages-frame';

const PLATFORM = /^hq-/;

/** Centres for which they assign work. */
export const assigningFor = (me: Me | undefined): string[] => [
  ...new Set(
    me?.posts.filter(({ role, org }) => ASSIGNERS.includes(role) && !PLATFORM.test(org)).map(({ org }) => org),
  ),
];

/** The pages about work, in the order of their menu. */
export const WORK_PAGES: FramedPage[] = [
  { path: '/work', label: 'work.received', isFor: () => true },
  { path: '/work/given', label: 'work.given', isFor: (me) => assigningFor(me).length > 0 },
];
