import { MAX_ANSWER } from '../content/answers';
import { MAX_FORM, QUESTION_CODE, type Form, type Question, type QuestionType } from '../content/form';
import { checkList, checkText, wrong, type FieldFault } from './value-check';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

function checkDay(value: unknown): FieldFault | null {
  if (typeof value !== 'string') return wrong('string');
  const at = DAY.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // Days that do not exist are refused, not rolled over.
  const exists = Number.isFinite(at) && new Date(at).toISOString().startsWith(value);
  return exists ? null : { code: 'wrong-format', params: { expected: 'YYYY-MM-DD' } };
}

function checkNumber(value: unknown): FieldFault | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('number');
  const max = MAX_ANSWER.number;
  return Math.abs(value) > max ? { code: 'out-of-range', params: { min: -max, max } } : null;
}

function checkOption(value: unknown, options: readonly string[]): FieldFault | null {
  if (typeof value !== 'string') return wrong('string');
  return options.includes(value) ? null : { code: 'not-in-list', params: { values: options.join(', ') } };
}

const CHECKS: Record<QuestionType, (value: unknown, question: Question) => FieldFault | null> = {
  text: (value) => checkText(value, MAX_ANSWER.text),
  number: checkNumber,
  date: checkDay,
  choice: (value, { options = [] }) => checkOption(value, options),
  'multi-choice': (value, { options = [] }) => checkList(value, (one) => checkOption(one, options)),
};

const checkValue = (value: unknown): FieldFault | null => {
  if (typeof value === 'number') return checkNumber(value);
  return Array.isArray(value)
    ? checkList(value, (one) => checkText(one, MAX_FORM.option))
    : checkText(value, MAX_ANSWER.text);
};

/** Answers as they arrive, before their form is known: codes, each with a text, a number or a list of options. */
export function checkAnswers(value: unknown): FieldFault | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('object');
  const given = Object.entries(value);
  if (given.length > MAX_FORM.questions) return { code: 'too-many', params: { max: MAX_FORM.questions } };
  for (const [path, one] of given) {
    if (!QUESTION_CODE.test(path)) return { code: 'unknown-field', path };
    const fault = checkValue(one);
    if (fault) return { ...fault, path };
  }
  return null;
}

/** Everything that is wrong with answers to this form, each fault with the code of its question as `path`. */
export function answerFaults({ questions }: Form, answers: Record<string, unknown>): FieldFault[] {
  const known = new Set(questions.map(({ code }) => code));
  const unknown = Object.keys(answers).filter((code) => !known.has(code));
  return [
    ...unknown.map((path): FieldFault => ({ code: 'unknown-field', path })),
    ...questions.flatMap((question): FieldFault[] => {
      const value = Object.hasOwn(answers, question.code) ? answers[question.code] : undefined;
      const missing: FieldFault | null = question.required ? { code: 'required' } : null;
      const fault = value === undefined ? missing : CHECKS[question.type](value, question);
      return fault ? [{ ...fault, path: question.code }] : [];
    }),
  ];
}
