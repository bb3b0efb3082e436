import { judgeRows, type Known, type Mapping } from './judge-rows';
import { strataOf } from './kept-list';

const MAPPING: Mapping = { number: '用户id', phone: '电话', name: '姓名', region: '地区', stratum: '星级' };
const KNOWN: Known[] = [
  { id: 'id-1', number: 'A1', phone: '13900000001' },
  { id: 'id-2', number: 'A2', phone: '13900000002' },
  { id: 'id-3', number: 'A3', phone: '13900000002' },
];
const PLACES = { own: 'gs-lz', named: new Map([['兰州', 'gs-lz']]) };

const judged = (cells: Record<string, string>, mapping: Mapping = MAPPING) =>
  judgeRows([{ row: 2, cells }], mapping, KNOWN, PLACES);

it.each<[string, Record<string, string>, string]>([
  ['by number', { 用户id: 'A1' }, 'id-1'],
  ['by phone, with its blanks', { 用户id: '', 电话: '139 0000-0001' }, 'id-1'],
  ['by number though the phone is shared', { 用户id: 'A3', 电话: '13900000002' }, 'id-3'],
])('finds a customer %s', (_, cells, customer) => {
  expect(judged(cells)).toMatchObject({ chosen: [{ customer, isNew: false }], problems: [], entered: [] });
});

it('enters who is not known, where number, name and phone are given', () => {
  const cells = { 用户id: 'B1', 姓名: '示例客户', 电话: '13800000000', 地区: '兰州', 星级: '银卡' };
  expect(judged(cells)).toEqual({
    chosen: [{ row: 2, customer: 'B1', stratum: '银卡', isNew: true }],
    entered: [{ number: 'B1', name: '示例客户', phone: '13800000000', org: 'gs-lz' }],
    problems: [],
  });
});

it.each<[string, Record<string, string>, string, string]>([
  ['neither number nor phone', { 姓名: '示例客户' }, '用户id', 'required'],
  ['a number nobody knows', { 用户id: 'B1' }, '用户id', 'unknown-customer'],
  ['a phone nobody has', { 用户id: '', 电话: '13800000000' }, '电话', 'unknown-customer'],
  ['a phone of several', { 用户id: '', 电话: '13900000002' }, '电话', 'many-customers'],
  ['a phone that is none', { 用户id: 'B1', 姓名: '示例客户', 电话: '12' }, '电话', 'wrong-format'],
  ['a region elsewhere', { 用户id: 'A1', 地区: '上海' }, '地区', 'unknown-org'],
])('names %s, and leaves the row out', (_, cells, field, code) => {
  const { chosen, problems } = judged(cells);
  expect([chosen, problems]).toEqual([[], [expect.objectContaining({ row: 2, field, code })]]);
});

it('keeps the first of a customer named twice, by whatever', () => {
  const rows = [
    { row: 2, cells: { 用户id: 'A1', 电话: '' } },
    { row: 3, cells: { 用户id: '', 电话: '13900000001' } },
  ];
  const { chosen, problems } = judgeRows(rows, MAPPING, KNOWN, PLACES);
  expect(chosen.map(({ row }) => row)).toEqual([2]);
  expect(problems).toEqual([{ row: 3, field: '电话', code: 'repeated-row', params: { row: 2 } }]);
});

it('numbers strata as they come; a list that is not divided has 0 alone', () => {
  const of = (...labels: string[]) => [...strataOf(labels.map((stratum) => ({ customer: '', stratum })))];
  expect(of('银卡', '普通', '银卡')).toEqual([
    ['银卡', 1],
    ['普通', 2],
  ]);
  expect(of('', '')).toEqual([['', 0]]);
});
