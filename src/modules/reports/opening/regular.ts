import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import type { Registration } from '../../../../domain/report-submission/figures';
import type { Period } from '../../../../domain/report-submission/period';
import type { OrgId } from '../../../../domain/shared/actor';
import type { OrgRef } from '../../../../domain/shared/case-state';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';

/** A centre's report on a period is one, whoever begins it: by schedule or by hand. */
export const regularKey = (org: OrgId, label: string): string => `report:${org}:${label}`;
export const regularRequest = (org: OrgId, label: string): object => ({ open: 'report-submission', org, label });
export const requestDigest = (request: object): string =>
  createHash('sha256')
    .update(canonicalize({ ...request })!)
    .digest('hex');

/** Centres of a level at which somebody is there to make reports. */
const MAKERS = `
  SELECT DISTINCT org.id FROM org JOIN post ON post.org_id = org.id AND post.role = 'statistician'
    JOIN person ON person.id = post.person_id AND person.active
   WHERE org.active AND org.level = $1 AND post.valid_from <= $2 AND coalesce(post.valid_until, 'infinity') > $2
   ORDER BY org.id`;

export async function reportersAt(tx: EntityManager, level: OrgRef['level'], now: Date): Promise<OrgId[]> {
  const rows = await tx.query<{ id: OrgId }[]>(MAKERS, [level, now]);
  return rows.map(({ id }) => id);
}

/** Departments of a provincial company by the end of their code, as the tree names them. */
const DEPARTMENTS = ['marketing', 'supervision', 'interconnection'] as const;

/** A province's report on a period: its prefectures that report, and the departments that get their part. */
export function regular(tree: OrgSnapshot, province: OrgId, reporters: readonly OrgId[], period: Period): Registration {
  const refs = tree.descendants(province).filter(({ active }) => active);
  const prefectures = refs.flatMap(({ id, level }) =>
    level === 'prefecture' && reporters.includes(id) ? [tree.ref(id)!] : [],
  );
  const departments = DEPARTMENTS.flatMap((name) => {
    const found = refs.find(({ id, level }) => level === 'department' && id === `${province}-${name}`);
    return found ? [[name, tree.ref(found.id)!] as const] : [];
  });
  return {
    ...{ type: 'register', org: tree.ref(province)!, period: period.kind, from: period.from, to: period.to },
    ...(prefectures.length > 0 && { prefectures }),
    ...Object.fromEntries(departments),
  };
}
