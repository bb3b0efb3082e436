import { callingHours, isCallingTime, nextSlot } from '../../../domain/callback-survey/calling-hours';
import { CALL_WINDOW } from '../../../domain/callback-survey/clocks';
import type { SurveyState } from '../../../domain/callback-survey/survey-state';
import { liveClock } from '../../../domain/shared/case-clocks';
import type { Terms } from '../../../domain/shared/terms';

/** When a customer is to be called: now, where that is possible, else at the next moment that is. Milliseconds. */
export function bestTime(state: SurveyState, terms: Terms, now: number): number {
  if (state.stage === 'waiting') return liveClock(state, CALL_WINDOW)?.dueAt ?? now;
  const hours = callingHours(terms, state.zone);
  return isCallingTime(hours, now) ? now : (nextSlot(hours, now) ?? Infinity);
}

interface Ordered {
  mine: boolean;
  appointed: boolean;
  bestAt: Date;
  dueAt: Date | null;
}

/**
 * What the caller began comes first, then who can be called soonest; of those who can be called alike, whoever named
 * this time, then the call that is late first.
 */
export const callOrder = (one: Ordered, other: Ordered): number =>
  Number(other.mine) - Number(one.mine) ||
  one.bestAt.getTime() - other.bestAt.getTime() ||
  Number(other.appointed) - Number(one.appointed) ||
  (one.dueAt?.getTime() ?? Infinity) - (other.dueAt?.getTime() ?? Infinity);
