import type { CaseState } from './case-state';
import type { Transition } from './transition';

/** FNV-1a, 32 bits: enough to tell two decisions apart, and the sandbox has no crypto. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * What a decision came to: stage, tasks, due times, outcome, effects. Kept in the workflow's history, so that a rule
 * changed under a running case shows at its next replay instead of leaving the workflow and its rows apart in silence.
 * Fields that are merely added to a state do not change it.
 */
export function fingerprint({
  seq,
  command,
  next,
  effects,
}: Pick<Transition, 'seq' | 'command' | 'effects'> & { next: CaseState }): string {
  const tasks = next.tasks.map(({ id, status, assignee, version }) => [id, status, assignee, version]);
  const clocks = next.clocks.map(({ id, state, dueAt }) => [id, state, dueAt]);
  const told = effects.map((effect) => [
    effect.kind,
    effect.kind === 'deliver' ? effect.topic : effect.envelope.commandId,
  ]);
  return fnv1a(JSON.stringify([seq, command, next.stage, next.outcome, next.ended, tasks, clocks, told]));
}
