import type { Instant } from '../shared/actor';
import { liveClock, meetClocks, startClock } from '../shared/case-clocks';
import { openTask, openTasks, type HumanTask } from '../shared/human-task';
import { refuse, type Refusal } from '../shared/errors';
import type { Command, Context, Effect } from '../shared/transition';
import { surveyors } from './callback-survey.permissions';
import { callingHours, halfDayOf, isCallingTime, nextSlot } from './calling-hours';
import { ATTEMPTS, FIRST_ATTEMPT, NEXT_ATTEMPT, waitUntil } from './clocks';
import { CALL, rest } from './rest';
import { planInvitation } from './self-service';
import type { Attempt, SurveyState } from './survey-state';

export { CALL };

/** `survey.attempts`, default 3. */
export const attemptsLeft = (state: SurveyState, { terms }: Context): number =>
  (terms.bounds['survey.attempts'] ?? 3) - state.attempts.length;

/**
 * Plans the next call: at once, or a wait for the next half-day in which nobody called yet. When the attempts
 * or their days are used up, SMS/IVR takes over without further waiting.
 */
export function planCall(draft: SurveyState, context: Context): Effect[] {
  const { now, terms } = context;
  if (draft.hindrance) return rest(draft, context);
  const used = draft.attempts.map(({ halfDay }) => halfDay);
  const slot = nextSlot(callingHours(terms, draft.zone, draft.campaign), now, used);
  const deadline = liveClock(draft, ATTEMPTS)?.dueAt ?? Infinity;
  if (attemptsLeft(draft, context) <= 0 || slot === null || slot >= deadline) return planInvitation(draft, context);
  if (slot <= now) openCall(draft, context);
  else waitForCall(draft, slot, false, context);
  return [];
}

/** Nobody holds the case while it waits for its next half-day, or for the time that the customer named. */
export function waitForCall(draft: SurveyState, at: Instant, appointed: boolean, context: Context): void {
  draft.stage = 'waiting';
  draft.appointed = appointed;
  waitUntil(draft, at, 'call', context);
}

export function openCall(draft: SurveyState, context: Context): void {
  const { now } = context;
  draft.stage = 'calling';
  draft.next = null;
  const clock = liveClock(draft, FIRST_ATTEMPT) ?? startClock(draft, context, NEXT_ATTEMPT);
  const candidates = surveyors(draft.lineage);
  openTask(draft, now, { step: CALL, candidates, barred: draft.barred, clock: clock?.id ?? null });
}

/** The wait is over. Time may have fired late (a stopped server): then the call moves to the next half-day. */
export function startCall(draft: SurveyState, context: Context): Effect[] {
  if (draft.hindrance || !isCallingTime(callingHours(context.terms, draft.zone, draft.campaign), context.now))
    return planCall(draft, context);
  openCall(draft, context);
  return [];
}

/**
 * Notes one call: when (`calledAt`, default now), its half-day, its result. Refused outside calling hours, before
 * the task was there, and in the future: an attempt counts only where the customer could be called.
 */
export function noteCall(
  draft: SurveyState,
  command: Command,
  context: Context,
  task: HumanTask,
  result: Attempt['result'],
): Refusal | null {
  const { now, actor, terms } = context;
  const hours = callingHours(terms, draft.zone, draft.campaign);
  const at = (command.calledAt as Instant | undefined) ?? now;
  if (at > now || at < task.openedAt || !isCallingTime(hours, at))
    return refuse('invalid-field', { field: 'calledAt' });
  draft.attempts.push({ at, halfDay: halfDayOf(hours, at), by: actor.id, result, appointed: draft.appointed });
  draft.appointed = false;
  meetClocks(draft, context, FIRST_ATTEMPT, NEXT_ATTEMPT);
  return null;
}

/** When the customer asked to be called: within calling hours and the days of the attempts, any half-day. */
export function checkAppointment(draft: SurveyState, command: Command, { now, terms }: Context): Refusal | null {
  const at = command.at as Instant;
  const deadline = liveClock(draft, ATTEMPTS)?.dueAt ?? Infinity;
  const possible = at > now && at < deadline && isCallingTime(callingHours(terms, draft.zone, draft.campaign), at);
  return possible ? null : refuse('invalid-field', { field: 'at' });
}

/** The days for calling are over. Who is just calling may finish within `survey.grace-minutes` (default 30). */
export function closeCalling(draft: SurveyState, context: Context): Effect[] {
  const { now, terms } = context;
  const held = openTasks(draft, CALL).some(({ assignee }) => assignee !== null);
  if (draft.stage === 'calling' && held && draft.next === null) {
    waitUntil(draft, now + (terms.bounds['survey.grace-minutes'] ?? 30) * 60_000, 'self-service', context);
    return [];
  }
  return planInvitation(draft, context);
}
