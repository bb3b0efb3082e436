import { holdsPost, type Actor, type Instant, type Post } from './actor';
import type { CaseState } from './case-state';
import { refuse, type Refusal } from './errors';

/** A piece of work waiting for a person. Candidates are posts, not people: whoever holds one may take it. */
export interface HumanTask {
  /** Unique within the case, e.g. `second-review-4`. */
  id: string;
  step: string;
  candidates: Post[];
  assignee: string | null;
  /** People separation of duties keeps out: they wrote what is to be reviewed. */
  barred: string[];
  /** Clock that shows when it is due, if any. */
  clock: string | null;
  /** Raised by whatever changes the task itself; the ETag precondition. A warning does not raise it. */
  version: number;
  status: 'open' | 'done' | 'cancelled';
  openedAt: Instant;
  closedAt: Instant | null;
  /** Command that completed it, and who. */
  outcome: string | null;
  closedBy: string | null;
}

export interface NewTask {
  step: string;
  candidates: Post[];
  barred?: string[];
  assignee?: string | null;
  clock?: string | null;
}

/** Opens a task on the draft and returns it. */
export function openTask(draft: CaseState, now: Instant, task: NewTask): HumanTask {
  const opened: HumanTask = {
    id: `${task.step}-${++draft.issued}`,
    step: task.step,
    candidates: task.candidates,
    assignee: task.assignee ?? null,
    barred: task.barred ?? [],
    clock: task.clock ?? null,
    version: 1,
    status: 'open',
    openedAt: now,
    closedAt: null,
    outcome: null,
    closedBy: null,
  };
  draft.tasks.push(opened);
  for (const { org } of opened.candidates) if (!draft.parties.includes(org)) draft.parties.push(org);
  return opened;
}

export const openTasks = (state: CaseState, step?: string): HumanTask[] =>
  state.tasks.filter((task) => task.status === 'open' && (step === undefined || task.step === step));

/** Completes a task; the claim, if any, stays on it as history. */
export function completeTask(task: HumanTask, now: Instant, by: string, outcome: string): void {
  Object.assign(task, { status: 'done', closedAt: now, closedBy: by, outcome, version: task.version + 1 });
}

/** Withdraws open tasks, all or of some steps: the case went another way. */
export function cancelTasks(draft: CaseState, now: Instant, steps?: readonly string[]): void {
  for (const task of openTasks(draft)) {
    if (steps && !steps.includes(task.step)) continue;
    Object.assign(task, { status: 'cancelled', closedAt: now, version: task.version + 1 });
  }
}

/** Why this actor may not work on the task, or null. Four eyes first: it is the answer people need to see. */
export function mayWorkOn(task: HumanTask, actor: Actor): Refusal | null {
  if (actor.kind !== 'person') return null;
  const barred = task.barred.includes(actor.id) || (actor.onBehalfOf && task.barred.includes(actor.onBehalfOf));
  if (barred) return refuse('separation-of-duties');
  if (task.assignee === actor.id || (actor.onBehalfOf && task.assignee === actor.onBehalfOf)) return null;
  if (!task.candidates.some((post) => holdsPost(actor, post))) return refuse('not-permitted');
  if (task.assignee !== null) return refuse('task-held', { params: { holder: task.assignee } });
  return null;
}
