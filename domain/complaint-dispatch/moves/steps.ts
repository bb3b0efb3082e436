import { authors, type ContentRef, type OrgId, type Post } from '../../shared/actor';
import { cancelClocks, liveClock, liveClocks, replaceClock, resumeClocks, startClock } from '../../shared/case-clocks';
import { tell as tellCase, tellSurely as tellCaseSurely } from '../../shared/case-words';
import { ESCALATION } from '../../shared/escalation-ladder';
import { cancelTasks, openTask, type HumanTask } from '../../shared/human-task';
import { cancel, meet, STATUTORY } from '../../shared/sla-clock';
import type { Command, Context, Effect } from '../../shared/transition';
import { PROCESS, type ComplaintStage, type ComplaintState, type Written } from '../complaint-state';

/** Steps whose clock measures the task itself: it ends when the task does. The handle clock lives on its own. */
export const STEP_CLOCKS: Record<string, string> = {
  triage: 'triage',
  'second-review': 'second-review',
  'chase-review': 'second-review',
  chase: 'chase-acknowledge',
  'return-consent': 'return-consent',
  'return-review': 'second-review',
  'leader-decision': 'leader-decision',
  'reply-check': 'reply-check',
  'send-back-review': 'second-review',
  answer: 'answer',
  objection: 'objection',
  investigation: 'investigation',
  archive: 'archive',
};

/** Work that belongs to a stage and goes when the case moves on; chases and escalations have their own end. */
export const MAIN_STEPS = [
  'triage',
  'second-review',
  'handle',
  'return-consent',
  'return-review',
  'leader-decision',
  'reply-check',
  'send-back-review',
  'answer',
  'objection',
  'investigation',
  'archive',
] as const;

/** Around the handler's work: they make no sense once it is done. */
export const CHASE_STEPS = ['chase', 'chase-review'] as const;
export const SIDE_STEPS = [...CHASE_STEPS, 'escalation'] as const;

/** Day 13 of the statutory clock: the GM hotline's task, gone once the customer has the final answer. */
export const STATUTORY_ALARM = 'statutory-alarm';

/** Ends a wait for the customer: what it stopped runs on. */
export function endWait(draft: ComplaintState, context: Context): void {
  if (!draft.waiting) return;
  const { stopped } = draft.waiting;
  const kinds = draft.clocks.filter(({ id }) => stopped.includes(id)).map(({ kind }) => kind);
  draft.waiting = null;
  cancelClocks(draft, context, 'customer-wait');
  if (kinds.length > 0) resumeClocks(draft, context, ...kinds);
}

/** The case goes to another stage: nobody waits for the customer any more, the old stage's tasks are withdrawn. */
export function enter(draft: ComplaintState, context: Context, stage: ComplaintStage): void {
  endWait(draft, context);
  cancelTasks(draft, context.now, MAIN_STEPS);
  draft.stage = stage;
}

export interface Step {
  step: string;
  candidates: Post[];
  barred?: string[];
  assignee?: string | null;
}

/** Opens a task with the clock that measures it. */
export function openStep(
  draft: ComplaintState,
  context: Context,
  { step, candidates, barred = [], assignee }: Step,
): HumanTask {
  const kind = STEP_CLOCKS[step];
  const clock = kind === undefined ? null : startClock(draft, context, kind);
  return openTask(draft, context.now, {
    step,
    candidates,
    barred: [...new Set(barred)],
    assignee: assignee ?? null,
    clock: clock?.id ?? null,
  });
}

/** Lets another post take the task as well: nobody on duty, or it is overdue. */
export function widen(draft: ComplaintState, task: HumanTask, post: Post): void {
  if (task.candidates.some(({ role, org }) => role === post.role && org === post.org)) return;
  task.candidates = [...task.candidates, post];
  task.version += 1;
  if (!draft.parties.includes(post.org)) draft.parties.push(post.org);
}

/** Ends the clocks of tasks that ended with this command: met where it was done, cancelled where it was withdrawn. */
export function settleStepClocks(draft: ComplaintState, { now, terms }: Context): void {
  for (const task of draft.tasks) {
    if (task.status === 'open') continue;
    const clock = liveClocks(draft).find(({ id }) => id === task.clock);
    if (!clock || STEP_CLOCKS[task.step] !== clock.kind) continue;
    replaceClock(draft, task.status === 'done' ? meet(clock, terms, now) : cancel(clock, terms, now));
  }
  if (!liveClock(draft, STATUTORY)) cancelTasks(draft, now, [STATUTORY_ALARM]);
}

/** Chases, their reviews and escalations are over: the work was done or went elsewhere. */
export function endSideSteps(draft: ComplaintState, context: Context): void {
  cancelTasks(draft, context.now, SIDE_STEPS);
  cancelClocks(draft, context, ESCALATION);
  draft.chase = null;
}

/** The words of a command with their authors. */
export const written = (command: Command, { actor }: Context): Written => ({
  text: command.text as ContentRef,
  by: authors(actor),
});

/** Tells the outside: topic and ids only, never words or names. */
export const deliver = (
  draft: ComplaintState,
  topic: string,
  org: OrgId,
  data: Record<string, unknown> = {},
): Effect => ({
  kind: 'deliver',
  topic: `complaint.${topic}`,
  org,
  data: { caseId: draft.caseId, stage: draft.stage, ...data },
});

/** Word to another case, a complaint unless said otherwise. */
export const tell = (draft: ComplaintState, caseId: string, command: Command, process: string = PROCESS): Effect =>
  tellCase(draft, { process, caseId }, command);

/** Word to another complaint that must not get lost: `unheard` is what this case hears if nobody takes it there. */
export const tellSurely = (draft: ComplaintState, caseId: string, command: Command, unheard: Command): Effect =>
  tellCaseSurely(draft, { process: PROCESS, caseId }, command, unheard);
