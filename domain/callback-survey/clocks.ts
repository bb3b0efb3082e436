import type { Instant } from '../shared/actor';
import { cancelClocks } from '../shared/case-clocks';
import { armUntil } from '../shared/sla-clock';
import type { Context } from '../shared/transition';
import { callingHours } from './calling-hours';
import type { SurveyState } from './survey-state';

/** By when the call is to be made: the first one (counted from the answer), and each one after it. */
export const FIRST_ATTEMPT = 'first-attempt';
export const NEXT_ATTEMPT = 'next-attempt';
/** The days in which calls may be made. */
export const ATTEMPTS = 'attempts';
/** How long SMS/IVR waits for answers. */
export const SELF_SERVICE = 'self-service';
/** The whole survey. */
export const SURVEY = 'survey';
/** The wait for a half-day or an appointment. No policy row: its end is picked. */
export const CALL_WINDOW = 'call-window';

/** A wait until an instant that was picked, as a clock of its own: it survives restarts and shows in the timers. */
export function waitUntil(
  draft: SurveyState,
  at: Instant,
  next: NonNullable<SurveyState['next']>,
  { now, terms }: Context,
): void {
  cancelClocks(draft, { now, terms }, CALL_WINDOW);
  draft.next = next;
  const { id } = callingHours(terms, draft.zone, draft.campaign);
  draft.clocks.push(armUntil(`${CALL_WINDOW}-${++draft.issued}`, CALL_WINDOW, at, id, now));
}
