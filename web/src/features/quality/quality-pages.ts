import { INSPECTOR, SUPERVISOR } from '../../../../domain/shared/quality-posts';
import type { Me } from '../../api/shapes';
import type { FramedPage } from '../../shell/pages-frame';

/** Centres where the reader inspects: for these they may draw and plan. */
export const inspectingAt = (me: Me | undefined): string[] => [
  ...new Set(me?.posts.filter(({ role }) => role === INSPECTOR || role === SUPERVISOR).map(({ org }) => org)),
];

/** Who scores, or reviews a score that was appealed. */
const scores = (me: Me | undefined): boolean =>
  inspectingAt(me).length > 0 || Boolean(me?.posts.some(({ role }) => role === 'centre-leader'));

/** The pages about quality sampling, in the order of their menu. */
export const QUALITY_PAGES: FramedPage[] = [
  { path: '/quality', label: 'quality.title', isFor: () => true },
  { path: '/quality/score', label: 'quality.scoring', isFor: scores },
  { path: '/quality/plans', label: 'quality.plans', isFor: () => true },
];
