import { authors, type Actor } from './actor';
import type { CaseState } from './case-state';
import { refuse, type Refusal } from './errors';
import { optional, person, taskId, text } from './field';
import { mayWorkOn, openTasks, type HumanTask } from './human-task';
import type { Command, Rule } from './transition';

export interface TaskCommandOptions<S extends CaseState> {
  /** Who hands out others' work: leaders, for tasks of whoever they answer for. */
  mayAssign: (state: S, task: HumanTask, actor: Actor) => boolean;
}

const holds = (task: HumanTask, actor: Actor): boolean =>
  task.assignee !== null && authors(actor).includes(task.assignee);

const named = (state: CaseState, command: Command): HumanTask | undefined =>
  openTasks(state).find(({ id }) => id === command.task);

/** The version is what the ETag compares: whoever saw the task before must look again. */
function give(task: HumanTask, to: string | null): never[] {
  task.assignee = to;
  task.version += 1;
  return [];
}

const isFree = (task: HumanTask, actor: Actor): boolean => task.assignee === null && mayWorkOn(task, actor) === null;

/** Nothing left to claim: the one who came second is told who holds it. */
function allClaimed(state: CaseState, actor: Actor): Refusal | null {
  const open = openTasks(state);
  if (open.some((task) => isFree(task, actor))) return null;
  const held = open.map((task) => mayWorkOn(task, actor)).find((refusal) => refusal?.code === 'task-held');
  return held ?? refuse('already-done');
}

/** Whoever takes a task out of another's hands says why; it goes into the audit. */
const withoutReason = (task: HumanTask, actor: Actor, { text: words }: Command): Refusal | null =>
  task.assignee !== null && !holds(task, actor) && (words === undefined || words === null)
    ? refuse('missing-field', { field: 'text' })
    : null;

/** A person separation of duties keeps out cannot be given the task either. */
const wrongReceiver = (task: HumanTask, to: string): Refusal | null =>
  task.barred.includes(to) ? refuse('separation-of-duties', { field: 'person' }) : null;

/**
 * Claim, release, assign, delegate: the same in every process. That the receiver of `assign` or `delegate` exists and
 * may see the case is checked by the API, which knows people; here only that four eyes stay four.
 */
export function taskCommands<S extends CaseState>({ mayAssign }: TaskCommandOptions<S>): Record<string, Rule<S>> {
  const some = (test: (state: S, task: HumanTask, actor: Actor) => boolean) => (state: S, actor: Actor) =>
    actor.kind === 'person' && openTasks(state).some((task) => test(state, task, actor));
  const onTask =
    (then: (draft: S, task: HumanTask, actor: Actor, command: Command) => never[] | Refusal): Rule<S>['apply'] =>
    (draft, command, { actor }) => {
      const task = named(draft, command);
      return task ? then(draft, task, actor, command) : refuse('task-not-found', { field: 'task' });
    };
  return {
    claim: {
      stages: 'any',
      who: some((_state, task, actor) => [undefined, 'task-held'].includes(mayWorkOn(task, actor)?.code)),
      unless: (state, { actor }) => allClaimed(state, actor),
      fields: { task: taskId() },
      apply: onTask((_draft, task, actor) => {
        const refusal = mayWorkOn(task, actor);
        if (refusal) return refusal;
        return holds(task, actor) ? refuse('already-done') : give(task, actor.id);
      }),
    },
    release: {
      stages: 'any',
      who: some(
        (state, task, actor) => task.assignee !== null && (holds(task, actor) || mayAssign(state, task, actor)),
      ),
      fields: { task: taskId(), text: optional(text()) },
      apply: onTask((draft, task, actor, command) => {
        if (task.assignee === null) return refuse('task-not-held');
        if (!holds(task, actor) && !mayAssign(draft, task, actor)) return refuse('not-permitted');
        return withoutReason(task, actor, command) ?? give(task, null);
      }),
    },
    assign: {
      stages: 'any',
      who: some(mayAssign),
      fields: { task: taskId(), person: person(), text: optional(text()) },
      apply: onTask((draft, task, actor, command) => {
        const to = String(command.person);
        if (!mayAssign(draft, task, actor)) return refuse('not-permitted');
        return wrongReceiver(task, to) ?? withoutReason(task, actor, command) ?? give(task, to);
      }),
    },
    delegate: {
      stages: 'any',
      who: some((_state, task, actor) => holds(task, actor)),
      fields: { task: taskId(), person: person() },
      apply: onTask((_draft, task, actor, command) => {
        const to = String(command.person);
        if (!holds(task, actor)) return refuse('task-not-held');
        return wrongReceiver(task, to) ?? give(task, to);
      }),
    },
  };
}
