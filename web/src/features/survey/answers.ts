import { QUESTIONNAIRES, type CampaignKind } from '../../../../domain/shared/campaign-kind';

export type Answer = number | boolean | string;

/** What has been asked so far, by the name of the question; `text`: the customer's own words. */
export interface Answers {
  [question: string]: Answer | undefined;
  text?: string;
}

/** Asked in this order; each choice with the key that takes it. */
export interface Question {
  name: string;
  choices: readonly { key: string; value: Answer }[];
}

const scale = (name: string): Question => ({
  name,
  choices: [1, 2, 3, 4, 5].map((value) => ({ key: String(value), value })),
});

/** Of everybody whose complaint was answered. */
export const STANDARD: readonly Question[] = [
  ...['handling', 'speed', 'attitude'].map(scale),
  {
    name: 'solved',
    choices: [
      { key: 'y', value: true },
      { key: 'n', value: false },
    ],
  },
];

/** What a campaign of this kind asks, and what the call came to where that may be several things. */
export function questionsOf(kind: CampaignKind): readonly Question[] {
  const { results, questions } = QUESTIONNAIRES[kind];
  const result = { name: 'result', choices: results.map((value, at) => ({ key: String(at + 1), value })) };
  return [...Object.keys(questions).map(scale), ...(results.length > 1 ? [result] : [])];
}

/** The question that a key answers: the first one open; null when all have been asked. */
export const nextQuestion = (questions: readonly Question[], answers: Answers): Question | null =>
  questions.find(({ name }) => answers[name] === undefined) ?? null;

/** A key pressed: a choice of the question that is open; unchanged where it means nothing. */
export function answerByKey(questions: readonly Question[], answers: Answers, key: string): Answers {
  const question = nextQuestion(questions, answers);
  const choice = question?.choices.find((one) => one.key === key);
  return question && choice ? { ...answers, [question.name]: choice.value } : answers;
}

/** Takes the last answer back. */
export function undoAnswer(questions: readonly Question[], answers: Answers): Answers {
  const last = questions.findLast(({ name }) => answers[name] !== undefined);
  if (!last) return answers;
  const { [last.name]: _, ...rest } = answers;
  return rest;
}
