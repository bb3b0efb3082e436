import type { EntityManager } from 'typeorm';
import type { OrgId } from '../../../domain/shared/actor';
import type { OrgRef } from '../../../domain/shared/case-state';
import { intakeDesk } from '../../../domain/shared/intake-desk';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { scopePaths, type Caller } from '../../platform/auth/scope';
import { customersOfSender, namedCustomer, type KnownCustomer } from '../../platform/customers/named-customer';
import { Problem } from '../../platform/http/problem';

const OWNER_LEVELS: readonly OrgRef['level'][] = ['hq', 'province', 'prefecture'];

/** Centres at whose intake desk the caller sits. */
function desksOf({ actor }: Caller, orgs: OrgSnapshot): OrgRef[] {
  if (actor.kind !== 'person') return [];
  const refs = [...new Set(actor.posts.map(({ org }) => org))].flatMap((id) => orgs.ref(id) ?? []);
  return refs.filter(({ id, level }) => {
    const desk = OWNER_LEVELS.includes(level) ? intakeDesk(id, level) : [];
    return desk.some(({ role }) => actor.posts.some((post) => post.org === id && post.role === role));
  });
}

/** Who owns the complaint: the registrar's own centre, or the one chosen where they sit at several desks. */
export function ownerOf(caller: Caller, orgs: OrgSnapshot, chosen: OrgId | undefined): OrgRef {
  const desks = desksOf(caller, orgs);
  if (desks.length === 0) throw new Problem('not-permitted');
  const values = desks.map(({ id }) => id).join(', ');
  if (chosen === undefined) {
    if (desks.length > 1) throw Problem.fields({ field: 'org', code: 'not-in-list', params: { values } });
    return desks[0]!;
  }
  if (!orgs.ref(chosen)) throw Problem.fields({ field: 'org', code: 'unknown-org' });
  const desk = desks.find(({ id }) => id === chosen);
  if (!desk) throw Problem.fields({ field: 'org', code: 'not-in-list', params: { values } });
  return desk;
}

/** The sending centre of a transferred complaint. */
export function senderOf(orgs: OrgSnapshot, id: OrgId | undefined): OrgRef | undefined {
  if (id === undefined) return undefined;
  const ref = orgs.get(id)?.active ? orgs.ref(id) : undefined;
  if (!ref) throw Problem.fields({ field: 'sender', code: 'unknown-org' });
  if (!OWNER_LEVELS.includes(ref.level))
    throw Problem.fields({ field: 'sender', code: 'wrong-org-level', params: { values: OWNER_LEVELS.join(', ') } });
  return ref;
}

/** The customer by number: one that the caller may look up, or one of the sender's. */
export async function customerOf(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  { number, sender }: { number: string; sender: OrgRef | undefined },
): Promise<KnownCustomer> {
  const nameable = { scope: scopePaths(caller, 'look-up-customers'), orgs: customersOfSender(orgs, sender) };
  const customer = await namedCustomer(tx, nameable, { number });
  if (!customer) throw Problem.fields({ field: 'customer', code: 'unknown-customer' });
  return customer;
}
