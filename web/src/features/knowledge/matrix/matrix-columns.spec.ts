import { columnOf, countsOf } from './matrix-columns';

const cell = (stage: string, outcome: string | null = null) => ({ stage, outcome });

describe("HQ's matrix", () => {
  it.each([
    [cell('sent'), 'sent'],
    [cell('receiving'), 'sent'],
    [cell('queried'), 'queried'],
    [cell('ended', 'published'), 'done'],
    [cell('ended', 'taken-down'), 'done'],
    [cell('ended', 'exempt'), 'exempt'],
    [cell('ended', 'superseded'), 'sent'],
    [cell('of tomorrow'), 'sent'],
  ])('puts %j under %s', (one, column) => {
    expect(columnOf(one)).toBe(column);
  });

  it('counts every province once', () => {
    const cells = [cell('sent'), cell('queried'), cell('ended', 'published'), cell('ended', 'published')];
    expect(countsOf(cells)).toEqual({
      ...{ sent: 1, 'province-review': 0, queried: 1, 'awaiting-update': 0, done: 2, exempt: 0 },
    });
  });
});
