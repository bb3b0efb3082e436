import { answersOf, inFormOrder, isWorthKeeping } from './reply-values';

const QUESTIONS = [
  { code: 'users', label: '用户数', type: 'number' },
  { code: 'note', label: '说明', type: 'text' },
  { code: 'causes', label: '原因', type: 'multi-choice', options: ['光缆', '电源'] },
] as const;
const questions = QUESTIONS.map((one) => ({ ...one, options: 'options' in one ? [...one.options] : undefined }));

describe('a reply that is filled in', () => {
  it.each([
    [{}, {}],
    [{ users: 0 }, { users: 0 }],
    [{ users: null, note: '  ', causes: [] }, {}],
    [
      { users: 12.5, note: ' 已恢复 ', causes: ['电源'], colour: 'red' },
      { users: 12.5, note: '已恢复', causes: ['电源'] },
    ],
  ])('%j is sent as %j', (filled, sent) => {
    expect(answersOf(questions, filled)).toEqual(sent);
  });

  it('is kept as soon as there is something in it', () => {
    expect([{}, { note: ' ', causes: [], users: null }, { users: 0 }, { note: 'x' }].map(isWorthKeeping)).toEqual([
      ...[false, false, true, true],
    ]);
  });

  it('names its choices in the order of the form', () => {
    expect(inFormOrder(['光缆', '电源', '设备'], ['设备', '光缆', '不明'])).toEqual(['光缆', '设备']);
  });
});
