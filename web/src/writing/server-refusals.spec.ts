import { holderOf, pathOf } from './server-refusals';

const FIELDS = [['words', 'title'], ['replyBy'], ['form', 'questions', 0, 'options'], ['form', 'questions']];

it.each([
  ['replyBy', ['replyBy']],
  ['words.title', ['words', 'title']],
  ['form.questions.0.options.2', ['form', 'questions', 0, 'options']],
  ['form.questions.1.label', ['form', 'questions']],
  ['taskId', null],
])('a refusal of %s stands at %j', (field, holder) => {
  expect(holderOf(pathOf(field), FIELDS)).toEqual(holder);
});
