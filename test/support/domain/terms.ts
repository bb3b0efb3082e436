import type { BusinessCalendar } from '../../../domain/shared/business-calendar';
import type { ClockTerms, Limit, RungTerms, Terms } from '../../../domain/shared/terms';

const HOUR = 60;
const DAY = 24 * HOUR;

const everyDay = (...intervals: { from: number; to: number }[]): BusinessCalendar['week'] =>
  Array.from({ length: 7 }, () => intervals);

const ALWAYS: BusinessCalendar = {
  id: 'always',
  version: 1,
  zone: 'Asia/Shanghai',
  week: everyDay({ from: 0, to: 1440 }),
  exceptions: {},
};
const OFFICE_DAY = [
  { from: 510, to: 720 },
  { from: 840, to: 1080 },
];
const BACK_OFFICE: BusinessCalendar = {
  ...ALWAYS,
  id: 'back-office',
  week: [OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, [], []],
};
const CALLING: BusinessCalendar = {
  ...ALWAYS,
  id: 'calling-hours',
  week: everyDay({ from: 540, to: 720 }, { from: 840, to: 1200 }),
};

const clock = (amount: number, rest: Partial<ClockTerms> & { unit?: Limit['unit'] } = {}): ClockTerms => {
  const { unit = 'minutes', ...terms } = rest;
  return {
    limit: { amount, unit },
    calendar: unit === 'minutes' ? 'always' : 'back-office',
    warnAt: [0.5, 0.8],
    pausable: true,
    remindOutsideService: true,
    ...terms,
  };
};
const plain = { warnAt: [], pausable: false };

const rung = (role: RungTerms['role']): RungTerms => ({
  role,
  limit: { amount: 4 * HOUR, unit: 'minutes' },
  may: ['reassign', 'extend', 'take-over'],
});

/**
 * Terms of an ordinary billing complaint by the default policy: domain tests and workflow tests run on these, so that
 * they need no decision table. `overrides` replaces single clocks or bounds; undefined takes a clock away.
 */
export function testTerms(
  overrides: {
    clocks?: Record<string, ClockTerms | undefined>;
    bounds?: Record<string, number>;
    version?: number;
  } = {},
): Terms {
  const clocks: Record<string, ClockTerms | undefined> = {
    statutory: clock(15 * DAY, { warnAt: [7 / 15, 10 / 15, 13 / 15], pausable: false }),
    triage: clock(30),
    'second-review': clock(30),
    accept: clock(4 * HOUR, { unit: 'working-minutes' }),
    'first-contact': clock(DAY),
    handle: clock(2 * DAY),
    'chase-acknowledge': clock(HOUR, { ...plain, unit: 'working-minutes' }),
    'return-consent': clock(30),
    'leader-decision': clock(2 * HOUR),
    'reply-check': clock(2 * HOUR),
    answer: clock(4 * HOUR),
    objection: clock(DAY),
    archive: clock(2, { unit: 'working-days' }),
    investigation: clock(2 * DAY),
    'reopen-window': clock(7 * DAY, plain),
    'customer-wait': clock(72 * HOUR, plain),
    'sender-confirm': clock(3, { ...plain, unit: 'working-days' }),
    'first-attempt': clock(DAY),
    'next-attempt': clock(8 * HOUR, plain),
    attempts: clock(3 * DAY, plain),
    survey: clock(5 * DAY),
    'self-service': clock(48 * HOUR, plain),
    ...overrides.clocks,
  };
  return {
    policy: { id: 'sla', version: overrides.version ?? 1, rules: ['test'] },
    clocks: Object.fromEntries(Object.entries(clocks).filter((entry): entry is [string, ClockTerms] => !!entry[1])),
    ladder: {
      calendar: 'always',
      remindOutsideService: true,
      rungs: (['team-leader', 'prefecture-manager', 'gm-hotline', 'hq-coordinator', 'centre-leader'] as const).map(
        rung,
      ),
    },
    bounds: {
      'returns.max': 2,
      'send-backs.max': 1,
      'waits.max': 2,
      'reopen.days': 7,
      'repeat.days': 30,
      'extend.share': 0.5,
      'reopen.share': 0.5,
      'survey.attempts': 3,
      'survey.loops': 1,
      ...overrides.bounds,
    },
    calendars: {
      always: ALWAYS,
      'front-desk': { ...ALWAYS, id: 'front-desk' },
      'back-office': BACK_OFFICE,
      'calling-hours': CALLING,
    },
  };
}

/** A clock of so many minutes without warnings, for `testTerms` overrides. */
export const minutes = (amount: number, warnAt: number[] = []): ClockTerms => clock(amount, { warnAt });
