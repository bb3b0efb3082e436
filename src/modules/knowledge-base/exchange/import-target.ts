import { WRITING_ROLES } from '../../../../domain/knowledge/writing-roles';
import type { OrgId } from '../../../../domain/shared/actor';
import type { OrgRef } from '../../../../domain/shared/case-state';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import type { Caller } from '../../../platform/auth/scope';
import { Problem } from '../../../platform/http/problem';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import { provincesIn } from '../sync/version-sync';
import type { ImportQuery } from './exchange.dto';

/** Where the rows of a file go: to the network by second line's or HQ's publication, or to a province's own base. */
export interface ImportTarget {
  org: OrgRef;
  process: 'knowledge-publish' | 'local-publication';
  /** Trees that its articles may stand in; of places of one name the last one's is meant. */
  trees: OrgId[];
  /** Network-wide ones. */
  provinces: string[];
}

/** Network-wide desks before a province's: who writes at both says which. 403 for who writes at none. */
export function importTarget(
  caller: Caller,
  orgs: OrgSnapshot,
  { org, provinces }: Pick<ImportQuery, 'org' | 'provinces'>,
): ImportTarget {
  const wide = desksOf(caller, orgs, ['knowledge-author', 'knowledge-manager'], ['hq', 'second-line']);
  const local = desksOf(caller, orgs, WRITING_ROLES, ['province']);
  const own = org === undefined && wide.length > 0 ? wide : [...wide, ...local];
  const desk = chosen(own, org, 'org');
  const { hq } = desk.lineage;
  if (desk.level !== 'province')
    return { org: desk, process: 'knowledge-publish', trees: [hq], provinces: chosenProvinces(orgs, provinces) };
  if (provinces !== undefined) throw Problem.fields({ field: 'provinces', code: 'unknown-field' });
  return { org: desk, process: 'local-publication', trees: [hq, desk.id], provinces: [] };
}

function chosenProvinces(orgs: OrgSnapshot, given: string | undefined): string[] {
  const all = provincesIn(orgs);
  if (given === undefined) return all;
  const wanted = [...new Set(given.split(',').map((one) => one.trim()))];
  if (wanted.some((one) => !all.includes(one))) throw Problem.fields({ field: 'provinces', code: 'unknown-org' });
  return wanted;
}
