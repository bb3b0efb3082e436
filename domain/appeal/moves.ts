import { authors } from '../shared/actor';
import { cancelClocks, liveClock, meetClocks, startClock } from '../shared/case-clocks';
import { HOTLINES, hotlinePost, type Hotline } from '../shared/hotlines';
import { nextRung, topRung, type Climb } from '../shared/escalation-ladder';
import { cancelTasks, openTask, openTasks, type HumanTask } from '../shared/human-task';
import { remind } from '../shared/loop/case-table';
import { climb } from '../shared/loop/climb';
import { linkTo } from '../shared/loop/loop-state';
import { deliver, end, enter, FILING_ALARM, openStep, REVIEW } from '../shared/loop/steps';
import { FILING, type SlaClock } from '../shared/sla-clock';
import { BREACH } from '../shared/sla-plan';
import { openSurvey } from '../shared/survey-opening';
import type { Context, Effect } from '../shared/transition';
import { approver, hotlineOf, nextHotline } from './appeal.permissions';
import { FILING_IS_ALARMED, isRegulators, type AppealState } from './appeal-state';

/** Limits of the policy. The last three outlast the task of the moment. */
const ACCEPT = 'accept';
export const HANDLE = 'handle';
export const FIRST_CONTACT = 'first-contact';
export const LIMITS = [ACCEPT, HANDLE, FIRST_CONTACT, REVIEW, FILING];

const addWorkers = (draft: AppealState, people: readonly string[]): void => {
  draft.workers = [...new Set([...draft.workers, ...people])];
};

/** The hotline whose turn it is takes it on. */
export function toAccepting(draft: AppealState, context: Context, hotline: Hotline): Effect[] {
  enter(draft, context, 'accepting');
  draft.hotline = hotline;
  cancelClocks(draft, context, HANDLE);
  startClock(draft, context, HANDLE);
  const post = hotlineOf(draft);
  // The regulator's goes to its one owner; a customer's to somebody who has had no hand in it.
  const barred = isRegulators(draft) ? [] : draft.workers;
  openStep(draft, context, { step: 'accept-appeal', candidates: [post], barred, clock: ACCEPT });
  return [deliver(draft, 'registered', post.org, { complaint: draft.complaint, hotline })];
}

/** The work itself, measured by the handle limit of the whole. */
function openWork(draft: AppealState, { now }: Context, step: string, assignee: string | null): void {
  const barred = isRegulators(draft) ? [] : draft.workers;
  const clock = liveClock(draft, HANDLE)?.id ?? null;
  openTask(draft, now, { step, candidates: [hotlineOf(draft)], barred, assignee, clock });
}

export function toDeciding(draft: AppealState, context: Context): Effect[] {
  enter(draft, context, 'deciding');
  openWork(draft, context, 'decide-appeal', authors(context.actor)[0] ?? null);
  return [];
}

/** Facts, result and the customer's opinion, written by the hotline that owns it; returned, by who wrote them. */
export function toReporting(draft: AppealState, context: Context): Effect[] {
  enter(draft, context, 'reporting');
  const writer = draft.report?.by ?? authors(context.actor);
  openWork(draft, context, 'write-report', writer[0] ?? null);
  return [];
}

/** The centre leader, and never one who wrote it. */
export function toApproval(draft: AppealState, context: Context): Effect[] {
  enter(draft, context, 'approval');
  const post = approver(draft);
  openStep(draft, context, { step: 'approve-report', candidates: [post], barred: draft.report!.by, clock: REVIEW });
  return [deliver(draft, 'report-submitted', post.org)];
}

/** Approved: it goes to the regulator, within ten days of the notice. */
export function toFiling(draft: AppealState, context: Context): Effect[] {
  enter(draft, context, 'filing');
  meetClocks(draft, context, HANDLE);
  const clock = liveClock(draft, FILING)?.id ?? null;
  openTask(draft, context.now, { step: 'file-report', candidates: [hotlineOf(draft)], clock });
  return [deliver(draft, 'report-approved', draft.org)];
}

/** The hotline has ruled: it is not asked again, and whoever ruled does not survey. */
export function noteRuling(draft: AppealState, context: Context, task: HumanTask): void {
  // Taken over, it is the hotline above that has been heard.
  const by = HOTLINES.find((hotline) => hotlinePost(draft, hotline)?.role === task.candidates[0]?.role);
  draft.hotline = by ?? draft.hotline;
  addWorkers(draft, authors(context.actor));
  draft.heard = [...new Set([...draft.heard, draft.hotline])];
  draft.answeredAt = context.now;
  meetClocks(draft, context, HANDLE, FIRST_CONTACT);
}

/** The callback survey (process 2), by somebody who worked neither the complaint nor the appeal. */
export function toSurvey(draft: AppealState, context: Context): Effect[] {
  enter(draft, context, 'surveying');
  const survey = context.newId();
  draft.survey = { caseId: survey, outcome: null };
  draft.surveys += 1;
  linkTo(draft, 'survey', survey);
  const { workers: barred, urgency, rural, doNotCall } = draft;
  const answeredAt = draft.answeredAt ?? context.now;
  return [openSurvey(draft, survey, { barred, urgency, rural, doNotCall, answeredAt, round: draft.surveys })];
}

/** Not content with the ruling: the next hotline up; above HQ only the regulator. */
export function climbOn(draft: AppealState, context: Context): Effect[] {
  const next = nextHotline(draft);
  if (next) return toAccepting(draft, context, next);
  return [deliver(draft, 'right-to-appeal', draft.owner.id), ...finish(draft, context, 'not-accepted')];
}

export function finish(draft: AppealState, context: Context, outcome: string): Effect[] {
  end(draft, context, outcome);
  const { complaint, subject, lineage } = draft;
  const closed = { complaint, outcome, category: subject.category };
  return [deliver(draft, 'closed', lineage.province ?? lineage.hq, closed)];
}

/** Where a climb begins: at the hotline that has it, never below. */
function fromHotline(draft: AppealState, { terms }: Context): Climb {
  const rung = terms.ladder.rungs.findIndex(({ role }) => role === hotlineOf(draft).role);
  return { rung, reassigned: false, extended: [] };
}

/** Of the filing limit, in percent: day 8 of 10. */
const ALARM = 80;

/**
 * Two days before the report must be with the regulator the tier above the hotline is called on: nobody can extend this
 * limit. It may take what the case waits for; it is asked no more once the report is filed.
 */
export function alarm(draft: AppealState, context: Context, clock: SlaClock, mark: string): Effect[] {
  const reminded = remind(draft, clock, mark);
  const isLast = Number(mark.slice('warn-'.length)) >= ALARM;
  if (draft.rules < FILING_IS_ALARMED || !isLast || openTasks(draft, FILING_ALARM).length > 0) return [reminded];
  const { ladder } = context.terms;
  const above = nextRung(ladder, draft.lineage, fromHotline(draft, context)) ?? topRung(ladder, draft.lineage);
  if (!above) return [reminded];
  openTask(draft, context.now, { step: FILING_ALARM, candidates: [above.post], clock: clock.id });
  return [reminded, deliver(draft, FILING_ALARM, above.post.org, { clock: clock.id, mark })];
}

/** Late: who stands above the hotline that has it is called on, never somebody below it. */
export function late(draft: AppealState, context: Context, clock: SlaClock): Effect[] {
  // The climb calls on the same tier, and on those above it.
  if (clock.kind === FILING) cancelTasks(draft, context.now, [FILING_ALARM]);
  draft.climb ??= fromHotline(draft, context);
  return [remind(draft, clock, BREACH), ...climb(draft, context, clock)];
}
