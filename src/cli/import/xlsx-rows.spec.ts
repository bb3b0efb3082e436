import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import { checkHeader, rowMapper } from './map-row';
import { loadMapping } from './mapping';
import { openSource } from './open-source';
import type { SourceRow } from './source-row';

const folder = mkdtempSync(join(tmpdir(), 'bihuan-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = ['工单编号', '客户号码', '受理时间', '投诉内容', '业务类别', '渠道', '紧急程度'];
const MAPPING = {
  source: 'night-shift',
  fields: {
    externalId: { column: '工单编号' },
    text: { column: '投诉内容' },
    receivedAt: { column: '受理时间', utcOffset: '+08:00' },
    channel: { column: '渠道', values: { 电话: 'phone' } },
    kind: { default: 'complaint' },
    category: { column: '业务类别', values: { 计费: 'billing', 障碍: 'fault' } },
    urgency: { column: '紧急程度', values: { 一般: 'normal', 紧急: 'urgent' } },
    tier: { default: 'ordinary' },
  },
  customer: { number: { column: '客户号码' } },
};
const at = (time: string) => ({ value: new Date(`${time}Z`), type: Date, format: 'yyyy-mm-dd hh:mm:ss' });
const text = (value: string) => ({ value, type: String });
const number = (value: number) => ({ value, type: Number });

/** As Excel keeps them: dates without a zone, numbers that people mean as words. */
const ROWS = [
  [
    number(20261120001),
    number(13893100001),
    at('2026-11-20T09:30:00'),
    text('话费多扣，"套餐"重复'),
    ...['计费', '电话', '紧急'].map(text),
  ],
  [
    text('A-2'),
    text('09318800002'),
    at('2026-11-20T23:59:59'),
    text('宽带断网\n光猫红灯'),
    ...['障碍', '电话', '一般'].map(text),
  ],
  [text('A-3'), number(13893100003), text('昨天下午'), text(''), ...['其他', '电话', '一般'].map(text)],
  [null, null, null, null, null, null, null],
  [text('A-5'), number(13893100005), at('2024-02-29T00:00:00'), text('信号弱'), ...['障碍', '电话', '一般'].map(text)],
];

async function read(file: string, sheet?: string) {
  const map = join(folder, 'map.json');
  writeFileSync(map, JSON.stringify(MAPPING));
  const mapping = loadMapping(map);
  const { header, rows } = await openSource(file, { sheet });
  checkHeader(header, mapping, file);
  const all: SourceRow[] = [];
  for await (const row of rows) all.push(row);
  const mapper = rowMapper(header, mapping);
  return { header, rows: all, mapped: all.map((row) => mapper(row.row, row.cells!)) };
}

async function workbook(): Promise<string> {
  const file = join(folder, '夜班.xlsx');
  const sheet = [[text('# 夜班受理登记')], HEADER.map(text), ...ROWS];
  const other = [[text('别的')], [text('内容')]];
  const buffer = await writeExcelFile([
    { data: sheet as never, sheet: '登记' },
    { data: other as never, sheet: '说明' },
  ]).toBuffer();
  writeFileSync(file, buffer);
  return file;
}

describe('reading a workbook', () => {
  it('knows Chinese headers, Excel dates as they were seen, and numbers that are meant as words', async () => {
    const { header, mapped } = await read(await workbook());
    expect(header).toEqual(HEADER);
    expect(mapped[0]).toMatchObject({
      ...{ externalId: '20261120001', customer: { number: '13893100001' }, receivedAt: '2026-11-20T09:30:00+08:00' },
      ...{ text: '话费多扣，"套餐"重复', category: 'billing', channel: 'phone', urgency: 'urgent', kind: 'complaint' },
    });
    expect(mapped[1]).toMatchObject({
      ...{ customer: { number: '09318800002' }, receivedAt: '2026-11-20T23:59:59+08:00', text: '宽带断网\n光猫红灯' },
    });
    expect(mapped[3]).toMatchObject({ externalId: 'A-5', receivedAt: '2024-02-29T00:00:00+08:00' });
  });

  it('names a broken row as Excel numbers it, with every column at fault, and goes on behind it', async () => {
    const { rows, mapped } = await read(await workbook());
    expect(rows.map(({ row }) => row)).toEqual([3, 4, 5, 7]);
    expect(mapped[2]).toEqual([
      expect.objectContaining({ field: '投诉内容', problem: 'is empty' }),
      expect.objectContaining({ field: '受理时间', value: '昨天下午', problem: 'is not a date and time' }),
      expect.objectContaining({ field: '业务类别', value: '其他', problem: 'is not a known category' }),
    ]);
  });

  it('reads the sheet that is named, and says so where there is none', async () => {
    const file = await workbook();
    await expect(read(file, '说明')).rejects.toThrow(/lacks the column/);
    await expect(read(file, '没有')).rejects.toThrow(/with a sheet "没有"/);
    writeFileSync(join(folder, 'not.xlsx'), 'no workbook');
    await expect(read(join(folder, 'not.xlsx'))).rejects.toThrow(/cannot be read as an .xlsx workbook/);
  });

  it('makes of the same rows in a GBK file the same complaints, under the same keys', async () => {
    const [first, second] = (await read(await workbook())).mapped as object[];
    const csv = [
      HEADER.join(','),
      '20261120001,13893100001,2026-11-20 09:30:00,"话费多扣，""套餐""重复",计费,电话,紧急',
      'A-2,09318800002,2026/11/20 23:59:59,"宽带断网\n光猫红灯",障碍,电话,一般',
    ].join('\r\n');
    const file = join(folder, '夜班.csv');
    writeFileSync(file, iconv.encode(csv, 'gbk'));
    const { mapped } = await read(file);
    expect(mapped).toEqual([
      { ...first, row: 2 },
      { ...second, row: 3 },
    ]);
  });
});
