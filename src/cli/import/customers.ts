import { createHash } from 'node:crypto';
import type { ApiClient } from '../api-client';
import { problemText, type Problem } from '../api-client';
import { CliError } from '../cli-error';
import type { MappedRow } from './map-row';
import type { Mapping } from './mapping';

/** A customer as GET /customers lists it. */
interface Listed {
  number: string;
  tier: string;
}

interface Found {
  items: Listed[];
  /** True: more begin like this than one answer holds. */
  more: boolean;
}

const AT_ONCE = 50;

/** Every customer in the importer's scope whose number begins like this; narrower prefixes where there are many. */
export async function listCustomers(api: Pick<ApiClient, 'get'>, prefix: string): Promise<Listed[]> {
  const answer = await api.get<Found & Problem>(`/customers?limit=${AT_ONCE}&q=${encodeURIComponent(prefix)}`);
  if (!answer.ok) throw new CliError(`Customers cannot be looked up: ${problemText(answer.body, answer.status)}`, 3);
  const { items, more } = answer.body;
  if (!more) return items.filter(({ number }) => number.startsWith(prefix));
  const all: Listed[] = [];
  for (const digit of '0123456789') all.push(...(await listCustomers(api, prefix + digit)));
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
export async function assignerFor(api: ApiClient, { customer }: Mapping): Promise<(row: MappedRow) => string | null> {
  return assigner('assign' in customer ? await listCustomers(api, customer.assign.numbers) : []);
}
