import canonicalize from 'canonicalize';

/** What one question is answered with; a day is `YYYY-MM-DD`, several choices are a list. */
export type AnswerValue = string | number | string[];

/** A structured reply by the codes of its form's questions, as one content row keeps it. */
export type Answers = Record<string, AnswerValue>;

/** Characters of a text, and the greatest number either way. */
export const MAX_ANSWER = { text: 2000, number: 1_000_000_000_000 } as const;

/** The content row's text: RFC 8785, so that equal answers are equal text. */
export const answersText = (answers: Answers): string => canonicalize({ ...answers })!;

/** The answers of a stored row; null where they were erased, or are none. */
export function readAnswers(text: string | null): Answers | null {
  try {
    const read = JSON.parse(text ?? 'null') as Answers | null;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}
