import { weekRows } from './week-rows';

const OFFICE = [{ from: 510, to: 720 }];

it('neighbouring days with the same service stand in one row', () => {
  expect(weekRows([OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []])).toEqual([
    { from: 0, to: 4, service: '08:30–12:00' },
    { from: 5, to: 6, service: '' },
  ]);
  expect(weekRows([OFFICE, [], OFFICE, [], [], [], OFFICE]).map(({ from, to }) => [from, to])).toEqual([
    ...[0, 1, 2].map((day) => [day, day]),
    ...[
      [3, 5],
      [6, 6],
    ],
  ]);
});
