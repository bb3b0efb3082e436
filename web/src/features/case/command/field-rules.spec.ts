import { fieldRules } from './field-rules';

const words = { t: (key: string) => key, code: () => '', has: () => true };

describe('the rules of a field', () => {
  it('refuse a text of blanks only', () => {
    const [rule] = fieldRules('reply', { name: 'text', kind: 'text', required: true, max: 10 }, words);
    expect(rule).toMatchObject({ required: true, whitespace: true });
  });

  it('take a yes, a no and a number for an answer: nothing is said of blanks', () => {
    for (const kind of ['boolean', 'integer'] as const)
      expect(fieldRules('answer-customer', { name: 'accepted', kind, required: true }, words)).toEqual([
        { required: true, message: 'field.required' },
      ]);
  });

  it('ask nothing where nothing is required', () => {
    expect(fieldRules('decline', { name: 'calledAs', kind: 'code', required: false }, words)).toEqual([]);
  });

  it('refuse a time that is written half', async () => {
    const [rule] = fieldRules('call-later', { name: 'at', kind: 'instant', required: false }, words);
    const asked = (typed?: string) =>
      (rule as { validator: (...given: unknown[]) => Promise<void> }).validator({}, typed);
    await expect(asked('2026-11-22T09:3')).rejects.toThrow('moment.unreadable');
    await asked('2026-11-22T09:30');
    await asked(undefined);
  });
});
