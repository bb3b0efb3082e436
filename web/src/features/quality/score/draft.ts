import { FATAL, ITEMS } from '../../../../../domain/quality-check/scoring-form';

export const FORM = Object.keys(ITEMS);

/** Keys of the fatal faults, in their order: beside each other, away from the digits. */
export const FATAL_KEYS: Record<string, (typeof FATAL)[number]> = { q: FATAL[0], w: FATAL[1], e: FATAL[2] };

/** A form that is being filled. */
export interface Draft {
  grades: Record<string, number>;
  fatal: string[];
  text: string;
  /** The item that keys grade: its place in the form. */
  at: number;
}

export const EMPTY: Draft = { grades: {}, fatal: [], text: '', at: 0 };

/** A score that was given, to be corrected. */
export const draftOf = ({ grades, fatal }: { grades: Record<string, number>; fatal: string[] }): Draft => ({
  ...EMPTY,
  grades: { ...grades },
  fatal: [...fatal],
});

const within = (at: number): number => Math.min(Math.max(at, 0), FORM.length - 1);

/** Up or down the form; at its ends it stays. */
export const move = (draft: Draft, by: number): Draft => ({ ...draft, at: within(draft.at + by) });

/** Grades the item at hand, and goes on to the next. */
export const grade = (draft: Draft, value: number, item = FORM[draft.at]!): Draft => ({
  ...draft,
  grades: { ...draft.grades, [item]: value },
  at: within(FORM.indexOf(item) + 1),
});

/** Takes the grade of the item at hand back, or of the one before where it has none. */
export function undo(draft: Draft): Draft {
  const item = FORM[draft.at]!;
  const at = draft.grades[item] === undefined ? within(draft.at - 1) : draft.at;
  const { [FORM[at]!]: _, ...grades } = draft.grades;
  return { ...draft, grades, at };
}

export const toggle = (draft: Draft, fault: string): Draft => ({
  ...draft,
  fatal: draft.fatal.includes(fault) ? draft.fatal.filter((one) => one !== fault) : [...draft.fatal, fault],
});

export const ungraded = ({ grades }: Draft): number => FORM.filter((item) => grades[item] === undefined).length;

/** The fields of a command, where every item is graded. */
export const fieldsOf = ({ grades, fatal, text }: Draft): Record<string, unknown> => ({
  ...grades,
  ...Object.fromEntries(fatal.map((fault) => [fault, true])),
  text: text.trim(),
});
