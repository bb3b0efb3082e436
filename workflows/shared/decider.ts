import { uuid4 } from '@temporalio/workflow';
import type { Instant } from '../../domain/shared/actor';
import type { CaseState } from '../../domain/shared/case-state';
import { decide, type Context, type Envelope, type Machine, type Transition } from '../../domain/shared/transition';
import { refused } from './refusal';
import { uuid7 } from './uuid7';

/**
 * Decides a command on a state; asked again for another instant, all else comes out the same.
 * @param renews whether the transition carries the terms, which are new
 * @throws what `refused` makes of a refusal
 */
export function decider<S extends CaseState>(
  machine: Machine<S>,
  envelope: Envelope,
  { terms, found }: Pick<Context, 'terms' | 'found'>,
  renews: boolean,
): (state: S, now: Instant) => Transition<S> {
  const drawn: string[] = [];
  return (state, now) => {
    let next = 0;
    const newId = () => uuid7(now, (drawn[next++] ??= uuid4()));
    const decision = decide(machine, state, envelope, { now, actor: envelope.actor, terms, newId, found });
    if (!decision.ok) throw refused(decision.refusal);
    return { ...decision.transition, commandId: envelope.commandId, ...(renews && { terms }) };
  };
}
