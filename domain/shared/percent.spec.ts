import { percent } from './percent';

it.each([
  [1, 100],
  [0.9996, 99.9],
  [0.954, 95.4],
  [0, 0],
])('a share of %d is %d per cent', (share, shown) => {
  expect(percent(share)).toBe(shown);
});
