/** Commands of a complaint whose words are an answer: to the customer, or to who gives it to them. */
const ANSWERS: ReadonlySet<string> = new Set([
  'answer-on-spot',
  'answer-at-review',
  'answer-customer',
  'interim-answer',
  'reply',
  'settle',
  'final-decision',
]);

/** Whether an article of the base may have helped to write what this command says in its `text`. */
export const isAnswer = (type: string): boolean => ANSWERS.has(type);
