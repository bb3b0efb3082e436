import type { BusinessCalendar } from './business-calendar';

/**
 * The terms a case runs under: what the SLA policy's decision table answered for it, with the
 * calendars it names. Read once by an activity, kept by the case until re-based by decision.
 */
export interface Terms {
  policy: {
    id: string;
    version: number;
    /** Ids of the DMN rules that fired, for "explain this due time". */
    rules: string[];
  };
  /** Limits by clock kind, e.g. `accept`, `handle`, `second-review`. A missing kind has no clock. */
  clocks: Record<string, ClockTerms>;
  /** Tiers in climbing order; a case enters at the first tier its organisation has. */
  ladder: LadderTerms;
  /** Numbers the rules need beside clocks, e.g. `returns.max`, `waits.max`, `reopen.days`. */
  bounds: Record<string, number>;
  /** Every calendar named above, by id. */
  calendars: Record<string, BusinessCalendar>;
}

/** How long something may take. `working-*` counts only the calendar's service time. */
export interface Limit {
  amount: number;
  unit: 'minutes' | 'working-minutes' | 'working-days';
}

export interface ClockTerms {
  /** Id of the DMN rule that gave these terms, for "explain this due time". */
  rule?: string;
  limit: Limit;
  /** Id in `Terms.calendars`; ignored for `minutes` except for when reminders may go out. */
  calendar: string;
  /** Fractions of the limit at which a warning fires, ascending, e.g. [0.5, 0.8]. */
  warnAt: number[];
  /** False for the statutory clock and wherever the policy says so. */
  pausable: boolean;
  /** True: warnings and chases also go out outside the calendar's service time. */
  remindOutsideService: boolean;
}

export interface LadderTerms {
  calendar: string;
  remindOutsideService: boolean;
  rungs: RungTerms[];
}

export interface RungTerms {
  /** Role called on; its organisation comes from the case's lineage. */
  role: 'team-leader' | 'prefecture-manager' | 'gm-hotline' | 'hq-coordinator' | 'centre-leader';
  /** Id of the DMN rule that gave this rung. */
  rule?: string;
  limit: Limit;
  /** As in ClockTerms; absent = no warnings. */
  warnAt?: number[];
  may: ('reassign' | 'extend' | 'take-over')[];
}

/** Those of a case before its first step. */
export const UNKNOWN_TERMS: Terms = {
  policy: { id: '', version: 0, rules: [] },
  clocks: {},
  ladder: { calendar: '', remindOutsideService: false, rungs: [] },
  bounds: {},
  calendars: {},
};
