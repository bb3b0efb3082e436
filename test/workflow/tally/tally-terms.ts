import type { Terms } from '../../../domain/shared/terms';

/** Ten hours from arming, warnings at five and eight. */
export const TERMS: Terms = {
  policy: { id: 'sla', version: 1, rules: ['tally'] },
  clocks: {
    handle: {
      limit: { amount: 600, unit: 'minutes' },
      ...{ calendar: 'always', warnAt: [0.5, 0.8], pausable: true, remindOutsideService: true },
    },
  },
  ladder: { calendar: 'always', remindOutsideService: true, rungs: [] },
  bounds: {},
  calendars: {
    always: {
      id: 'always',
      version: 1,
      zone: 'Asia/Shanghai',
      week: Array(7).fill([{ from: 0, to: 1440 }]),
      exceptions: {},
    },
  },
};
