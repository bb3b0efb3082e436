import { lateBy } from './lateness';
import type { ReportRow } from './shapes';

const DUE = '2026-11-16T04:00:00.000Z';
const at = (hours: number): number => Date.parse(DUE) + hours * 3_600_000;
const row = (part: Partial<ReportRow>): ReportRow =>
  ({ late: true, dueAt: DUE, approvedAt: null, stage: 'compiling', ...part }) as ReportRow;

it.each([
  ['in time', row({ late: false }), null],
  ['owed', row({}), 5],
  ['approved late', row({ approvedAt: new Date(at(2)).toISOString(), stage: 'receipt' }), 2],
  [
    'sent back after it was late, and approved before the new due time',
    row({ approvedAt: new Date(at(-1)).toISOString() }),
    0,
  ],
  ['withdrawn before anybody approved it', row({ stage: 'ended' }), null],
] as const)('%s', (_, report, hours) => {
  expect(lateBy(report, at(5))).toBe(hours === null ? null : hours * 3_600_000);
});
