import canonicalize from 'canonicalize';

/** What a question is answered with: words, a number, a day, one of its options, or several of them. */
export const QUESTION_TYPES = ['text', 'number', 'date', 'choice', 'multi-choice'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export interface Question {
  /** Stable within the form: answers go by it. */
  code: string;
  label: string;
  type: QuestionType;
  /** Of a choice: what can be chosen. */
  options?: string[];
  /** Of a number: what it counts. */
  unit?: string;
  required?: boolean;
}

/** The form that structured replies fill in (结构化回复), as one content row keeps it. */
export interface Form {
  questions: Question[];
}

/** Characters and pieces at most. */
export const MAX_FORM = { questions: 30, label: 200, options: 30, option: 100, unit: 20 } as const;

/** Codes of questions. */
export const QUESTION_CODE = /^[a-z][a-z0-9-]{0,39}$/;

export const hasOptions = (type: unknown): boolean => type === 'choice' || type === 'multi-choice';

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** As it is kept: blanks put in order, what says nothing left out; doing it again changes nothing. */
export const keptForm = ({ questions }: Form): Form => ({
  questions: questions.map(({ code, label, type, options, unit, required }) => ({
    ...{ code, label: tidy(label), type },
    ...(options && { options: options.map(tidy) }),
    ...(unit !== undefined && { unit: tidy(unit) }),
    ...(required && { required }),
  })),
});

/** The content row's text: RFC 8785, so that equal forms are equal text. */
export const formText = (form: Form): string => canonicalize(keptForm(form))!;

/** The form of a stored row; null where it was erased, or is no form. */
export function readForm(text: string | null): Form | null {
  try {
    const read = JSON.parse(text ?? 'null') as Form | null;
    return Array.isArray(read?.questions) ? read : null;
  } catch {
    return null;
  }
}
