import type { OrgId } from '../../../domain/shared/actor';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import type { Caller } from '../../platform/auth/scope';
import { Problem } from '../../platform/http/problem';

/** Whose base is read: HQ and second line read the register, everybody else what their province shows. */
export type View = { kind: 'register' } | { kind: 'province'; org: OrgId };

const placesOf = ({ actor }: Caller, orgs: OrgSnapshot) =>
  actor.kind === 'person' ? [...new Set(actor.posts.map(({ org }) => org))].flatMap((id) => orgs.ref(id) ?? []) : [];

/** Provinces whose centres or departments the caller works at. */
export const provincesOf = (caller: Caller, orgs: OrgSnapshot): OrgId[] =>
  [...new Set(placesOf(caller, orgs).flatMap(({ lineage }) => lineage.province ?? []))].sort();

/** HQ and second line, who see the register. */
export const seesRegister = (caller: Caller, orgs: OrgSnapshot): boolean =>
  placesOf(caller, orgs).some(({ lineage }) => lineage.province === undefined);

/**
 * @param as the province whose base is wanted: one's own, or any for those who see the register
 */
export function viewOf(caller: Caller, orgs: OrgSnapshot, as?: OrgId): View {
  const own = provincesOf(caller, orgs);
  const register = seesRegister(caller, orgs);
  if (as === undefined) {
    if (register) return { kind: 'register' };
    const [org] = own;
    if (org === undefined) throw new Problem('not-permitted');
    return { kind: 'province', org };
  }
  if (orgs.get(as)?.level !== 'province') throw Problem.fields({ field: 'province', code: 'unknown-org' });
  if (!register && !own.includes(as))
    throw Problem.fields({ field: 'province', code: 'not-in-list', params: { values: own.join(', ') } });
  return { kind: 'province', org: as };
}
