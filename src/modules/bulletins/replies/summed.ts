import { hasOptions, type Question } from '../../../platform/content/form';
import type { AnswerValue } from '../../../platform/content/answers';
import type { QuestionSumDto } from './replies.dto';

type Values = Record<string, AnswerValue>;

/** Decimal fractions are added as people add them: 0.1 and 0.2 are 0.3. */
const added = (amounts: readonly number[]): number =>
  Number(amounts.reduce((sum, amount) => sum + amount, 0).toPrecision(15));

function sumOf({ code, type, options = [] }: Question, replies: readonly Values[]): QuestionSumDto {
  const given = replies.flatMap((values) => (Object.hasOwn(values, code) ? [values[code]!] : []));
  const chosen = given.flat();
  return {
    code,
    answered: given.length,
    sum: type === 'number' ? added(given.filter((value) => typeof value === 'number')) : null,
    counts: hasOptions(type)
      ? options.map((option) => ({ option, count: chosen.filter((one) => one === option).length }))
      : null,
  };
}

/** Structured replies in one line: numbers added up, choices counted. */
export const summed = (questions: readonly Question[], replies: readonly Values[]): QuestionSumDto[] =>
  questions.map((question) => sumOf(question, replies));
