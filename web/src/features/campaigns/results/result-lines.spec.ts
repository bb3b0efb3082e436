import { judged, resultLines, shownLines } from './result-lines';

const results = {
  answered: 6,
  questions: [],
  results: [
    { stratum: null, result: 'accepted', count: 4 },
    { stratum: null, result: 'refused', count: 2 },
    { stratum: 1, result: 'accepted', count: 4 },
    { stratum: 2, result: 'refused', count: 2 },
  ],
};

it('a line for the whole list and for each stratum, in the order of the questionnaire', () => {
  const lines = resultLines(results, ['accepted', 'considering', 'refused']);
  expect(lines).toEqual([
    { stratum: null, counts: [4, 0, 2] },
    { stratum: 1, counts: [4, 0, 0] },
    { stratum: 2, counts: [0, 0, 2] },
  ]);
  expect(shownLines(lines, [{ number: 0, label: '', customers: 6 }])).toHaveLength(1);
  expect(shownLines(lines, [{ number: 1, label: 'a', customers: 6 }])).toHaveLength(3);
});

it('scores have a mean, and a share that is satisfied; nobody’s have none', () => {
  expect(judged([1, 0, 1, 1, 1])).toEqual({ mean: 3.25, satisfied: 0.5 });
  expect(judged([0, 0, 0, 0, 0])).toBeNull();
});
