import type { EntityManager } from 'typeorm';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { People } from '../../platform/case-view/people';
import { Problem } from '../../platform/http/problem';

async function holderNames(tx: EntityManager, holder: string): Promise<Problem['params']> {
  const person = (await People.of(tx, [holder])).get(holder);
  return { holderZh: person?.nameZh ?? holder, holderEn: person?.nameEn ?? holder };
}

function orgNames(orgs: OrgSnapshot, id: string): Problem['params'] {
  const { nameZh = id, nameEn = id } = orgs.get(id) ?? {};
  return { orgZh: nameZh, orgEn: nameEn };
}

/** The rules know a colleague and an organisation by id: whoever reads the refusal is told the name, in their language. */
export async function nameKnown(tx: EntityManager, orgs: OrgSnapshot, error: unknown): Promise<unknown> {
  if (!(error instanceof Problem)) return error;
  const { code, params, errors } = error;
  const { holder, org } = params;
  const names = {
    ...(code === 'task-held' && (await holderNames(tx, String(holder)))),
    ...(org !== undefined && orgNames(orgs, String(org))),
  };
  if (Object.keys(names).length === 0) return error;
  return new Problem(code, {
    params: { ...params, ...names },
    errors: errors.map((one) => ({ ...one, params: { ...one.params, ...names } })),
    cause: error,
  });
}
