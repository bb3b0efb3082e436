import type { OrgId, Post } from '../shared/actor';
import { cancelClocks, liveClocks, replaceClock, startClock } from '../shared/case-clocks';
import { ESCALATION } from '../shared/escalation-ladder';
import { cancelTasks, openTask, openTasks, type HumanTask } from '../shared/human-task';
import { cancel, meet } from '../shared/sla-clock';
import type { Context, Effect } from '../shared/transition';
import type { KnowledgeState } from './knowledge-state';

/** Limit of every review and decision on knowledge. */
export const REVIEW = 'review';
/** Limit for a platform's acknowledgement. A policy without it: the platforms are one, and nothing is waited for. */
export const RECEIPT = 'receipt';
/** Limit of a province's whole branch, from the operation's number to local users. */
export const PUBLICATION = 'province-publication';
/** They outlast the task that they measure at the time. */
const OUTLASTING = [ESCALATION, PUBLICATION];

export const isWork = ({ step }: HumanTask): boolean => step !== ESCALATION;

/** The case's own work, beside what an escalation asks of a tier. */
export const workOf = (state: KnowledgeState): HumanTask | null => openTasks(state).find(isWork) ?? null;

/** Nobody above is asked any more: what was late has been done or given up. */
export function endClimb(draft: KnowledgeState, context: Context): void {
  cancelTasks(draft, context.now, [ESCALATION]);
  cancelClocks(draft, context, ESCALATION);
  draft.climb = null;
}

/** The case goes to another stage: what was asked for in the old one is withdrawn. */
export function enter(draft: KnowledgeState, context: Context, stage: string): void {
  endClimb(draft, context);
  cancelTasks(draft, context.now);
  draft.stage = stage;
}

export interface Step {
  step: string;
  candidates: Post[];
  barred?: string[];
  assignee?: string | null;
  /** Kind of the clock that measures it; absent: the policy limits nothing. */
  clock?: string;
}

export function openStep(draft: KnowledgeState, context: Context, { clock, barred = [], ...step }: Step): HumanTask {
  const armed = clock === undefined ? null : startClock(draft, context, clock);
  return openTask(draft, context.now, { ...step, barred: [...new Set(barred)], clock: armed?.id ?? null });
}

/** Ends the clocks of tasks that ended with this command: met where it was done, cancelled where it was withdrawn. */
export function settleClocks(draft: KnowledgeState, { now, terms }: Context): void {
  for (const task of draft.tasks) {
    const clock = liveClocks(draft).find(({ id }) => id === task.clock);
    if (task.status === 'open' || !clock || OUTLASTING.includes(clock.kind)) continue;
    replaceClock(draft, task.status === 'done' ? meet(clock, terms, now) : cancel(clock, terms, now));
  }
}

/** Nothing can happen any more. */
export function end(draft: KnowledgeState, context: Context, outcome: string): void {
  enter(draft, context, 'ended');
  settleClocks(draft, context);
  cancelClocks(draft, context);
  Object.assign(draft, { outcome, closedAt: draft.closedAt ?? context.now, ended: true });
}

/** Tells the outside: topic, codes and ids, never words or names. */
export const deliver = (
  draft: KnowledgeState,
  topic: string,
  org: OrgId,
  data: Record<string, unknown> = {},
): Effect => ({
  kind: 'deliver',
  topic: `knowledge.${topic}`,
  org,
  data: { caseId: draft.caseId, process: draft.process, stage: draft.stage, ...data },
});
