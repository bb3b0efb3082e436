import { askedOf, newQuestion, sentValues } from './form-values';

it('gives each question a code that none has had', () => {
  expect(newQuestion([]).code).toBe('q1');
  expect(newQuestion([{ code: 'q1' }, { code: 'q7' }, { code: 'affected' }]).code).toBe('q8');
});

it.each([
  [{ type: 'number', unit: ' 户 ', options: ['x'] }, { unit: '户' }],
  [
    { type: 'choice', unit: '户', options: ['甲'], required: true },
    { options: ['甲'], required: true },
  ],
  [{ type: 'date', unit: '', required: false }, {}],
] as const)('sends of %j only what its kind has', ({ type, ...rest }, kept) => {
  const asked = { code: 'q1', label: '问', type, ...rest, options: [...('options' in rest ? rest.options : [])] };
  expect(askedOf(asked)).toEqual({ code: 'q1', label: '问', type, ...kept });
});

it.each([
  ['none', []],
  ['text', ['replyBy']],
  ['form', ['replyBy', 'form']],
])('where %s is asked it sends %j of the reply', (asks, sent) => {
  const values = { asks, replyBy: '2026-12-01T09:00', form: { questions: [] }, pinned: true };
  expect(Object.keys(sentValues(values)).filter((name) => name !== 'pinned')).toEqual(sent);
});
