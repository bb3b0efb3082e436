import { createHash } from 'node:crypto';
import type { ApiClient } from '../api-client';
import { problemText, type Problem } from '../api-client';
import { CliError } from '../cli-error';
import type { MappedRow } from './map-row';

/** A customer as GET /customers lists it. */
interface Listed {
  number: string;
  tier: string;
}

interface Page {
  items: Listed[];
  next?: string | null;
}

/** Every customer in the importer's scope, page by page. */
async function listCustomers(api: ApiClient): Promise<Listed[]> {
  const all: Listed[] = [];
  let cursor: string | null | undefined;
  do {
    const query = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const answer = await api.get<Page & Problem>(`/customers?limit=200${query}`);
    if (!answer.ok) throw new CliError(`Customers cannot be listed: ${problemText(answer.body, answer.status)}`, 3);
    all.push(...answer.body.items);
    cursor = answer.body.next;
  } while (cursor);
  return all;
}

/**
 * Picks the customer number of each row. Rows that name none get one of the listed customers of their tier, chosen by
 * a hash of what tells customers apart: the same words always the same customer, in every run.
 */
export function assigner(customers: Listed[]): (row: MappedRow) => string | null {
  const byTier = new Map<string, string[]>();
  for (const { number, tier } of customers) byTier.set(tier, [...(byTier.get(tier) ?? []), number]);
  for (const numbers of byTier.values()) numbers.sort();
  return ({ customer, tier }) => {
    if ('number' in customer) return customer.number;
    const numbers = byTier.get(tier) ?? [];
    if (numbers.length === 0) return null;
    const hash = createHash('sha256').update(customer.assignedBy).digest();
    return numbers[hash.readUInt32BE(0) % numbers.length]!;
  };
}

/** The assigner for this server; asks for the customers only where rows need one assigned. */
export async function assignerFor(api: ApiClient, assigns: boolean): Promise<(row: MappedRow) => string | null> {
  return assigner(assigns ? await listCustomers(api) : []);
}
