import { refuse, type Refusal } from '../shared/errors';
import { meetClocks, replaceClock } from '../shared/case-clocks';
import { openTasks } from '../shared/human-task';
import { fire, pendingMark, type SlaClock } from '../shared/sla-clock';
import { BREACH } from '../shared/sla-plan';
import type { Command, Context, Effect } from '../shared/transition';
import { stepsIn } from './callback-survey.permissions';
import { CALL, closeCalling, startCall } from './calls';
import { ATTEMPTS, CALL_WINDOW, SELF_SERVICE } from './clocks';
import { finish } from './finish';
import { planInvitation } from './self-service';
import type { SurveyState } from './survey-state';

/** What time does: warnings only show; the end of a clock moves the case, or calls for help. */
export function clockMark(draft: SurveyState, command: Command, context: Context): Effect[] | Refusal {
  const mark = command.mark as string;
  const armed = draft.clocks.find(({ id }) => id === command.clockId);
  if (!armed || !pendingMark(armed, mark)) return refuse('already-done');
  const clock = fire(armed, mark, context.now);
  replaceClock(draft, clock);
  return mark === BREACH ? ranOut(draft, clock, context) : [];
}

function ranOut(draft: SurveyState, clock: SlaClock, context: Context): Effect[] {
  switch (clock.kind) {
    case CALL_WINDOW:
      return endWait(draft, context);
    case ATTEMPTS:
      return closeCalling(draft, context);
    case SELF_SERVICE:
      return finish(draft, context, { outcome: 'unreachable', consequence: 'none' });
    default:
      return overdue(draft, clock);
  }
}

function endWait(draft: SurveyState, context: Context): Effect[] {
  meetClocks(draft, context, CALL_WINDOW);
  return draft.next === 'call' ? startCall(draft, context) : planInvitation(draft, context);
}

/** A call or the whole survey is late: the team leader may call as well, and the centre is told. */
function overdue(draft: SurveyState, { kind, dueAt }: SlaClock): Effect[] {
  for (const task of openTasks(draft, CALL))
    for (const post of stepsIn(draft.lineage))
      // The version stays: who is just typing the answers saw nothing that has changed.
      if (!task.candidates.some(({ role, org }) => role === post.role && org === post.org)) task.candidates.push(post);
  const { caseId, org } = draft;
  const data = { caseId, clock: kind, dueAt: new Date(dueAt).toISOString() };
  return [{ kind: 'deliver', topic: 'survey.overdue', org, data }];
}
