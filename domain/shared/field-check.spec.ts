import { ORGS } from '../../test/support/domain/people';
import { org, orgs, optional, node, type Field } from './field';
import { checkFields } from './field-check';

const { gs, sn, lz, hq } = ORGS;
const refusal = (field: Field, value: unknown): string | undefined =>
  checkFields({ field }, { type: 'x', field: value })?.code;

describe('a list of organisations', () => {
  it.each([[[gs]], [[gs, sn]]])('takes %#', (value) => {
    expect(refusal(orgs('province'), value)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['none at all', []],
    ['one twice', [gs, sn, gs]],
    ['one of another level', [gs, lz]],
    ['one that is not resolved', ['gs']],
    ['no list', gs],
    ['nothing in it', [null]],
  ])('refuses %s', (_, value) => {
    expect(refusal(orgs('province'), value)).toBe('invalid-field');
  });

  it('may be left out only where it is optional', () => {
    expect(refusal(orgs('province'), undefined)).toBe('missing-field');
    expect(refusal(optional(orgs('province')), undefined)).toBeUndefined();
  });
});

test('one organisation is of a level that the field names', () => {
  expect(refusal(org('hq', 'second-line'), hq)).toBeUndefined();
  expect(refusal(org('hq', 'second-line'), gs)).toBe('invalid-field');
});

test('a place in the tree is named by its id', () => {
  expect(refusal(node(), 'tariffs')).toBeUndefined();
  expect(refusal(node(), '')).toBe('invalid-field');
});
