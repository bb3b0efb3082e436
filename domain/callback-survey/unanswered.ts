import type { Instant } from '../shared/actor';
import type { HumanTask } from '../shared/human-task';
import type { Refusal } from '../shared/errors';
import type { Command, Context, Effect } from '../shared/transition';
import { checkAppointment, noteCall, planCall, waitForCall } from './calls';
import { planInvitation } from './self-service';
import type { SurveyState } from './survey-state';

type Outcome = Effect[] | Refusal;

/** Nobody answered: another half-day, or SMS/IVR after the last attempt. */
export function noAnswer(draft: SurveyState, command: Command, context: Context, task: HumanTask | null): Outcome {
  return noteCall(draft, command, context, task!, 'no-answer') ?? planCall(draft, context);
}

/** The customer names a time. It may lie in the same half-day: asked for is not pestered (ours). */
export function callLater(draft: SurveyState, command: Command, context: Context, task: HumanTask | null): Outcome {
  const refusal = checkAppointment(draft, command, context) ?? noteCall(draft, command, context, task!, 'call-later');
  if (refusal) return refusal;
  waitForCall(draft, command.at as Instant, true, context);
  return [];
}

/** The customer would rather answer by SMS/IVR. */
export function preferSelfService(
  draft: SurveyState,
  command: Command,
  context: Context,
  task: HumanTask | null,
): Outcome {
  return noteCall(draft, command, context, task!, 'prefers-self-service') ?? planInvitation(draft, context);
}
