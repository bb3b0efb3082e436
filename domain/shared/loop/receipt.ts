import { meetClocks, startClock } from '../case-clocks';
import type { OrgRef } from '../case-state';
import type { SlaClock } from '../sla-clock';
import type { Context, Effect, Rule } from '../transition';
import { climb, isCalledOn } from './climb';
import { holdsAny, managersOf, speaksFor } from './loop.permissions';
import type { LoopState } from './loop-state';
import { deliver, endClimb, enter, RECEIPT } from './steps';

/**
 * Waits for the receiving platform to say that it has it. Where the policy limits no receipt, the platforms are one
 * and it is there at once: then what follows is `then`.
 */
export function awaitReceipt<S extends LoopState>(
  draft: S,
  context: Context,
  stage: string,
  then: (draft: S, context: Context) => Effect[],
): Effect[] {
  enter(draft, context, stage);
  return startClock(draft, context, RECEIPT) ? [] : then(draft, context);
}

/**
 * The system acknowledgement. By hand where the platform is away for longer: its manager, or the tier that the
 * delivery alarm called on, sees to it that the work goes on.
 */
export const acknowledgement = <S extends LoopState>(
  stages: readonly string[],
  receiver: (state: S) => OrgRef,
  then: (draft: S, context: Context) => Effect[],
): Rule<S> => ({
  stages,
  who: (state, actor) =>
    speaksFor(receiver(state), actor) ||
    holdsAny(actor, managersOf(state, receiver(state).id)) ||
    isCalledOn(state, actor),
  fields: {},
  apply: (draft, _command, context) => {
    meetClocks(draft, context, RECEIPT);
    endClimb(draft, context);
    return then(draft, context);
  },
});

/** Nobody has said that it came: the delivery itself may have failed. */
export const deliveryAlarm =
  <S extends LoopState>(receiver: (state: S) => OrgRef) =>
  (draft: S, context: Context, clock: SlaClock): Effect[] => [
    deliver(draft, 'delivery-alarm', receiver(draft).id, { clock: clock.id }),
    ...climb(draft, context, clock),
  ];
