import type { Scope } from '../../../../../domain/bulletin/bulletin-state';
import type { Me } from '../../../api/shapes';
import { desksOf } from '../bulletin-pages';

const HQ_OR_PLATFORM = /^hq(-|$)/;
const PROVINCE = /^[a-z]{2}$/;

const mayBeginAt = (org: string): boolean => HQ_OR_PLATFORM.test(org) || PROVINCE.test(org);

/** Where the reader may begin a bulletin of this scope: a local one is a province's own. */
export const placesFor = (me: Me | undefined, scope: Scope): string[] =>
  desksOf(me).filter((org) => mayBeginAt(org) && (scope === 'network' || !HQ_OR_PLATFORM.test(org)));

export const mayBegin = (me: Me | undefined): boolean => placesFor(me, 'network').length > 0;
