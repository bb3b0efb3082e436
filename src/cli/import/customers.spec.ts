import { assigner, listCustomers } from './customers';
import type { MappedRow } from './map-row';

const numbers = Array.from({ length: 120 }, (_, i) => `GSLZ${String(i + 1).padStart(6, '0')}`);
const customers = numbers.map((number, i) => ({ number, tier: i % 10 === 0 ? 'vip' : 'ordinary' }));
const row = (assignedBy: string, tier = 'ordinary') => ({ tier, customer: { assignedBy } }) as MappedRow;

/** Answers like GET /customers: at most the limit, and whether there are more. */
const api = {
  get: async (path: string) => {
    const query = new URL(path, 'http://server').searchParams;
    const found = customers.filter(({ number }) => number.startsWith(query.get('q')!));
    const limit = Number(query.get('limit'));
    return { ok: true, status: 200, body: { items: found.slice(0, limit), more: found.length > limit } } as never;
  },
};

describe('customers of rows that name none', () => {
  it('are looked for among all whose numbers begin so, however many', async () => {
    expect((await listCustomers(api, 'GSLZ')).map(({ number }) => number)).toEqual(numbers);
    expect(await listCustomers(api, 'SN')).toEqual([]);
  });

  it('are the same for the same words, spread over the customers of the tier', () => {
    const pick = assigner(customers);
    const again = assigner([...customers].reverse());
    expect(pick(row('a'))).toBe(again(row('a')));
    const vips = Array.from({ length: 200 }, (_, i) => pick(row(String(i), 'vip')));
    expect(new Set(vips).size).toBe(12);
    expect(pick(row('a', 'leased-line'))).toBeNull();
  });

  it('are taken as the file names them', () => {
    const named = { tier: 'vip', customer: { number: 'X1' } } as MappedRow;
    expect(assigner([])(named)).toBe('X1');
  });
});
