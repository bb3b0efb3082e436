import { meetClocks, startClock } from '../shared/case-clocks';
import type { OrgRef } from '../shared/case-state';
import type { SlaClock } from '../shared/sla-clock';
import type { Context, Effect, Rule } from '../shared/transition';
import { climb, isCalledOn } from './climb';
import { holdsAny, managers, speaksFor } from './knowledge.permissions';
import type { KnowledgeState } from './knowledge-state';
import { deliver, endClimb, enter, RECEIPT } from './steps';

/**
 * Waits for the receiving platform to say that it has it. Where the policy limits no receipt, the platforms are one
 * and it is there at once: then what follows is `then`.
 */
export function awaitReceipt<S extends KnowledgeState>(
  draft: S,
  context: Context,
  stage: string,
  then: (draft: S, context: Context) => Effect[],
): Effect[] {
  enter(draft, context, stage);
  return startClock(draft, context, RECEIPT) ? [] : then(draft, context);
}

/**
 * The system acknowledgement. By hand where the platform is away for longer: its knowledge manager, or the tier that the
 * delivery alarm called on, sees to it that the work goes on.
 */
export const acknowledgement = <S extends KnowledgeState>(
  stages: readonly string[],
  receiver: (state: S) => OrgRef,
  then: (draft: S, context: Context) => Effect[],
): Rule<S> => ({
  stages,
  who: (state, actor) =>
    speaksFor(receiver(state), actor) || holdsAny(actor, managers(receiver(state).id)) || isCalledOn(state, actor),
  fields: {},
  apply: (draft, _command, context) => {
    meetClocks(draft, context, RECEIPT);
    endClimb(draft, context);
    return then(draft, context);
  },
});

/** Nobody has said that it came: the delivery itself may have failed. */
export const deliveryAlarm =
  <S extends KnowledgeState>(receiver: (state: S) => OrgRef) =>
  (draft: S, context: Context, clock: SlaClock): Effect[] => [
    deliver(draft, 'delivery-alarm', receiver(draft).id, { clock: clock.id }),
    ...climb(draft, context, clock),
  ];
