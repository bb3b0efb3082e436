import type { AllowedCommand, CaseDetail } from '../../../api/shapes';

/** Commands of a complaint whose words are an answer: to the customer, or to who gives it to them. */
const ANSWERS = new Set([
  'answer-on-spot',
  'answer-at-review',
  'answer-customer',
  'interim-answer',
  'reply',
  'settle',
  'final-decision',
]);

export const isComplaint = ({ process }: Pick<CaseDetail, 'process'>): boolean => process === 'complaint-dispatch';

/** Whether an article may help to write what this command asks for. */
export const isAnswer = (detail: Pick<CaseDetail, 'process'>, { type }: Pick<AllowedCommand, 'type'>): boolean =>
  isComplaint(detail) && ANSWERS.has(type);
