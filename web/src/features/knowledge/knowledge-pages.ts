import { WRITING_ROLES } from '../../../../domain/knowledge/writing-roles';
import type { Role } from '../../../../domain/shared/actor';
import type { Me } from '../../api/shapes';
import type { FramedPage } from '../../shell/pages-frame';
import { decidesProposals, proposes } from './from-complaints/proposal-posts';

const holds =
  (...roles: Role[]) =>
  (me: Me | undefined): boolean =>
    me?.posts.some(({ role }) => roles.includes(role)) ?? false;

const WRITERS: Role[] = ['knowledge-author', 'knowledge-manager', 'editing-desk', 'handler'];
const LEADERS: Role[] = ['knowledge-manager', 'centre-leader', 'hq-coordinator', 'gm-hotline', 'statistician'];

export const mayWrite = holds(...WRITERS);
/** Who begins network-wide operations: authors and managers of second line and of HQ. */
export const writesForAll = (me: Me | undefined): boolean => desksForAll(me).length > 0;
/** The desks at which they may: second line's, HQ's, or both. */
export const desksForAll = (me: Me | undefined): string[] => [
  ...new Set(
    me?.posts
      .filter(({ role, org }) => (role === 'knowledge-author' || role === 'knowledge-manager') && /^hq(-|$)/.test(org))
      .map(({ org }) => org),
  ),
];
/** Provinces whose own articles they write or edit. */
export const desksAtHome = (me: Me | undefined): string[] => [
  ...new Set(
    me?.posts
      .filter(({ role, org }) => WRITING_ROLES.includes(role) && /^[a-z]{2}$/.test(org) && org !== 'hq')
      .map(({ org }) => org),
  ),
];
/** Where they bring files in: network-wide first. */
export const importsAt = (me: Me | undefined): string[] => [...desksForAll(me), ...desksAtHome(me)];
/** Who writes for their own province. */
export const writesLocally = (me: Me | undefined): boolean =>
  me?.posts.some(({ role, org }) => WRITERS.includes(role) && !/^hq(-|$)/.test(org)) ?? false;

/** The pages about knowledge, in the order of their menu. */
export const KNOWLEDGE_PAGES: FramedPage[] = [
  { path: '/knowledge', label: 'knowledge.read', isFor: () => true },
  { path: '/knowledge/desk', label: 'knowledge.desk', isFor: mayWrite },
  {
    path: '/knowledge/proposals',
    label: 'knowledge.proposals',
    isFor: (me) => decidesProposals(me) || proposes(me),
  },
  { path: '/knowledge/feedback', label: 'knowledge.feedback', isFor: () => true },
  { path: '/knowledge/timeliness', label: 'knowledge.timeliness', isFor: holds(...LEADERS) },
  { path: '/knowledge/tree', label: 'knowledge.tree', isFor: holds('knowledge-manager') },
  { path: '/knowledge/permissions', label: 'knowledge.permissions', isFor: holds('knowledge-manager') },
  { path: '/knowledge/import', label: 'knowledge.import', isFor: (me) => importsAt(me).length > 0 },
  { path: '/knowledge/divergences', label: 'knowledge.divergences', isFor: holds('knowledge-manager') },
];
