import { hasOptions, MAX_FORM, QUESTION_CODE, QUESTION_TYPES, type Question } from '../content/form';
import { checkList, checkPattern, checkText, wrong, type FieldFault } from './value-check';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checkOptions = (value: unknown): FieldFault | null =>
  checkList(value, (one) => checkText(one, MAX_FORM.option), { max: MAX_FORM.options });

const checkType = (value: unknown): FieldFault | null =>
  QUESTION_TYPES.includes(value as never)
    ? null
    : { code: 'not-in-list', params: { values: QUESTION_TYPES.join(', ') } };

const PARTS: Record<keyof Question, (value: unknown) => FieldFault | null> = {
  code: (value) => checkPattern(value, QUESTION_CODE, 'wrong-format', { expected: QUESTION_CODE.source }),
  label: (value) => checkText(value, MAX_FORM.label),
  type: checkType,
  options: checkOptions,
  unit: (value) => checkText(value, MAX_FORM.unit),
  required: (value) => (typeof value === 'boolean' ? null : wrong('boolean')),
};
const NEEDED: readonly string[] = ['code', 'label', 'type'];

/** Only choices have options, and they need them; only numbers have a unit. */
function checkParts({ type, options, unit }: Record<string, unknown>): FieldFault | null {
  if (hasOptions(type) && options === undefined) return { code: 'required', path: 'options' };
  if (!hasOptions(type) && options !== undefined) return { code: 'unknown-field', path: 'options' };
  return type !== 'number' && unit !== undefined ? { code: 'unknown-field', path: 'unit' } : null;
}

function checkQuestion(question: unknown): FieldFault | null {
  if (!isObject(question)) return wrong('object');
  const unknown = Object.keys(question).find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) return { code: 'unknown-field', path: unknown };
  for (const [path, check] of Object.entries(PARTS)) {
    const part = question[path];
    const fault: FieldFault | null =
      part === undefined ? (NEEDED.includes(path) ? { code: 'required' } : null) : check(part);
    if (fault) return { ...fault, path };
  }
  return checkParts(question);
}

/** A form as it arrives: 1–30 questions, no code twice. The first fault is named by its place, `questions.0.label`. */
export function checkForm(value: unknown): FieldFault | null {
  if (!isObject(value)) return wrong('object');
  const unknown = Object.keys(value).find((name) => name !== 'questions');
  if (unknown !== undefined) return { code: 'unknown-field', path: unknown };
  const { questions } = value;
  if (questions === undefined) return { code: 'required', path: 'questions' };
  // Whether each of them is in order is asked below, by its place.
  const many = checkList(questions, () => null, { max: MAX_FORM.questions });
  if (many) return { ...many, path: 'questions' };
  for (const [index, question] of (questions as unknown[]).entries()) {
    const fault = checkQuestion(question);
    if (fault)
      return { ...fault, path: ['questions', index, fault.path].filter((part) => part !== undefined).join('.') };
  }
  const codes = (questions as Question[]).map(({ code }) => code);
  const again = codes.findIndex((code, index) => codes.indexOf(code) < index);
  return again < 0 ? null : { code: 'repeated', path: `questions.${again}.code` };
}
