import type { Actor, Instant } from './actor';
import { prune, type CaseState } from './case-state';
import { refuse, type Refusal } from './errors';
import type { Field } from './field';
import { completeTask, mayWorkOn, openTasks, type HumanTask } from './human-task';
import type { Terms } from './terms';

/** What a command's payload looks like once the API has resolved it: content by reference, orgs by OrgRef. */
export interface Command {
  type: string;
  /** The task it completes, where the step has more than one open. */
  taskId?: string;
  [field: string]: unknown;
}

/** A command on its way to a case. */
export interface Envelope<C extends Command = Command> {
  /** = update id = Idempotency-Key: the same id is one effect, for ever. */
  commandId: string;
  actor: Actor;
  command: C;
  /** Version of the task the caller saw (If-Match); absent = not checked. */
  taskVersion?: number;
  /** Between cases: what the sender is told instead where this word is refused or finds nobody any more. */
  unheard?: Returned;
}

/** Word that comes back to the case that spoke. */
export interface Returned {
  process: string;
  caseId: string;
  envelope: Envelope;
}

export interface Context {
  now: Instant;
  actor: Actor;
  terms: Terms;
  /** Fresh UUIDv7, deterministic in a workflow. */
  newId: () => string;
  /** What the machine's `reads` asked for, as the rows stood just before this decision. */
  found?: unknown;
}

/** What the outside must be told or started, once the transition has committed. */
export type Effect =
  | { kind: 'deliver'; topic: string; org: string; data: Record<string, unknown> }
  | { kind: 'start-case'; process: string; caseId: string; envelope: Envelope }
  | { kind: 'tell-case'; process: string; caseId: string; envelope: Envelope };

/** One decided step, as it is stored: the whole next state and its effects. */
export interface Transition<S extends CaseState = CaseState> {
  seq: number;
  commandId: string;
  command: string;
  actor: Actor;
  at: Instant;
  next: S;
  effects: Effect[];
  /** Codes and numbers of the command worth keeping in the audit: its fields, content by digest. */
  fields: Record<string, unknown>;
  /** The terms from here on, where this step read them anew (registration, another priority). */
  terms?: Terms;
}

/** One row of a process's table: when a command is possible, what it takes, what it does. */
export interface Rule<S extends CaseState> {
  /** Stages it is possible in; `any` = until closed; `closed` = after. */
  stages: readonly string[] | 'any';
  /** The human task it completes (one of these steps). Candidates, claim and separation of duties are checked on it. */
  step?: string | readonly string[];
  /** True: the step's task stays open (an interim answer, a contact). */
  keepsTask?: boolean;
  /** For commands that complete no task: who may. Default nobody but the system. */
  who?: (state: S, actor: Actor) => boolean;
  /** Further reason why not now; part of `allowedCommands`. */
  unless?: (state: S, context: Context) => Refusal | null;
  fields: Record<string, Field>;
  /** Changes the draft; answers effects, or a refusal that depends on the fields. */
  apply: (draft: S, command: Command, context: Context, task: HumanTask | null) => Effect[] | Refusal;
}

export type RuleTable<S extends CaseState> = Record<string, Rule<S>>;

export type Decision<S extends CaseState> =
  { ok: true; transition: Omit<Transition<S>, 'commandId'> } | { ok: false; refusal: Refusal };

/** A process: its table, how a case begins, and which terms it runs under. What time does is in its clocks. */
export interface Machine<S extends CaseState> {
  process: string;
  rules: RuleTable<S>;
  /** The empty state that the first command fills. */
  initial: (caseId: string) => S;
  /** Questions the policy table is asked for this command; undefined = keep the terms. */
  termsQuery: (state: S, command: Command) => TermsQuery | undefined;
  /** What this command must know of rows that no state could hold, e.g. the next of a long list; undefined = nothing. */
  reads?: (state: S, command: Command) => Record<string, unknown> | undefined;
}

/** Inputs of the SLA decision table. `version` absent = the active one (only at the start of a case). */
export interface TermsQuery {
  process: string;
  org: string;
  category: string;
  urgency: string;
  tier: string;
  rural: boolean;
  version?: number;
}

