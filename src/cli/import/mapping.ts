import { readFileSync } from 'node:fs';
import { CATEGORIES, CHANNELS, KINDS, TIERS, URGENCIES } from '../../../domain/complaint-dispatch/complaint-state';
import { CliError } from '../cli-error';

/** Codes a mapped value may have; the rest of the fields are words, times or ids. */
export const CODES = {
  channel: CHANNELS,
  kind: KINDS,
  category: CATEGORIES,
  urgency: URGENCIES,
  tier: TIERS,
} as const satisfies Record<string, readonly string[]>;
export type CodeField = keyof typeof CODES;

/** How one field is found in a row: a column, its values translated, or rules over its words. */
export interface FieldMap {
  /** Header of the column; several: the first that the file has. Absent: always `default`. */
  column?: string | string[];
  /** Value in the file → code. A value that is a code already passes. */
  values?: Record<string, string>;
  /** First regular expression (case ignored) that the column's words match → code. */
  match?: [pattern: string, code: string][];
  /** Where the cell is empty or nothing matched. Absent: that is an error of the row. */
  default?: string;
}

/**
 * What a mapping file says (docs/import.md has the reference).
 * `customer.number`: the file has our customer numbers. `customer.assign`: it has none, so each distinct value of
 * these columns gets one of the customers whose numbers begin so (and who have the row's tier), always the same one.
 */
export interface Mapping {
  /** Names the origin of the rows; part of a row's identity, so keep it when the file is renamed. */
  source: string;
  delimiter?: string;
  encoding?: string;
  sheet?: string;
  fields: Record<CodeField, FieldMap> & {
    text: FieldMap;
    externalId?: FieldMap;
    receivedAt?: FieldMap & { utcOffset?: string };
  };
  customer: { number: FieldMap } | { assign: { by: string[]; numbers: string } };
}

const FIELDS = [...Object.keys(CODES), 'text', 'externalId', 'receivedAt'];

function checkField(name: string, field: unknown, complain: (what: string) => never): void {
  if (typeof field !== 'object' || field === null) complain(`fields.${name} must be an object`);
  const { column, values = {}, match = [], default: fallback } = field as FieldMap;
  if (column === undefined && fallback === undefined) complain(`fields.${name} needs a column or a default`);
  const codes = CODES[name as CodeField] as readonly string[] | undefined;
  const used = [
    ...Object.values(values),
    ...match.map(([, code]) => code),
    ...(fallback === undefined ? [] : [fallback]),
  ];
  const unknown = codes && used.find((code) => !codes.includes(code));
  if (unknown !== undefined) complain(`fields.${name}: "${unknown}" is not one of ${codes!.join(', ')}`);
  for (const [pattern] of match) {
    try {
      new RegExp(pattern, 'i');
    } catch {
      complain(`fields.${name}: "${pattern}" is not a regular expression`);
    }
  }
}

/** Checks a mapping read from JSON; throws CliError naming the part at fault. */
export function checkMapping(value: unknown, file: string): Mapping {
  const complain = (what: string): never => {
    throw new CliError(`Mapping file ${file}: ${what}.`);
  };
  if (typeof value !== 'object' || value === null) return complain('must be a JSON object');
  const map = value as Mapping;
  if (typeof map.source !== 'string' || map.source === '') complain('"source" must name where the rows come from');
  if (typeof (map.fields as unknown) !== 'object' || (map.fields as unknown) === null)
    complain('"fields" must say where each field is found');
  const unknown = Object.keys(map.fields).find((name) => !FIELDS.includes(name));
  if (unknown) complain(`fields.${unknown} is unknown; known are ${FIELDS.join(', ')}`);
  for (const name of [...Object.keys(CODES), 'text']) if (!(name in map.fields)) complain(`fields.${name} is missing`);
  for (const [name, field] of Object.entries(map.fields)) checkField(name, field, complain);
  const customer = map.customer as { number?: FieldMap; assign?: { by?: unknown; numbers?: unknown } } | undefined;
  const by = customer?.assign?.by;
  const assigns = Array.isArray(by) && by.length > 0 && typeof customer?.assign?.numbers === 'string';
  if (!customer?.number?.column && !assigns)
    complain(
      '"customer" must have number.column, or assign.by (columns that tell customers apart) and assign.numbers (how the numbers to choose from begin)',
    );
  return map;
}

/** Reads a mapping file; throws CliError where it is missing, not JSON, or wrong. */
export function loadMapping(file: string): Mapping {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new CliError(`Mapping file ${file} cannot be read: check the path given to --map.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CliError(`Mapping file ${file} is not valid JSON: ${(error as Error).message}.`);
  }
  return checkMapping(value, file);
}
