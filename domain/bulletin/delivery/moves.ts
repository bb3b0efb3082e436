import { liveClocks, meetClocks, startClock } from '../../shared/case-clocks';
import { tell } from '../../shared/case-words';
import { climb } from '../../shared/loop/climb';
import { PUBLICATION } from '../../shared/loop/families';
import { deliver, end, enter, openStep } from '../../shared/loop/steps';
import type { Context, Effect } from '../../shared/transition';
import { managers } from '../bulletin.permissions';
import type { DeliveryState } from './delivery-state';

const report = (draft: DeliveryState): Effect => {
  const { caseId: child, receiver, stage, outcome, seq, bulletin } = draft;
  const said = { type: 'delivery-reported', child, receiver: receiver.id, stage, outcome, step: seq + 1 };
  return tell(draft, { process: 'bulletin-publish', caseId: bulletin }, said);
};

const facts = ({ bulletin, number, digest, pinned }: DeliveryState) => ({ bulletin, number, digest, pinned });

/** Sent to the receiver, whose system says that it has it. */
export function toReceiving(draft: DeliveryState, context: Context): Effect[] {
  startClock(draft, context, PUBLICATION);
  return [deliver(draft, 'distributed', draft.receiver.id, facts(draft))];
}

/** Received: the receiver's manager publishes it. What is to go goes, and what is shown there already goes on as it is now. */
export function toPublishing(draft: DeliveryState, context: Context): Effect[] {
  if (draft.digest === null || draft.known) return settle(draft, context);
  enter(draft, context, 'publishing-locally');
  const [limit] = liveClocks(draft, PUBLICATION);
  // Late already: it goes on climbing, whoever has been called on about its receipt.
  const called = limit?.state === 'breached' ? climb(draft, context, limit) : [];
  const task = openStep(draft, context, { step: 'publish-locally', candidates: managers(draft.receiver.id) });
  task.clock = limit?.id ?? null;
  return [...called, report(draft)];
}

/** On the receiver's boards, or off them. */
export function settle(draft: DeliveryState, context: Context): Effect[] {
  meetClocks(draft, context, PUBLICATION);
  const isGone = draft.digest === null;
  end(draft, context, isGone ? 'taken-down' : 'published');
  return [deliver(draft, isGone ? 'withdrawn' : 'published', draft.receiver.id, facts(draft)), report(draft)];
}