const isRefusal = (outcome: Effect[] | Refusal): outcome is Refusal => !Array.isArray(outcome);

/** The open tasks a rule can complete. */
const tasksOf = (state: CaseState, step: string | readonly string[]): HumanTask[] =>
  openTasks(state).filter((task) => (typeof step === 'string' ? task.step === step : step.includes(task.step)));

/** Finds the open task a command is about. Several open of one step: the caller's own first. */
function taskFor(state: CaseState, step: string | readonly string[], actor: Actor, taskId?: string): HumanTask | null {
  const open = tasksOf(state, step);
  if (taskId !== undefined) return open.find((task) => task.id === taskId) ?? null;
  return open.find((task) => mayWorkOn(task, actor) === null) ?? open[0] ?? null;
}

/** Why the command is not possible for this actor now, whatever its fields; null when it is. */
export function check<S extends CaseState>(
  machine: Machine<S>,
  state: S,
  envelope: Envelope,
  context: Context,
): Refusal | null {
  const { command, actor, taskVersion } = envelope;
  const rule = machine.rules[command.type];
  if (!rule) return refuse('invalid-field', { field: 'type' });
  if (state.ended) return refuse('case-closed');
  if (rule.stages !== 'any' && !rule.stages.includes(state.stage))
    return refuse('wrong-stage', { params: { stage: state.stage } });
  if (rule.step !== undefined) {
    const task = taskFor(state, rule.step, actor, command.taskId);
    if (!task)
      return command.taskId ? refuse('task-not-found') : refuse('wrong-stage', { params: { stage: state.stage } });
    const refusal = mayWorkOn(task, actor);
    if (refusal) return refusal;
    if (taskVersion !== undefined && taskVersion !== task.version)
      return refuse('stale-version', { params: { version: task.version } });
  } else if (actor.kind !== 'system' && !rule.who?.(state, actor)) return refuse('not-permitted');
  return rule.unless?.(state, context) ?? null;
}

/** The process's next step, or a typed refusal. Pure: state, command and time in, state and effects out. */
export function decide<S extends CaseState>(
  machine: Machine<S>,
  state: S,
  envelope: Envelope,
  context: Context,
): Decision<S> {
  const refusal = check(machine, state, envelope, context);
  if (refusal) return { ok: false, refusal };
  const { command, actor } = envelope;
  const rule = machine.rules[command.type]!;
  // JSON in, JSON out: the state is stored as JSON, and the sandbox has no structuredClone.
  const draft = JSON.parse(JSON.stringify(prune(state))) as S;
  const task = rule.step === undefined ? null : taskFor(draft, rule.step, actor, command.taskId);
  const effects = rule.apply(draft, command, context, task);
  if (isRefusal(effects)) return { ok: false, refusal: effects };
  if (task?.status === 'open' && !rule.keepsTask) completeTask(task, context.now, actor.id, command.type);
  draft.seq = state.seq + 1;
  const { type, ...fields } = command;
  return {
    ok: true,
    transition: { seq: draft.seq, command: type, actor, at: context.now, next: draft, effects, fields },
  };
}

export interface AllowedCommand {
  type: string;
  taskId: string | null;
  fields: Record<string, Field>;
}

/** What this actor may do now: the page's buttons and the API's `allowedCommands`. */
export function allowedCommands<S extends CaseState>(
  machine: Machine<S>,
  state: S,
  context: Context,
): AllowedCommand[] {
  return Object.entries(machine.rules).flatMap(([type, rule]) => {
    const targets: (HumanTask | null)[] = rule.step === undefined ? [null] : tasksOf(state, rule.step);
    return targets.flatMap((task) => {
      const command = task ? { type, taskId: task.id } : { type };
      const possible = check(machine, state, { commandId: '', actor: context.actor, command }, context) === null;
      return possible ? [{ type, taskId: task?.id ?? null, fields: rule.fields }] : [];
    });
  });
}
