import type { DraftValues } from '../../../writing/draft/kept-draft';
import type { Question } from '../shapes';

/** What the receivers are asked for. */
export const ASKS = ['none', 'text', 'form'] as const;
export type Asks = (typeof ASKS)[number];

/** Characters and pieces at most, as the server has them. */
export const MOST = { questions: 30, label: 200, options: 30, option: 100, unit: 20 } as const;

export const TYPES: readonly Question['type'][] = ['text', 'number', 'date', 'choice', 'multi-choice'];

export const isChoice = (type: Question['type'] | undefined): boolean => type === 'choice' || type === 'multi-choice';

/** A question while it is written: anything of it may be missing. */
export type Asked = Partial<Question> & Pick<Question, 'code' | 'type'>;

/** A code that no question of the form has had: answers go by it. */
export function newQuestion(questions: readonly Pick<Question, 'code'>[]): Asked {
  const numbers = questions.map(({ code }) => Number(/^q(\d+)$/.exec(code)?.[1] ?? 0));
  return { code: `q${Math.max(0, ...numbers) + 1}`, type: 'text', required: true };
}

/** Of a question only what its kind has: options of a choice, the unit of a number. */
export const askedOf = ({ code, label = '', type, options, unit, required }: Asked): Question => ({
  ...{ code, label, type },
  ...(isChoice(type) && { options: options ?? [] }),
  ...(type === 'number' && unit?.trim() && { unit: unit.trim() }),
  ...(required && { required }),
});

const questionsOf = (form: unknown): Asked[] => (form as { questions?: Asked[] } | undefined)?.questions ?? [];

/** What the page holds → what is sent: nothing of a reply that is not asked for. */
export function sentValues({ asks, replyBy, form, ...values }: DraftValues): DraftValues {
  return {
    ...values,
    ...(asks !== 'none' && { replyBy }),
    ...(asks === 'form' && { form: { questions: questionsOf(form).map(askedOf) } }),
  };
}
