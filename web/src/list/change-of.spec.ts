import { changeOf } from './change-of';

it.each([
  [15, 10, 'more', 50],
  [10, 15, 'fewer', 33],
  [0, 7, 'fewer', 100],
  [4, 4, 'same', 0],
  [4, 0, 'new', 0],
] as const)('%d after %d is %s', (count, before, way, share) => {
  expect(changeOf({ count, before })).toEqual({ way, share });
});
