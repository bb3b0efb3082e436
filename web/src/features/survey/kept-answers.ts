import type { Answers } from './answers';

/** What each call's customer has said so far, by case. */
export type AnswersByCall = Record<string, Answers>;

const place = (username: string): string => `bihuan.survey.${username}`;

/** What was said before the page was loaded anew. */
export function readAnswers(username: string): AnswersByCall {
  try {
    return (JSON.parse(sessionStorage.getItem(place(username)) ?? 'null') as AnswersByCall | null) ?? {};
  } catch {
    return {};
  }
}

/**
 * Keeps half-given answers over a reload: at once, as the intake keeps its draft (intake-draft.ts). They are a
 * customer's words: kept for this tab only, and gone when the call is over, or its surveyor signs out.
 */
export function keepAnswers(username: string, answers: AnswersByCall): void {
  try {
    if (Object.keys(answers).length > 0) sessionStorage.setItem(place(username), JSON.stringify(answers));
    else sessionStorage.removeItem(place(username));
  } catch {
    // A browser that keeps nothing: a reload asks again.
  }
}
