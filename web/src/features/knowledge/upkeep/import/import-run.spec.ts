import { counted, NOTHING, runImport, type ImportAnswer, type ImportRow, type Progress } from './import-run';

const row = (n: number, outcome: ImportRow['outcome'] = 'opened'): ImportRow => ({
  ...{ row: n, title: `${n}`, outcome, operation: null, problems: [] },
});
const PARTS: Record<number, ImportAnswer> = {
  0: { total: 5, rows: [row(2), row(3, 'wrong')], next: 2 },
  2: { total: 5, rows: [row(4), row(5)], next: 4 },
  4: { total: 5, rows: [row(6)], next: null },
};

it('asks on from where the answer before ended, and tells each time how far it is', async () => {
  const told: [number, number][] = [];
  const asked: number[] = [];
  const ask = (from: number) => (asked.push(from), Promise.resolve(PARTS[from]!));
  const { rows, done } = await runImport(ask, NOTHING, ({ done: n, total }) => told.push([n, total]));
  expect(asked).toEqual([0, 2, 4]);
  expect(told).toEqual([
    [2, 5],
    [4, 5],
    [5, 5],
  ]);
  expect([rows.map((one) => one.row), done, counted(rows, 'opened'), counted(rows, 'wrong')]).toEqual([
    [2, 3, 4, 5, 6],
    5,
    4,
    1,
  ]);
});

it('goes on after an interruption with what it has', async () => {
  let last: Progress = NOTHING;
  const broken = (from: number) => (from === 2 ? Promise.reject(new Error('away')) : Promise.resolve(PARTS[from]!));
  await expect(runImport(broken, NOTHING, (progress) => (last = progress))).rejects.toThrow('away');
  expect([last.done, last.rows.length]).toEqual([2, 2]);
  const { rows } = await runImport(
    (from) => Promise.resolve(PARTS[from]!),
    last,
    () => {},
  );
  expect(rows.map((one) => one.row)).toEqual([2, 3, 4, 5, 6]);
});
