import type { PolicyRule } from '../admin-shapes';
import { compareRules } from './compare-rules';

const rule = (id: string, amount: number, feel = '"fault"'): PolicyRule => ({
  id,
  note: '',
  conditions: [{ input: 'category', not: false, values: ['fault'], feel }],
  output: { amount },
});
const policy = (...rules: PolicyRule[]) => ({
  tables: [{ id: 'clocks', hitPolicy: 'FIRST', inputs: [], outputs: [], rules }],
});
const kinds = (before: PolicyRule[], after: PolicyRule[]) =>
  compareRules(policy(...before), policy(...after)).map(({ id, kind }) => `${id} ${kind}`);

describe('two versions of a policy', () => {
  it('that are the same differ in nothing; an author’s words do not count', () => {
    expect(kinds([rule('a', 1)], [{ ...rule('a', 1), note: 'said better' }])).toEqual([]);
  });

  it.each([
    ['another answer', [rule('a', 1)], [rule('a', 2)], ['a changed']],
    ['another condition', [rule('a', 1)], [rule('a', 1, '"billing"')], ['a changed']],
    ['a further rule', [rule('a', 1)], [rule('b', 1), rule('a', 1)], ['b added']],
    ['a rule less', [rule('a', 1), rule('b', 1)], [rule('b', 1)], ['a removed']],
    ['another order', [rule('a', 1), rule('b', 1)], [rule('b', 1), rule('a', 1)], ['b moved', 'a moved']],
  ])('differ by %s', (_, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });

  it('may differ by a whole table', () => {
    expect(compareRules(policy(rule('a', 1)), { tables: [] })).toMatchObject([{ table: 'clocks', kind: 'removed' }]);
  });
});
