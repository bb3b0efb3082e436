import { cancelClocks, liveClocks, startClock } from '../shared/case-clocks';
import { cancelTasks } from '../shared/human-task';
import type { Context, Effect } from '../shared/transition';
import { callingHours, nextSlot } from './calling-hours';
import { SELF_SERVICE, SURVEY, waitUntil } from './clocks';
import { finish } from './finish';
import type { SurveyState } from './survey-state';

/** Topic of the invitation: what a survey channel (SMS gateway, IVR) receives. */
export const INVITATION = 'survey.invitation';
export const INVITATION_WITHDRAWN = 'survey.invitation-withdrawn';

const calledOff = ({ hindrance }: SurveyState) => (hindrance === 'held' ? null : hindrance);

/**
 * No more calls: SMS/IVR instead. A phone that rings or beeps at night is a call too, so the invitation goes out
 * in calling hours. Customers who must not be called get it at once: they complained, and may still want to answer.
 */
export function planInvitation(draft: SurveyState, context: Context): Effect[] {
  const { now, terms } = context;
  cancelTasks(draft, now);
  for (const { kind } of liveClocks(draft)) if (kind !== SURVEY) cancelClocks(draft, context, kind);
  draft.appointed = false;
  // A campaign calls; who is not reached is not written to.
  if (draft.campaign)
    return finish(draft, context, { outcome: calledOff(draft) ?? 'unreachable', consequence: 'none' });
  const at = nextSlot(callingHours(terms, draft.zone, draft.campaign), now);
  if (at === null) return finish(draft, context, { outcome: 'unreachable', consequence: 'none' });
  if (at <= now) return invite(draft, context);
  draft.stage = 'waiting';
  waitUntil(draft, at, 'self-service', context);
  return [];
}

/** Invites, and waits as long as the policy says. A policy without SMS/IVR leaves the customer unreachable. */
function invite(draft: SurveyState, context: Context): Effect[] {
  draft.next = null;
  const clock = startClock(draft, context, SELF_SERVICE);
  if (!clock) return finish(draft, context, { outcome: 'unreachable', consequence: 'none' });
  draft.stage = 'self-service';
  const { caseId, parent, round, subject, org } = draft;
  const data = {
    caseId,
    parent,
    round,
    customer: subject.customer,
    questions: ['handling', 'speed', 'attitude', 'solved'],
    scale: { min: 1, max: 5 },
    answerBy: new Date(clock.dueAt).toISOString(),
  };
  return [{ kind: 'deliver', topic: INVITATION, org, data }];
}
