import { join } from 'node:path';
import { checkHeader, parseInstant, rowMapper, type MappedRow } from './map-row';
import { checkMapping, loadMapping } from './mapping';
import { openSource } from './open-source';
import type { RowProblem } from './source-row';
import { USUAL_HEADERS } from './usual-headers';

const samples = join(__dirname, '../../../samples');
const comcast = loadMapping(join(samples, 'maps/comcast-2015.json'));
const HEADER = ['ticket', 'complaint', 'created_at', 'received_via', 'city', 'state', 'zip', 'status', 'on_behalf'];

function ticket(complaint: string, over: Record<string, string> = {}): Record<string, string> {
  const row = ['100001', complaint, '2015-04-22 15:53:50', 'Internet', 'Here', 'There', '00001', 'Open', 'No'];
  return { ...Object.fromEntries(HEADER.map((name, i) => [name, row[i]!])), ...over };
}

const mapped = (outcome: MappedRow | RowProblem[]): MappedRow => {
  if (Array.isArray(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};

async function mapFile(file: string, mapping = USUAL_HEADERS): Promise<(MappedRow | RowProblem[])[]> {
  const { header, rows } = await openSource(join(samples, file), {});
  checkHeader(header, mapping, file);
  const map = rowMapper(header, mapping);
  const all = [];
  for await (const row of rows) all.push(row.cells ? map(row.row, row.cells) : [row.problem]);
  return all;
}

describe('mapping rows', () => {
  it('understands all of the Chinese samples, with their mapping and with the usual headers', async () => {
    const zh = loadMapping(join(samples, 'maps/zh.json'));
    for (const mapping of [zh, USUAL_HEADERS]) {
      const rows = (await mapFile('complaints.zh.csv', mapping)).map(mapped);
      expect(rows).toHaveLength(240);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(240);
      expect(new Set(rows.map(({ category }) => category))).toEqual(
        new Set(['fault', 'billing', 'service-quality', 'coverage']),
      );
    }
    expect(mapped((await mapFile('complaints.gbk.csv'))[0]!).text).toMatch(/[一-龥]/);
  });

  it('names row, column, value and remedy of each broken sample row', async () => {
    const rows = await mapFile('complaints.broken.csv');
    const problems = rows.map((row) =>
      Array.isArray(row) ? row.map(({ field, value }) => [field, value.slice(0, 4)]) : 'fine',
    );
    expect(problems).toEqual([
      'fine',
      [['受理内容', '']],
      [['业务类别', '天气']],
      [['受理时间', '2026']],
      [['', 'HH-0']],
      [['', 'HH-0']],
      [['', 'HH-0']],
      'fine',
    ]);
    expect((rows[2] as RowProblem[])[0]!.remedy).toContain('service-quality');
  });

  it.each([
    ['Comcast Cable Internet Speeds', 'fault', 'complaint'],
    ['Overcharged for equipment', 'billing', 'complaint'],
    ['No internet service since Monday', 'fault', 'fault'],
    ['Internet availability in my street', 'coverage', 'complaint'],
    ['Horrible people', 'service-quality', 'complaint'],
  ])('files "%s" under %s, a %s', (words, category, kind) => {
    expect(mapped(rowMapper(HEADER, comcast)(2, ticket(words)))).toMatchObject({ category, kind, channel: 'web' });
  });

  it('knows a row by source and external id, wherever it stands; without an id by its words', () => {
    const map = rowMapper(HEADER, comcast);
    const key = (cells: Record<string, string>, row = 2) => mapped(map(row, cells)).key;
    expect(key(ticket('a'))).toBe(key(ticket('b'), 99));
    expect(key(ticket('a'))).not.toBe(key(ticket('a', { ticket: '100002' })));
    const other = rowMapper(HEADER, { ...comcast, source: 'elsewhere' });
    expect(mapped(other(2, ticket('a'))).key).not.toBe(key(ticket('a')));
    const { externalId: _, ...fields } = comcast.fields;
    const bare = rowMapper(HEADER, { ...comcast, fields });
    expect(mapped(bare(2, ticket('a'))).key).toBe(mapped(bare(7, ticket('a'))).key);
    expect(mapped(bare(2, ticket('a'))).key).not.toBe(mapped(bare(2, ticket('b'))).key);
  });

  it('refuses a value that is not a code, even where an empty cell would have a default', () => {
    const map = rowMapper(['text', 'category', 'customer', 'urgency'], USUAL_HEADERS);
    const row = { text: 'x', category: 'billing', customer: 'GSLZ000001', urgency: 'soon' };
    expect(map(2, row)).toMatchObject([{ field: 'urgency', value: 'soon' }]);
    expect(mapped(map(2, { ...row, urgency: '' })).urgency).toBe('normal');
  });

  it('says which columns are missing, and which there are', () => {
    expect(() => checkHeader(['编号', '内容', '客户编号'], USUAL_HEADERS, 'f.csv')).toThrow(
      /f\.csv lacks the column for category \(.*业务类别.*Its columns are: 编号, 内容, 客户编号/,
    );
  });

  it.each([
    ['2026-09-01 14:30', '2026-09-01T14:30:00+08:00'],
    ['2026/9/1', '2026-09-01T00:00:00+08:00'],
    ['2026-09-01T14:30:05Z', '2026-09-01T14:30:05.000Z'],
    ['2026-02-31', null],
    ['2026-09-01 25:00', null],
    ['yesterday', null],
  ])('reads the time %s', (value, expected) => {
    expect(parseInstant(value, '+08:00')).toBe(expected);
  });
});

describe('a mapping file', () => {
  const zh = () => JSON.parse(JSON.stringify(loadMapping(join(samples, 'maps/zh.json'))));

  it.each<[string, (map: ReturnType<typeof zh>) => unknown, RegExp]>([
    ['source', (map) => ({ ...map, source: '' }), /"source"/],
    ['a missing field', (map) => ({ ...map, fields: { ...map.fields, category: undefined } }), /category/],
    [
      'an unknown field',
      (map) => ({ ...map, fields: { ...map.fields, colour: { column: 'x' } } }),
      /fields\.colour is unknown/,
    ],
    [
      'an unknown code',
      (map) => ({ ...map, fields: { ...map.fields, kind: { default: 'rant' } } }),
      /"rant" is not one of complaint/,
    ],
    [
      'a bad pattern',
      (map) => ({ ...map, fields: { ...map.fields, kind: { column: 'x', match: [['(', 'fault']] } } }),
      /regular expression/,
    ],
    ['no customer', (map) => ({ ...map, customer: {} }), /"customer" must have/],
  ])('is refused for %s', (_, change, message) => {
    expect(() => checkMapping(change(zh()), 'm.json')).toThrow(message);
  });

  it('is refused where it is missing or not JSON', () => {
    expect(() => loadMapping('/nowhere/m.json')).toThrow('cannot be read');
    expect(() => loadMapping(join(samples, 'README.md'))).toThrow('not valid JSON');
  });
});
