import { groupsOf } from './groups-of';
import type { CauseRow } from './useFrequentCauses.query';

const row = (kind: string, category: string, cause: string | null, count: number, before = 0): CauseRow =>
  ({ kind, category, cause, count, before, reasons: [] }) as CauseRow;

it('puts causes beneath their category, what is complained of most first', () => {
  const groups = groupsOf([
    row('complaint', 'billing', null, 3),
    row('complaint', 'billing', 'billing-error', 1),
    row('complaint', 'billing', 'tariff-unclear', 2),
    row('fault', 'fault', null, 9),
    row('fault', 'coverage', null, 3, 4),
  ]);
  expect(groups.map(({ all, causes }) => [all.kind, all.category, ...causes.map(({ cause }) => cause)])).toEqual([
    ['fault', 'fault'],
    ['fault', 'coverage'],
    ['complaint', 'billing', 'tariff-unclear', 'billing-error'],
  ]);
});
