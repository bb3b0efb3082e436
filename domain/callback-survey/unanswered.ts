import type { Instant } from '../shared/actor';
import { completeTask, type HumanTask } from '../shared/human-task';
import type { Refusal } from '../shared/errors';
import type { Command, Context, Effect } from '../shared/transition';
import { checkAppointment, noteCall, planCall, waitForCall } from './calls';
import { planInvitation } from './self-service';
import type { Attempt, SurveyState } from './survey-state';

type Outcome = Effect[] | Refusal;

/** Notes the call and closes its task; what comes next is the caller's. */
function attempted(
  draft: SurveyState,
  command: Command,
  context: Context,
  task: HumanTask,
  result: Attempt['result'],
): Refusal | null {
  const refusal = noteCall(draft, command, context, task, result);
  if (!refusal) completeTask(task, context.now, context.actor.id, command.type);
  return refusal;
}

/** Nobody answered: another half-day, or SMS/IVR after the last attempt. */
export function noAnswer(draft: SurveyState, command: Command, context: Context, task: HumanTask | null): Outcome {
  return attempted(draft, command, context, task!, 'no-answer') ?? planCall(draft, context);
}

/** The customer names a time. It may lie in the same half-day: asked for is not pestered (ours). */
export function callLater(draft: SurveyState, command: Command, context: Context, task: HumanTask | null): Outcome {
  const refusal = checkAppointment(draft, command, context) ?? attempted(draft, command, context, task!, 'call-later');
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
  return attempted(draft, command, context, task!, 'prefers-self-service') ?? planInvitation(draft, context);
}
