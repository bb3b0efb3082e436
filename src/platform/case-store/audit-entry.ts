import type { CaseState } from '../../../domain/shared/case-state';
import type { Transition } from '../../../domain/shared/transition';

/** One value that the step changed. Codes, numbers and ids only: words are in content rows, here by digest. */
export interface Change {
  field: string;
  old: unknown;
  new: unknown;
}

const SIMPLE = ['stage', 'org', 'outcome', 'closedAt', 'ended'] as const;

function flatten(state: CaseState): Map<string, unknown> {
  const values = new Map<string, unknown>(SIMPLE.map((name) => [name, state[name]]));
  for (const [name, value] of Object.entries(state.subject)) values.set(name, value);
  if (state.holder) values.set('holder', `${state.holder.org}/${state.holder.role}/${state.holder.person ?? ''}`);
  for (const task of state.tasks)
    values.set(`task ${task.id}`, task.assignee ? `${task.status} ${task.assignee}` : task.status);
  for (const clock of state.clocks)
    values.set(`clock ${clock.id}`, `${clock.state} ${new Date(clock.dueAt).toISOString()}`);
  return values;
}

/** Old → new of everything people ask about: stage, owner, priority, holder, tasks, clocks. */
export function changes(before: CaseState | null, after: CaseState): Change[] {
  const old = before ? flatten(before) : new Map<string, unknown>();
  return [...flatten(after)]
    .filter(([field, value]) => (old.get(field) ?? null) !== (value ?? null))
    .map(([field, value]) => ({ field, old: old.get(field) ?? null, new: value ?? null }));
}

/** Who, on whose behalf, when, which command, decided how, what changed: what the chain hashes. */
export function auditEntry(transition: Transition, before: CaseState | null): Record<string, unknown> {
  const { actor, next } = transition;
  return {
    stream: next.caseId,
    seq: transition.seq,
    at: new Date(transition.at).toISOString(),
    actor: { kind: actor.kind, id: actor.id },
    onBehalfOf: (actor.kind === 'person' ? actor.onBehalfOf : undefined) ?? null,
    commandId: transition.commandId,
    command: transition.command,
    fields: transition.fields,
    changes: changes(before, next),
    ...(transition.terms && { policy: transition.terms.policy }),
  };
}
