import type { EntityManager } from 'typeorm';
import type { OrgId } from '../../../domain/shared/actor';
import { subtreeCondition } from '../../platform/auth/scope';
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

/** The character after every other: ends the range of a prefix. */
const LAST = '\u{10FFFF}';

/**
 * Customers of these subtrees whose number or name begins with `words`, or whose phone it is; by number.
 * Phones only as a whole: a search by its parts would tell what the mask hides.
 */
export function searchCustomers(
  tx: EntityManager,
  scope: readonly string[],
  words: string,
  limit: number,
): Promise<Customer[]> {
  const within = IN_SCOPE(scope, 7);
  const number = words.toUpperCase();
  return tx.query<Customer[]>(
    `SELECT ${COLUMNS} FROM customer
      WHERE ((number ~>=~ $1 AND number ~<~ $2) OR (name ~>=~ $3 AND name ~<~ $4) OR phone = $5) AND ${within.sql}
      ORDER BY number LIMIT $6`,
    [number, number + LAST, words, words + LAST, words.replace(/[\s-]/g, ''), limit, ...within.parameters],
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
