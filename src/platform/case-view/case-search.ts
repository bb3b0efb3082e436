import type { EntityManager } from 'typeorm';

/** More hits than anybody reads; the words should be sharper then. */
export const MAX_HITS = 500;
const CASE_NUMBER = /^[A-Z]{2}[A-Z0-9-]*-\d{8}(-\d{1,6})?$/;

/**
 * Cases that a search box means, within the scope: a case number (or its beginning), a customer number,
 * or words of the complaint. Words go through the SECURITY DEFINER function that takes the scope.
 */
export async function searchCases(tx: EntityManager, scope: string[], q: string): Promise<string[]> {
  const words = q.trim();
  const number = words.toUpperCase();
  if (CASE_NUMBER.test(number)) {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM case_head WHERE number ~>=~ $1 AND number ~<~ $2 LIMIT ${MAX_HITS}`,
      [number, `${number}~`],
    );
    return rows.map(({ id }) => id);
  }
  const ofCustomer = await tx.query<{ id: string }[]>(
    `SELECT head.id FROM customer JOIN case_head head ON head.customer_id = customer.id WHERE customer.number = $1
      ORDER BY head.opened_at DESC LIMIT ${MAX_HITS}`,
    [words],
  );
  if (ofCustomer.length > 0) return ofCustomer.map(({ id }) => id);
  const said = await tx.query<{ id: string }[]>(`SELECT case_id AS id FROM search_cases($1::text[], $2, ${MAX_HITS})`, [
    scope,
    words,
  ]);
  return said.map(({ id }) => id);
}
