import { judge } from './outcome';
import { satisfaction } from './satisfaction-rate';

test.each([
  // score, solved, round → outcome, consequence
  [5, true, 1, 'satisfied', 'none'],
  [4, false, 1, 'satisfied', 'none'],
  [4, true, 2, 'satisfied', 'none'],
  [3, true, 1, 'neutral', 'none'],
  [3, false, 2, 'neutral', 'none'],
  [2, false, 1, 'dissatisfied', 'reopen'],
  [1, false, 1, 'dissatisfied', 'reopen'],
  [2, true, 1, 'dissatisfied', 'hotline'],
  [1, true, 1, 'dissatisfied', 'hotline'],
  [2, false, 2, 'dissatisfied', 'hotline'],
  [1, false, 3, 'dissatisfied', 'hotline'],
  [1, true, 2, 'dissatisfied', 'hotline'],
])('score %i, solved %s, round %i: %s → %s', (score, solved, round, outcome, consequence) => {
  expect(judge(score, solved, round, {})).toEqual({ outcome, consequence });
});

test('the policy may allow more loops through handling', () => {
  expect(judge(1, false, 2, { 'survey.loops': 2 }).consequence).toBe('reopen');
  expect(judge(1, false, 3, { 'survey.loops': 2 }).consequence).toBe('hotline');
});

describe('satisfaction', () => {
  it('is satisfied ÷ answered; who did not answer is counted apart', () => {
    const surveys = [
      { outcome: 'satisfied', score: 5 },
      { outcome: 'satisfied', score: 4 },
      { outcome: 'neutral', score: 3 },
      { outcome: 'dissatisfied', score: 1 },
      { outcome: 'mismatch', score: 2 },
      { outcome: 'mismatch', score: null },
      { outcome: 'unreachable', score: null },
      { outcome: 'unreachable', score: null },
      { outcome: 'declined', score: null },
      { outcome: 'withdrawn', score: null },
    ];
    expect(satisfaction(surveys)).toEqual({
      surveyed: 9,
      answered: 5,
      satisfied: 2,
      unreachable: 2,
      declined: 1,
      rate: 0.4,
    });
  });

  it('is unknown where nobody answered', () => {
    expect(satisfaction([{ outcome: 'unreachable', score: null }]).rate).toBeNull();
    expect(satisfaction([]).rate).toBeNull();
  });
});
