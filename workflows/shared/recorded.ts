import type { CaseState } from '../../domain/shared/case-state';
import { fingerprint } from '../../domain/shared/fingerprint';
import type { Transition } from '../../domain/shared/transition';

/** In a replay: the rules must still decide as they did. An error here holds the case until the code is mended. */
export function same<S extends CaseState>(transition: Transition<S>, recorded: string): Transition<S> {
  if (fingerprint(transition) === recorded) return transition;
  throw new Error(
    `${transition.command} (step ${transition.seq}) was decided otherwise when it was recorded: branch on state.rules`,
  );
}
