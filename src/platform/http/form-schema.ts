import { MAX_ANSWER } from '../content/answers';
import { MAX_FORM, QUESTION_CODE, QUESTION_TYPES } from '../content/form';

const words = (max: number) => ({ type: 'string', minLength: 1, maxLength: max, pattern: '\\S' });
const options = {
  type: 'array',
  minItems: 1,
  maxItems: MAX_FORM.options,
  uniqueItems: true,
  items: words(MAX_FORM.option),
};

/** The questions that replies answer; says what `checkForm` accepts but that no code may stand twice. */
export const FORM_SCHEMA = {
  type: 'object',
  description: 'Questions of structured replies. Choices have options, only numbers a unit; each code stands once',
  required: ['questions'],
  additionalProperties: false,
  properties: {
    questions: {
      type: 'array',
      minItems: 1,
      maxItems: MAX_FORM.questions,
      items: {
        type: 'object',
        required: ['code', 'label', 'type'],
        additionalProperties: false,
        properties: {
          code: { type: 'string', pattern: QUESTION_CODE.source },
          label: words(MAX_FORM.label),
          type: { type: 'string', enum: [...QUESTION_TYPES] },
          options,
          unit: words(MAX_FORM.unit),
          required: { type: 'boolean' },
        },
      },
    },
  },
};

/** Answers by the codes of their form's questions; the form itself says more. */
export const ANSWERS_SCHEMA = {
  type: 'object',
  description: 'By the code of each question: a text, a number, a day (YYYY-MM-DD), one of its options, or several',
  maxProperties: MAX_FORM.questions,
  propertyNames: { pattern: QUESTION_CODE.source },
  additionalProperties: {
    oneOf: [
      words(MAX_ANSWER.text),
      { type: 'number', minimum: -MAX_ANSWER.number, maximum: MAX_ANSWER.number },
      { type: 'array', minItems: 1, uniqueItems: true, items: words(MAX_FORM.option) },
    ],
  },
};
