import type { BusinessCalendar, Interval } from './business-calendar';
import { code, integer, type Field } from './field';

/** What customers are called for (满意度、需求调查、挽留、欠费催缴、业务宣传、主动营销). */
export const CAMPAIGN_KINDS = ['satisfaction', 'demand', 'retention', 'arrears', 'publicity', 'marketing'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

const score = () => integer(1, 5);

/** What is asked, on the scale 1 (worst) … 5 (best), and what a call can come to; one result only: having answered. */
interface Questionnaire {
  results: readonly string[];
  questions: Record<string, Field>;
}

export const QUESTIONNAIRES: Record<CampaignKind, Questionnaire> = {
  satisfaction: {
    results: ['answered'],
    questions: { overall: score(), coverage: score(), clarity: score(), stability: score() },
  },
  demand: { results: ['interested', 'not-interested'], questions: { interest: score() } },
  retention: { results: ['stays', 'undecided', 'leaves'], questions: { likelihood: score() } },
  arrears: { results: ['paid', 'promised', 'disputed', 'refused'], questions: {} },
  publicity: { results: ['informed', 'wants-more', 'not-interested'], questions: {} },
  marketing: { results: ['accepted', 'considering', 'refused'], questions: { interest: score() } },
};

/** The fields of a questionnaire, beside free words. */
export function questionsOf(kind: CampaignKind): Record<string, Field> {
  const { results, questions } = QUESTIONNAIRES[kind];
  return results.length > 1 ? { result: code(...results), ...questions } : questions;
}

/** Selling and dunning disturb: workdays only, and not in the evening. */
const OFFICE_ONLY: readonly CampaignKind[] = ['marketing', 'arrears'];
export const isOfficeOnly = (kind: CampaignKind | undefined): boolean =>
  kind !== undefined && OFFICE_ONLY.includes(kind);

/** Used only where the policy names no calling hours: a customer is never called at night for want of a setting. */
export const DEFAULT_HOURS: BusinessCalendar = {
  id: 'calling-hours',
  version: 0,
  zone: 'Asia/Shanghai',
  week: Array.from({ length: 7 }, (): Interval[] => [
    { from: 540, to: 720 },
    { from: 840, to: 1200 },
  ]),
  exceptions: {},
};

const SIX = 18 * 60;
const WEEKEND = 5;
const untilSix = (intervals: Interval[]): Interval[] =>
  intervals.flatMap(({ from, to }) => (from < SIX ? [{ from, to: Math.min(to, SIX) }] : []));

/** The calling hours of a kind. What the calendar allows beyond a workday's 18:00 no setting gives to selling and dunning. */
export function hoursOf(kind: CampaignKind | undefined, calendar: BusinessCalendar): BusinessCalendar {
  if (!isOfficeOnly(kind)) return calendar;
  const days = Object.entries(calendar.exceptions).map(([date, day]): [string, Interval[]] => [date, untilSix(day)]);
  const week = calendar.week.map((day, index) => (index < WEEKEND ? untilSix(day) : []));
  return { ...calendar, week, exceptions: Object.fromEntries(days) };
}
