import type { Context } from '../../shared/transition';
import { checkers, desk, isSeniorTier, leader, seniors } from '../complaint-dispatch.permissions';
import type { ComplaintState } from '../complaint-state';
import { enter, openStep } from './steps';

/** Step 2: the desk decides. After a returned draft its author is asked first. */
export function toTriage(draft: ComplaintState, context: Context, assignee: string | null = null): void {
  enter(draft, context, 'triage');
  openStep(draft, context, { step: 'triage', candidates: desk(draft), assignee });
}

/** Step 3: another person looks: neither the author of the draft nor who registered the case. */
export function toSecondReview(draft: ComplaintState, context: Context): void {
  enter(draft, context, 'second-review');
  const barred = [...draft.registrars, ...(draft.draft?.by ?? [])];
  openStep(draft, context, { step: 'second-review', candidates: seniors(draft), barred });
}

/**
 * Where a case starts, and starts again: with a senior for major-account, important and leased-line customers,
 * with HQ's coordinator for what was sent there, else with the desk.
 */
export function toDesk(draft: ComplaintState, context: Context): void {
  if (isSeniorTier(draft) || draft.draft || sentToHq(draft)) toSecondReview(draft, context);
  else toTriage(draft, context);
}

const sentToHq = ({ owner, origin }: ComplaintState): boolean => owner.level === 'hq' && origin.kind !== 'own';

/** Step 5, too many returns, and step 7, the second time not good enough: the team leader decides. */
export function toLeaderDecision(draft: ComplaintState, context: Context): void {
  enter(draft, context, 'leader-decision');
  const barred = [draft.returned, draft.reply, draft.sendBack].flatMap((written) => written?.by ?? []);
  openStep(draft, context, { step: 'leader-decision', candidates: [leader(draft)], barred });
}

/** Step 5: a return is looked at by a senior who did not write it; late ones need the team leader's consent first. */
export function toReturnReview(
  draft: ComplaintState,
  context: Context,
  step: 'return-consent' | 'return-review',
): void {
  enter(draft, context, 'return-review');
  const candidates = step === 'return-consent' ? [leader(draft)] : seniors(draft);
  openStep(draft, context, { step, candidates, barred: draft.returned?.by });
}

/** Step 7: the desk checks the reply; not who wrote it. */
export function toReplyCheck(draft: ComplaintState, context: Context): void {
  enter(draft, context, 'reply-check');
  openStep(draft, context, { step: 'reply-check', candidates: checkers(draft), barred: draft.reply?.by });
}

/** Step 7: sending back is second-reviewed. */
export function toSendBackReview(draft: ComplaintState, context: Context): void {
  enter(draft, context, 'send-back-review');
  const barred = [draft.sendBack, draft.reply].flatMap((written) => written?.by ?? []);
  openStep(draft, context, { step: 'send-back-review', candidates: seniors(draft), barred });
}
