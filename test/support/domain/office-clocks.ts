import type { BusinessCalendar } from '../../../domain/shared/business-calendar';
import type { ClockTerms } from '../../../domain/shared/terms';

/** An instant by Beijing's wall clock: `2026-11-23T10:00`. */
export const at = (local: string): number => Date.parse(`${local}:00+08:00`);
export const hours = (count: number): number => count * 60;

const day = [
  { from: 510, to: 720 },
  { from: 840, to: 1080 },
];
const office: BusinessCalendar = {
  id: 'back-office',
  version: 1,
  zone: 'Asia/Shanghai',
  week: [day, day, day, day, day, [], []],
  exceptions: {},
};
const always: BusinessCalendar = { ...office, id: 'always', week: Array(7).fill([{ from: 0, to: 1440 }]) };
export const calendars = { 'back-office': office, always };

export const terms = (over: Partial<ClockTerms> = {}): ClockTerms => ({
  limit: { amount: hours(48), unit: 'minutes' },
  calendar: 'back-office',
  warnAt: [0.5, 0.8],
  pausable: true,
  remindOutsideService: false,
  ...over,
});
