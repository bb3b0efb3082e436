import { meanGrade } from './item-means';

it.each([
  [[0, 0, 0, 0, 1, 1], 4.5],
  [[1, 0, 0, 0, 0, 1], 2.5],
  [[0, 0, 0, 0, 0, 0], null],
])('of %j it is %s', (counts, mean) => expect(meanGrade({ counts })).toBe(mean));
