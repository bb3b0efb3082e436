import type { EntityManager } from 'typeorm';
import type { OrgId } from '../../../domain/shared/actor';
import type { OrgRef } from '../../../domain/shared/case-state';
import type { OrgSnapshot } from '../auth/org-snapshot';
import { subtreeCondition } from '../auth/scope';

/** What a case takes over from the customer it is about; name and phone stay in the customer store. */
export interface KnownCustomer {
  id: string;
  tier: string;
  rural: boolean;
  doNotCall: boolean;
}

/** Whose customers may be named. */
export interface Nameable {
  /** Paths: these subtrees' customers. */
  scope: readonly string[];
  /** And those of these organisations. */
  orgs?: readonly OrgId[];
}

/**
 * Organisations whose customers a complaint from this sender may be about, beside the receiver's own: those of its
 * province; of HQ only HQ's own, for its province line is the whole country.
 */
export function customersOfSender(orgs: OrgSnapshot, sender: OrgRef | undefined): OrgId[] {
  if (!sender) return [];
  const { province } = sender.lineage;
  return province ? orgs.descendants(province).map(({ id }) => id) : [sender.id];
}

/** The customer by the number that people and systems use, or by id; null where it may not be named, known or not. */
export async function namedCustomer(
  tx: Pick<EntityManager, 'query'>,
  { scope, orgs = [] }: Nameable,
  key: { number: string } | { id: string },
): Promise<KnownCustomer | null> {
  const [column, value] = 'id' in key ? ['id', key.id] : ['number', key.number.trim().toUpperCase()];
  const within = subtreeCondition('org.path', scope, 3);
  const [customer] = await tx.query<KnownCustomer[]>(
    `SELECT customer.id, tier, rural, do_not_call AS "doNotCall" FROM customer JOIN org ON org.id = customer.org_id
      WHERE customer.${column} = $1 AND (org.id = ANY($2) OR ${within.sql})`,
    [value, orgs, ...within.parameters],
  );
  return customer ?? null;
}
