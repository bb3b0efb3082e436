import { reasonIn } from './reason';

const errors = [{ field: 'data.text', code: 'too-long' as const, params: { max: 5 } }];

describe('why an event was refused', () => {
  it.each([
    ['zh-CN', '不能超过 5', /归档/],
    ['en', 'at most 5', /[Aa]rchiv/],
  ] as const)('is put into words for a reader of %s', (language, field, stage) => {
    const { detail, errors: shown } = reasonIn(language, {
      code: 'validation-failed',
      status: 422,
      params: { count: 1 },
      errors,
    });
    expect([detail, shown]).toEqual([
      expect.stringContaining('1'),
      [{ field: 'data.text', code: 'too-long', detail: expect.stringContaining(field) }],
    ]);
    expect(reasonIn(language, { code: 'wrong-stage', params: { stage: 'archiving' } }).detail).toMatch(stage);
  });

  it('stays in the words in which it was kept where they are all there is', () => {
    const old = { field: 'id', code: 'no-longer-used', detail: 'was said' } as never;
    expect(reasonIn('en', { code: 'gone', status: 409, title: 'Gone', detail: 'Was said.', errors: [old] })).toEqual({
      ...{ code: 'gone', status: 409, title: 'Gone', detail: 'Was said.', instance: null },
      errors: [{ field: 'id', code: 'no-longer-used', detail: 'was said' }],
    });
    expect(
      reasonIn('en', { code: 'validation-failed', errors: [old, ...errors] }).errors.map((one) => one.field),
    ).toEqual(['id', 'data.text']);
  });
});
