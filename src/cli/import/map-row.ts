import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import { CliError } from '../cli-error';
import { CODES, type CodeField, type FieldMap, type Mapping } from './mapping';
import type { RowProblem } from './source-row';

/** Longest complaint the API takes, in characters. */
const MAX_TEXT = 4000;
/** Namespace of row identities; changing it would import everything again. */
const NAMESPACE = '6f1c1f52-6a8e-5d0b-9a55-0e4f7c3f2b11';

/** A row understood: codes checked, customer still to be found. */
export interface MappedRow {
  row: number;
  /** = Idempotency-Key: the same row of the same source is one case, whatever the file is called. */
  key: string;
  externalId: string | null;
  text: string;
  channel: string;
  kind: string;
  category: string;
  urgency: string;
  tier: string;
  /** ISO 8601 with offset, or null where the file says nothing. */
  receivedAt: string | null;
  customer: { number: string } | { assignedBy: string };
}

const columnsOf = ({ column }: FieldMap): string[] => (column === undefined ? [] : [column].flat());

/** Finds the field's column in this file's header, exactly or with other case. */
function columnIn(header: string[], field: FieldMap): string | undefined {
  for (const wanted of columnsOf(field)) {
    const found = header.find((name) => name.toLowerCase() === wanted.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Which columns the mapping needs and this header lacks: said once, before any row. */
export function checkHeader(header: string[], mapping: Mapping, file: string): void {
  const lacking = Object.entries(mapping.fields)
    .filter(([, field]) => field.column !== undefined && field.default === undefined && !columnIn(header, field))
    .map(([name, field]) => `${name} (${columnsOf(field).join(' / ')})`);
  if ('number' in mapping.customer) {
    if (!columnIn(header, mapping.customer.number))
      lacking.push(`customer (${columnsOf(mapping.customer.number).join(' / ')})`);
  } else
    lacking.push(
      ...mapping.customer.assign.by.filter((name) => !header.includes(name)).map((name) => `customer (${name})`),
    );
  if (lacking.length > 0)
    throw new CliError(
      `${file} lacks the column for ${lacking.join(', ')}. Its columns are: ${header.join(', ')}. Say with --map where each field is found.`,
    );
}

/** Local `YYYY-MM-DD HH:mm[:ss]` (also with / or T, or a date alone) → ISO with this offset; null = not a time. */
export function parseInstant(value: string, utcOffset: string): string | null {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(value);
  if (!parts) {
    const absolute = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(value) ? Date.parse(value) : NaN;
    return Number.isNaN(absolute) ? null : new Date(absolute).toISOString();
  }
  const [year, month, day, hour = '0', minute = '00', second = '00'] = parts.slice(1) as string[];
  const pad = (text: string): string => text.padStart(2, '0');
  const iso = `${year}-${pad(month!)}-${pad(day!)}T${pad(hour)}:${minute}:${second}`;
  // Date.parse accepts 31 February; writing it back shows the difference.
  const time = Date.parse(`${iso}Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== iso) return null;
  return `${iso}${utcOffset}`;
}

const identity = (source: string, externalId: string | null, cells: Record<string, string>): string => {
  const row =
    externalId ??
    createHash('sha256')
      .update(JSON.stringify(Object.entries(cells).sort()))
      .digest('hex');
  return uuidv5(`${source}\n${externalId === null ? 'row' : 'id'}\n${row}`, NAMESPACE);
};

/** Builds the reader of rows for this file: each row becomes a complaint, or the list of what is wrong with it. */
export function rowMapper(header: string[], mapping: Mapping) {
  const column = new Map(Object.entries(mapping.fields).map(([name, field]) => [name, columnIn(header, field)]));

  return (row: number, cells: Record<string, string>): MappedRow | RowProblem[] => {
    const problems: RowProblem[] = [];
    const cell = (name: string): string => cells[column.get(name) ?? ''] ?? '';
    const report = (name: string, problem: string, remedy: string): string => {
      problems.push({ field: column.get(name) ?? name, value: cell(name).slice(0, 200), problem, remedy });
      return '';
    };
    const code = (name: CodeField): string => {
      const field = mapping.fields[name];
      const value = cell(name);
      const codes: readonly string[] = CODES[name];
      if (value !== '' && field.values && Object.hasOwn(field.values, value)) return field.values[value]!;
      if (codes.includes(value)) return value;
      const rule = value === '' ? undefined : field.match?.find(([pattern]) => new RegExp(pattern, 'i').test(value));
      if (rule) return rule[1];
      // An unknown word is the row's error even where an empty cell has a default; words under `match` are free text.
      if (field.default !== undefined && (value === '' || field.match)) return field.default;
      if (value === '') return report(name, 'is empty', `Give one of ${codes.join(', ')}.`);
      const known = [...Object.keys(field.values ?? {}), ...codes];
      return report(
        name,
        `is not a known ${name}`,
        `Use one of ${known.join(', ')}, or add it to the mapping's fields.${name}.values.`,
      );
    };

    const text = cell('text');
    if (text === '') report('text', 'is empty', 'A complaint needs the words of the customer.');
    if (text.length > MAX_TEXT) report('text', `has ${text.length} characters`, `Shorten it to ${MAX_TEXT}.`);
    const time = cell('receivedAt');
    const receivedAt = time === '' ? null : parseInstant(time, mapping.fields.receivedAt?.utcOffset ?? '+08:00');
    if (time !== '' && receivedAt === null)
      report('receivedAt', 'is not a date and time', 'Write it as 2026-09-01 14:30.');
    const externalId = cell('externalId') || null;

    let customer: MappedRow['customer'];
    if ('number' in mapping.customer) {
      const name = columnIn(header, mapping.customer.number)!;
      const number = cells[name] || mapping.customer.number.default || '';
      if (number === '')
        problems.push({ field: name, value: '', problem: 'is empty', remedy: 'Give the customer number.' });
      customer = { number };
    } else customer = { assignedBy: mapping.customer.assign.by.map((name) => cells[name] ?? '').join('\n') };

    const codes = {
      channel: code('channel'),
      kind: code('kind'),
      category: code('category'),
      urgency: code('urgency'),
      tier: code('tier'),
    };
    if (problems.length > 0) return problems;
    return { row, key: identity(mapping.source, externalId, cells), externalId, text, ...codes, receivedAt, customer };
  };
}
