import type { TableRow } from '../../../platform/files/read-table';
import type { FieldProblem } from '../../../platform/http/problem';
import type { Chosen } from './kept-list';

/** Headings of the file by what they mean. */
export type Mapping = Partial<Record<'number' | 'phone' | 'name' | 'region' | 'stratum', string>>;

export interface Known {
  id: string;
  number: string;
  phone: string;
}

export interface NewCustomer {
  number: string;
  phone: string;
  name: string;
  org: string;
}

export interface Judged {
  /** In the order of the file; customers that are to be entered by their number. */
  chosen: (Chosen & { row: number; isNew: boolean })[];
  entered: NewCustomer[];
  problems: (FieldProblem & { row: number })[];
}

interface Places {
  /** The campaign's own centre, and those below it by code and by name. */
  own: string;
  named: ReadonlyMap<string, string>;
}

const PHONE = /^\+?\d{5,20}$/;
export const plainPhone = (phone: string): string => phone.replace(/[\s-]/g, '');

/**
 * Whom each row names: by number, else by phone. Who is not known is entered where number, name and phone are given. A
 * customer named again is left out; the first row stays.
 */
export function judgeRows(
  rows: readonly TableRow[],
  mapping: Mapping,
  known: readonly Known[],
  places: Places,
): Judged {
  const byNumber = new Map(known.map((customer) => [customer.number, customer]));
  const byPhone = new Map<string, Known[]>();
  for (const customer of known) byPhone.set(customer.phone, [...(byPhone.get(customer.phone) ?? []), customer]);
  const seen = new Map<string, number>();
  const judged: Judged = { chosen: [], entered: [], problems: [] };
  for (const { row, cells } of rows) {
    const cell = (column: keyof Mapping): string => (mapping[column] && cells[mapping[column]]?.trim()) || '';
    const wrong = (column: keyof Mapping, code: FieldProblem['code'], params?: FieldProblem['params']): void =>
      void judged.problems.push({ row, field: mapping[column] ?? column, code, ...(params && { params }) });
    const [number, phone, name, region] = [cell('number'), plainPhone(cell('phone')), cell('name'), cell('region')];
    const key: keyof Mapping = mapping.number && (number !== '' || phone === '') ? 'number' : 'phone';
    if (number === '' && phone === '') {
      wrong(key, 'required');
      continue;
    }
    const matches =
      number !== '' ? [byNumber.get(number)].filter((one) => one !== undefined) : (byPhone.get(phone) ?? []);
    if (matches.length > 1) {
      wrong('phone', 'many-customers');
      continue;
    }
    const org = region === '' ? places.own : places.named.get(region);
    const isNew = matches.length === 0;
    if (isNew && (number === '' || name === '' || phone === '')) {
      wrong(key, 'unknown-customer');
      continue;
    }
    if (isNew && !PHONE.test(phone)) {
      wrong('phone', 'wrong-format', { expected: '13900000000' });
      continue;
    }
    if (org === undefined) {
      wrong('region', 'unknown-org');
      continue;
    }
    const customer = matches[0]?.id ?? number;
    const before = seen.get(customer);
    if (before !== undefined) {
      wrong(key, 'repeated-row', { row: before });
      continue;
    }
    seen.set(customer, row);
    if (isNew) judged.entered.push({ number, phone, name, org });
    judged.chosen.push({ row, customer, stratum: cell('stratum').slice(0, 100), isNew });
  }
  return judged;
}
