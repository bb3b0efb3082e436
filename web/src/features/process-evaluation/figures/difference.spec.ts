import type { Figure } from '../shapes';
import { countedIn, FIGURES } from './counted-in';
import { difference } from './difference';

const figure = (perWeek: number, median: number | null): Figure => ({ count: 1, perWeek, median, p90: median });

it.each([
  ['fewer a week, and sooner', figure(3.4, 60), figure(1.1, 45.5), -2.3, -14.5],
  ['what no longer happens', figure(3.4, 60), null, -3.4, null],
  ['what is new', null, figure(2, 10), 2, null],
  ['what does not last', figure(1, null), figure(1, null), 0, null],
] as const)('%s', (_, before, after, perWeek, median) => {
  expect([difference({ before, after }, 'perWeek'), difference({ before, after }, 'median')]).toEqual([
    perWeek,
    median,
  ]);
});

it('the address says whose cases are shown', () => {
  const counted = { figure: 'returns', edition: 'after', key: 'return' } as const;
  expect(countedIn(new URLSearchParams(counted))).toEqual(counted);
  expect(countedIn(new URLSearchParams('figure=returns&edition=then&key=return'))).toBeNull();
  expect(FIGURES).toContain('volume');
});
