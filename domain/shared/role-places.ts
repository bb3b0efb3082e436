import type { Role } from './actor';
import type { OrgRef } from './case-state';

type Level = OrgRef['level'];

const CENTRES: readonly Level[] = ['hq', 'province', 'prefecture'];
const ANYWHERE: readonly Level[] = [...CENTRES, 'department', 'second-line'];
/** Knowledge and bulletins begin at a second-line platform, at HQ, or in a province. */
const ORIGINS: readonly Level[] = ['hq', 'province', 'second-line'];

/** A province's own bulletins are replied to by its prefectures. */
const BULLETIN_PLACES: readonly Level[] = [...ORIGINS, 'prefecture'];

/**
 * At which kind of organisation a role may be held. A post elsewhere would never be asked for anything (no task names it),
 * or would be asked for what is another's.
 */
export const ROLE_PLACES: Record<Role, readonly Level[]> = {
  'junior-agent': CENTRES,
  'senior-agent': CENTRES,
  'team-leader': CENTRES,
  'integrated-desk': CENTRES,
  'editing-desk': CENTRES,
  handler: ['department', 'second-line'],
  'prefecture-manager': ['prefecture'],
  'gm-hotline': ['province'],
  'hq-coordinator': ['hq'],
  surveyor: CENTRES,
  'records-manager': CENTRES,
  statistician: CENTRES,
  'quality-inspector': CENTRES,
  // Supervision is a department of the provincial company as well.
  'service-supervisor': [...CENTRES, 'department'],
  'knowledge-author': ORIGINS,
  'knowledge-manager': ORIGINS,
  'bulletin-author': BULLETIN_PLACES,
  'bulletin-manager': BULLETIN_PLACES,
  'floor-manager': CENTRES,
  'centre-leader': CENTRES,
  administrator: ANYWHERE,
};

export const mayBeHeldAt = (role: Role, level: Level): boolean => ROLE_PLACES[role].includes(level);
