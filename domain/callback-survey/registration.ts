import { startClock } from '../shared/case-clocks';
import type { Command, Context, Effect } from '../shared/transition';
import { callingHours, localMonth } from './calling-hours';
import { planCall } from './calls';
import { ATTEMPTS, FIRST_ATTEMPT, SURVEY } from './clocks';
import { close } from './finish';
import { planInvitation, INVITATION_WITHDRAWN } from './self-service';
import type { Registration, SurveyState } from './survey-state';

/** The complaint was answered: the survey begins, with a call or, for customers not to be called, with SMS/IVR. */
export function register(draft: SurveyState, command: Command, context: Context): Effect[] {
  const {
    asker,
    campaign,
    parent,
    org,
    lineage,
    kind,
    category,
    priority,
    tier,
    customer,
    barred,
    answeredAt,
    round,
    doNotCall,
    zone,
  } = command as Registration;
  const { now, terms } = context;
  Object.assign(draft, {
    ...(asker !== undefined && { asker }),
    ...(campaign !== undefined && { campaign }),
    parent,
    org,
    lineage,
    subject: { kind, category, priority, tier, customer },
    barred,
    answeredAt,
    round,
    doNotCall: doNotCall ?? false,
    zone: zone ?? null,
    openedAt: now,
    openedMonth: localMonth(callingHours(terms, zone ?? null), now),
  });
  startClock(draft, context, SURVEY);
  if (draft.doNotCall) return planInvitation(draft, context);
  startClock(draft, context, FIRST_ATTEMPT, { countsFrom: answeredAt });
  startClock(draft, context, ATTEMPTS);
  return planCall(draft, context);
}

/** The complaint was withdrawn or merged: nobody is asked any more, and the complaint needs no report. */
export function withdraw(draft: SurveyState, _command: Command, context: Context): Effect[] {
  const invited = draft.stage === 'self-service';
  close(draft, context, 'withdrawn');
  const { org, caseId } = draft;
  return invited ? [{ kind: 'deliver', topic: INVITATION_WITHDRAWN, org, data: { caseId } }] : [];
}
