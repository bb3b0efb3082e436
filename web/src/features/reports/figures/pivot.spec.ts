import type { Figure } from '../shapes';
import { EXPORT_WORDS } from '../../../../../src/modules/reports/export/export-words';
import { MEASURES, pivot, satisfactionRate } from './pivot';

const figure = (org: string, key: string, measure: string, value: number): Figure => ({
  ...{ org, key, measure, value },
  person: null,
});

it('a line for each centre and key, and for each key of all centres, the greatest first', () => {
  const table = pivot('volumes', [
    figure('gs-lz', 'fault', 'closed', 1),
    figure('gs-lz', 'fault', 'taken-in', 3),
    figure('gs-lz', 'complaint', 'taken-in', 9),
    figure('gs-ts', 'fault', 'taken-in', 20),
  ]);
  expect(table.measures).toEqual(['taken-in', 'closed']);
  expect(table.orgs).toEqual(['gs-lz', 'gs-ts']);
  expect(table.lines.map(({ org, key, values }) => [org, key, ...values])).toEqual([
    ['gs-lz', 'complaint', 9, null],
    ['gs-lz', 'fault', 3, 1],
    ['gs-ts', 'fault', 20, null],
  ]);
  expect(table.whole.map(({ key, values }) => [key, ...values])).toEqual([
    ['fault', 23, 1],
    ['complaint', 9, null],
  ]);
  expect(table.sums).toEqual([32, 1]);
});

it('how often somebody complained goes up', () => {
  const often = ['4+', '1', '2'].map((key, at) => figure('gs-lz', key, 'customers', at));
  expect(pivot('complaint-frequency', often).lines.map(({ key }) => key)).toEqual(['1', '2', '4+']);
});

it('satisfied of those who answered; nobody of nobody is no rate', () => {
  const surveys = [
    ...[figure('gs-lz', 'satisfied', 'surveys', 3), figure('gs-ts', 'satisfied', 'surveys', 3)],
    ...[figure('gs-lz', 'dissatisfied', 'surveys', 2), figure('gs-lz', 'unreachable', 'surveys', 7)],
  ];
  expect(satisfactionRate(pivot('satisfaction', surveys))).toBe(0.75);
  expect(satisfactionRate(pivot('satisfaction', surveys.slice(3)))).toBeNull();
});

it('has a column for every measure that the file names', () => {
  expect([...MEASURES].sort()).toEqual(Object.keys(EXPORT_WORDS.en.measures).sort());
});
