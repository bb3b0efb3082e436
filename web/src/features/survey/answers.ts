export const SCORES = ['handling', 'speed', 'attitude'] as const;
export type Score = (typeof SCORES)[number];

/** What has been asked so far. */
export interface Answers extends Partial<Record<Score, number>> {
  solved?: boolean;
  text?: string;
}

export type Question = Score | 'solved';
export const QUESTIONS: readonly Question[] = [...SCORES, 'solved'];

/** The question that a key answers: the first one open; null when all have been asked. */
export const nextQuestion = (answers: Answers): Question | null =>
  QUESTIONS.find((question) => answers[question] === undefined) ?? null;

/** A key pressed: 1–5 for a score, y or n for the last question; unchanged where it means nothing. */
export function answerByKey(answers: Answers, key: string): Answers {
  const question = nextQuestion(answers);
  if (question === 'solved') return key === 'y' || key === 'n' ? { ...answers, solved: key === 'y' } : answers;
  return question !== null && /^[1-5]$/.test(key) ? { ...answers, [question]: Number(key) } : answers;
}

/** Takes the last answer back. */
export function undoAnswer(answers: Answers): Answers {
  const last = [...QUESTIONS].reverse().find((question) => answers[question] !== undefined);
  if (!last) return answers;
  const { [last]: _, ...rest } = answers;
  return rest;
}
