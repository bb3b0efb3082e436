import type { EntityManager } from 'typeorm';
import type { OrgId } from '../../../domain/shared/actor';
import { subtreeCondition } from '../../platform/auth/scope';
import { beginsWith } from '../../platform/customers/begins-with';
import type { TIERS } from './customer.dto';

/** A customer as stored: name and phone in full. */
export interface Customer {
  id: string;
  number: string;
  name: string;
  phone: string;
  org: OrgId;
  tier: (typeof TIERS)[number];
  rural: boolean;
  doNotCall: boolean;
}

const COLUMNS = `customer.id, number, name, phone, customer.org_id AS org, tier, rural, do_not_call AS "doNotCall"`;
/** The organisations are gathered once: asked of each customer, they cost more than the customers. */
const IN_SCOPE = (scope: readonly string[], first: number) => {
  const within = subtreeCondition('org.path', scope, first);
  return { ...within, sql: `customer.org_id = ANY(ARRAY(SELECT org.id FROM org WHERE ${within.sql}))` };
};

/** Customers of these subtrees whose number or name begins with `words`, or whose phone it is; by number. */
export function searchCustomers(
  tx: EntityManager,
  scope: readonly string[],
  words: string,
  limit: number,
): Promise<Customer[]> {
  const named = beginsWith(words)(1);
  const within = IN_SCOPE(scope, named.parameters.length + 2);
  return tx.query<Customer[]>(
    `SELECT ${COLUMNS} FROM customer WHERE ${named.sql} AND ${within.sql}
      ORDER BY number LIMIT $${named.parameters.length + 1}`,
    [...named.parameters, limit, ...within.parameters],
  );
}

/** The customer of this id if it belongs to these subtrees. */
export async function findCustomer(tx: EntityManager, scope: readonly string[], id: string): Promise<Customer | null> {
  const within = IN_SCOPE(scope, 2);
  const [customer] = await tx.query<Customer[]>(`SELECT ${COLUMNS} FROM customer WHERE id = $1 AND ${within.sql}`, [
    id,
    ...within.parameters,
  ]);
  return customer ?? null;
}
