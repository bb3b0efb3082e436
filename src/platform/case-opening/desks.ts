import type { OrgId, Role } from '../../../domain/shared/actor';
import type { OrgRef } from '../../../domain/shared/case-state';
import type { OrgSnapshot } from '../auth/org-snapshot';
import type { Caller } from '../auth/scope';
import { Problem } from '../http/problem';

/** Where the caller holds one of the posts, at such an organisation. */
export function desksOf(
  { actor }: Caller,
  orgs: OrgSnapshot,
  roles: readonly Role[],
  levels: OrgRef['level'][],
): OrgRef[] {
  if (actor.kind !== 'person') return [];
  const at = actor.posts.filter(({ role }) => roles.includes(role)).map(({ org }) => org);
  return [...new Set(at)].flatMap((id) => orgs.ref(id) ?? []).filter(({ level }) => levels.includes(level));
}

/** The one that was chosen, or the only one there is. */
export function chosen(own: readonly OrgRef[], id: OrgId | undefined, field: string): OrgRef {
  if (own.length === 0) throw new Problem('not-permitted');
  const found = id === undefined ? (own.length === 1 ? own[0] : undefined) : own.find((one) => one.id === id);
  if (!found)
    throw Problem.fields({ field, code: 'not-in-list', params: { values: own.map((one) => one.id).join(', ') } });
  return found;
}
