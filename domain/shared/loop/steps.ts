import type { OrgId, Post } from '../actor';
import { cancelClocks, liveClocks, replaceClock, startClock } from '../case-clocks';
import { ESCALATION } from '../escalation-ladder';
import { cancelTasks, openTask, openTasks, type HumanTask } from '../human-task';
import { cancel, meet } from '../sla-clock';
import type { Context, Effect } from '../transition';
import { familyOf } from './families';
import type { LoopState } from './loop-state';

/** Limit of every review and decision. */
export const REVIEW = 'review';
/** Limit for a platform's acknowledgement. A policy without it: the platforms are one, and nothing is waited for. */
export const RECEIPT = 'receipt';

/** A limit that nobody can move is close: what a tier above is asked for meanwhile, whatever the stage. */
export const FILING_ALARM = 'filing-alarm';

const BESIDE: readonly string[] = [ESCALATION, FILING_ALARM];

export const isWork = ({ step }: HumanTask): boolean => !BESIDE.includes(step);

/** The case's own work, beside what a tier above is asked for. */
export const workOf = (state: LoopState): HumanTask | null => openTasks(state).find(isWork) ?? null;

/** Nobody above is asked any more: what was late has been done or given up. */
export function endClimb(draft: LoopState, context: Context): void {
  cancelTasks(draft, context.now, [ESCALATION]);
  cancelClocks(draft, context, ESCALATION);
  draft.climb = null;
}

/** The case goes to another stage: what was asked for in the old one is withdrawn. */
export function enter(draft: LoopState, context: Context, stage: string): void {
  endClimb(draft, context);
  const work = openTasks(draft).filter(isWork);
  cancelTasks(
    draft,
    context.now,
    work.map(({ step }) => step),
  );
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

export function openStep(draft: LoopState, context: Context, { clock, barred = [], ...step }: Step): HumanTask {
  const armed = clock === undefined ? null : startClock(draft, context, clock);
  return openTask(draft, context.now, { ...step, barred: [...new Set(barred)], clock: armed?.id ?? null });
}

/** Ends the clocks of tasks that ended with this command: met where it was done, cancelled where it was withdrawn. */
export function settleClocks(draft: LoopState, { now, terms }: Context): void {
  const outlasting = [ESCALATION, ...familyOf(draft).outlasting];
  for (const task of draft.tasks) {
    const clock = liveClocks(draft).find(({ id }) => id === task.clock);
    if (task.status === 'open' || !clock || outlasting.includes(clock.kind)) continue;
    replaceClock(draft, task.status === 'done' ? meet(clock, terms, now) : cancel(clock, terms, now));
  }
}

/** Nothing can happen any more. */
export function end(draft: LoopState, context: Context, outcome: string): void {
  enter(draft, context, 'ended');
  cancelTasks(draft, context.now);
  settleClocks(draft, context);
  cancelClocks(draft, context);
  Object.assign(draft, { outcome, closedAt: draft.closedAt ?? context.now, ended: true });
}

/** Tells the outside: topic, codes and ids, never words or names. */
export const deliver = (draft: LoopState, topic: string, org: OrgId, data: Record<string, unknown> = {}): Effect => ({
  kind: 'deliver',
  topic: `${familyOf(draft).name}.${topic}`,
  org,
  data: { caseId: draft.caseId, process: draft.process, stage: draft.stage, ...data },
});
