import type { ContentRef } from '../shared/actor';
import type { HumanTask } from '../shared/human-task';
import { refuse, type Refusal } from '../shared/errors';
import type { Command, Context, Effect } from '../shared/transition';
import { readAnswers } from './answers';
import { noteCall } from './calls';
import { finish } from './finish';
import { judge } from './outcome';
import type { SurveyState } from './survey-state';

type Outcome = Effect[] | Refusal;

/** The customer answered the phone and the questions. */
export function answerByCall(draft: SurveyState, command: Command, context: Context, task: HumanTask | null): Outcome {
  const refusal = noteCall(draft, command, context, task!, 'answered');
  if (refusal) return refusal;
  draft.answers.push(readAnswers(command, context, 'call'));
  return conclude(draft, context);
}

/** SMS/IVR brought the answers. */
export function answerBySelfService(draft: SurveyState, command: Command, context: Context): Outcome {
  draft.answers.push(readAnswers(command, context, 'self-service'));
  return conclude(draft, context);
}

function conclude(draft: SurveyState, context: Context): Effect[] {
  const { handling, solved } = draft.answers.at(-1)!;
  return finish(draft, context, judge(handling, solved, draft.round, context.terms.bounds));
}

/**
 * What the customer reports differs from what was recorded: the manager hotline investigates, in the complaint.
 * A score given in the same call counts as an answer.
 */
export function raiseMismatch(draft: SurveyState, command: Command, context: Context, task: HumanTask | null): Outcome {
  const given = command.handling !== undefined;
  if (given && command.solved === undefined) return refuse('missing-field', { field: 'solved' });
  const refusal = noteCall(draft, command, context, task!, 'mismatch');
  if (refusal) return refusal;
  draft.mismatch = command.text as ContentRef;
  // The words say what differs; they are not the answer to the survey's open question.
  if (given) draft.answers.push({ ...readAnswers(command, context, 'call'), text: null });
  return finish(draft, context, { outcome: 'mismatch', consequence: 'investigate' });
}

/** The customer does not want to answer, on the phone or by SMS/IVR. Nobody asks again. */
export function decline(draft: SurveyState, command: Command, context: Context, task: HumanTask | null): Outcome {
  if (task) {
    const refusal = noteCall(draft, command, context, task, 'declined');
    if (refusal) return refusal;
  }
  return finish(draft, context, { outcome: 'declined', consequence: 'none' });
}
