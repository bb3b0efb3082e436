import { flag, integer, optional, type Field } from '../shared/field';

/** What is looked at in finished work: the registration form (登记表), whether it was in time (是否按时), the answer. */
export const PARTS = ['registration', 'timeliness', 'answer'] as const;

interface Item {
  part: (typeof PARTS)[number];
  /** Points of 100 for the best grade; the grades share it evenly. */
  weight: number;
}

export const BEST = 5;

/** Graded 0 (not done) … 5 (without fault). Weights are ours: no source gives any. */
export const ITEMS: Record<string, Item> = {
  registrationComplete: { part: 'registration', weight: 15 },
  categoryRight: { part: 'registration', weight: 10 },
  limitsKept: { part: 'timeliness', weight: 20 },
  contactedInTime: { part: 'timeliness', weight: 10 },
  answerRight: { part: 'answer', weight: 25 },
  answerComplete: { part: 'answer', weight: 10 },
  courtesy: { part: 'answer', weight: 10 },
};

/** Each of them alone makes the whole worth nothing. */
export const FATAL = ['falsified', 'misled', 'disclosed'] as const;

/** A filled form. */
export interface Sheet {
  grades: Record<string, number>;
  fatal: string[];
  /** 0 … 100. */
  total: number;
}

export const FORM_FIELDS: Record<string, Field> = {
  ...Object.fromEntries(Object.keys(ITEMS).map((name) => [name, integer(0, BEST)])),
  ...Object.fromEntries(FATAL.map((name) => [name, optional(flag())])),
};

/** @param filled the fields of `FORM_FIELDS` */
export function sheetOf(filled: Record<string, unknown>): Sheet {
  const grades = Object.fromEntries(Object.keys(ITEMS).map((name) => [name, Number(filled[name])]));
  const fatal = FATAL.filter((name) => filled[name] === true);
  const points = Object.entries(ITEMS).reduce((sum, [name, { weight }]) => sum + (weight * grades[name]!) / BEST, 0);
  return { grades, fatal, total: fatal.length > 0 ? 0 : points };
}

const DEFAULT_PASS = 80;

/** Points of 100 that the policy asks for. */
export const passMark = (bounds: Record<string, number>): number => bounds['quality.pass'] ?? DEFAULT_PASS;

/** Work below the policy's mark, or with a fatal fault, is a violation. */
export const isViolation = ({ total }: Sheet, bounds: Record<string, number>): boolean => total < passMark(bounds);
