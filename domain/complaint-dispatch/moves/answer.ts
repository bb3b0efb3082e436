import { authors } from '../../shared/actor';
import { cancelClocks, liveClock, meetClocks, startClock } from '../../shared/case-clocks';
import { cancelTasks } from '../../shared/human-task';
import { openSurvey } from '../../shared/survey-opening';
import type { Context, Effect } from '../../shared/transition';
import { answerers, hotlinePost, nextHotline, records } from '../complaint-dispatch.permissions';
import type { ComplaintState } from '../complaint-state';
import { deliver, endSideSteps, enter, openStep, tell } from './steps';

/** The receiver's work is done and approved: its clocks are met, the ladder is over. */
export function finishHandling(draft: ComplaintState, context: Context): void {
  meetClocks(draft, context, 'handle', 'interim', 'accept');
  endSideSteps(draft, context);
  draft.climb = null;
}

/** Step 8. A transferred case has no customer here: its sender gets the result, answers and surveys. */
export function toAnswer(draft: ComplaintState, context: Context): Effect[] {
  finishHandling(draft, context);
  if (draft.origin.kind !== 'own') return toSender(draft, context, 'replied');
  enter(draft, context, 'answering');
  openStep(draft, context, { step: 'answer', candidates: answerers(draft) });
  return [];
}

/** The result goes to the sender, who confirms it or lets three working days pass. */
export function toSender(draft: ComplaintState, context: Context, result: 'replied' | 'returned'): Effect[] {
  finishHandling(draft, context);
  enter(draft, context, 'awaiting-sender');
  meetClocks(draft, context, 'statutory', 'first-contact');
  cancelClocks(draft, context, 'sender-confirm');
  startClock(draft, context, 'sender-confirm');
  const { parent, sender } = draft.origin;
  const text = result === 'replied' ? draft.reply?.text : draft.returned?.text;
  const effects = [deliver(draft, 'result', sender?.id ?? draft.org, { result, ...(parent ? { parent } : {}) })];
  if (parent !== null) effects.push(tell(draft, parent, { type: `far-order-${result}`, child: draft.caseId, text }));
  if (!liveClock(draft, 'sender-confirm')) effects.push(...toArchive(draft, context, 'unconfirmed'));
  return effects;
}

/** The customer has been answered; what counts from the answer starts here. */
export function noteAnswer(draft: ComplaintState, { now, actor, terms }: Context, final: boolean): void {
  draft.answeredAt = now;
  draft.answeredBy = [...new Set([...draft.answeredBy, ...authors(actor)])];
  draft.firstContactAt ??= now;
  meetClocks(draft, { now, terms }, 'first-contact', ...(final ? ['statutory'] : []));
  cancelClocks(draft, { now, terms }, 'reopen-window');
  startClock(draft, { now, terms }, 'reopen-window');
}

/** The customer may still refuse what this hotline offered; then the next one up is asked. */
export function noteHeard(draft: ComplaintState): void {
  if (draft.hotline && !draft.hotlinesHeard.includes(draft.hotline)) draft.hotlinesHeard.push(draft.hotline);
}

/** Step 8: the hotlines, one above the other; nobody decides on an answer that was their own. */
export function toHotline(draft: ComplaintState, context: Context): Effect[] {
  const hotline = nextHotline(draft);
  enter(draft, context, 'objection');
  draft.hotline = hotline;
  const post = hotlinePost(draft, hotline)!;
  openStep(draft, context, { step: 'objection', candidates: [post], barred: draft.answeredBy });
  return [deliver(draft, 'objected', post.org, { hotline })];
}

/** Steps 8 → 9. Enquiries have no loop, transferred cases are surveyed by their sender. */
export function toSurvey(draft: ComplaintState, context: Context): Effect[] {
  if (draft.subject.kind === 'enquiry') return end(draft, context, 'answered');
  if (draft.origin.kind !== 'own') return toArchive(draft, context, 'answered');
  enter(draft, context, 'surveying');
  const survey = context.newId();
  draft.survey = { caseId: survey, outcome: null };
  draft.links.push({ other: survey, kind: 'survey' });
  draft.counts.surveys += 1;
  const barred = [...new Set([...draft.workers, ...authors(context.actor)])];
  return [
    openSurvey(draft, survey, {
      barred,
      urgency: draft.urgency,
      rural: draft.rural,
      doNotCall: draft.doNotCall ?? false,
      answeredAt: draft.answeredAt ?? context.now,
      round: draft.counts.surveys,
    }),
  ];
}

/** Step 10: whatever was still open is over; the records manager files the case. */
export function toArchive(draft: ComplaintState, context: Context, outcome: string): Effect[] {
  const { now } = context;
  enter(draft, context, 'archiving');
  cancelTasks(draft, now);
  for (const { kind } of draft.clocks) if (kind !== 'reopen-window') cancelClocks(draft, context, kind);
  draft.outcome = outcome;
  openStep(draft, context, { step: 'archive', candidates: [records(draft)] });
  return [];
}

/** Filed: closed, and for good once the customer can no longer reopen it. */
export function toClosed(draft: ComplaintState, context: Context): Effect[] {
  enter(draft, context, 'closed');
  const effects = draft.closedAt === null ? [deliver(draft, 'closed', draft.org, { outcome: draft.outcome })] : [];
  draft.closedAt ??= context.now;
  return liveClock(draft, 'reopen-window') ? effects : [...effects, ...end(draft, context, draft.outcome)];
}

/** Nothing can happen any more. */
export function end(draft: ComplaintState, context: Context, outcome: string | null): Effect[] {
  const closedBefore = draft.closedAt !== null;
  enter(draft, context, 'ended');
  cancelTasks(draft, context.now);
  cancelClocks(draft, context);
  draft.closedAt ??= context.now;
  draft.outcome = outcome;
  draft.ended = true;
  return closedBefore ? [] : [deliver(draft, 'closed', draft.org, { outcome })];
}
