import { armUntil } from '../../shared/sla-clock';
import { cancelClocks, startClock } from '../../shared/case-clocks';
import type { OrgRef } from '../../shared/case-state';
import type { Context, Effect } from '../../shared/transition';
import { deliver, end, enter, openStep } from '../../shared/loop/steps';
import { managers, writers } from '../bulletin.permissions';
import { ask, distribute, tellReplies } from './children';
import { shown, type PublishState } from './publish-state';

/** It is taken down everywhere then. */
export const EXPIRY = 'expiry';
/** Limit for the next follow-up of a notice that is not cleared. */
export const FOLLOW_UP = 'follow-up';

/** A province is one platform: its boards have it at once. */
const toBoards = (draft: PublishState, receivers: readonly OrgRef[], words = shown(draft)): Effect[] =>
  draft.scope === 'network'
    ? []
    : receivers.map(({ id }) =>
        deliver(draft, words === null ? 'withdrawn' : 'published', id, {
          bulletin: draft.caseId,
          number: draft.number,
          digest: words?.digest ?? null,
          pinned: draft.pinned,
        }),
      );

/** The number in force reaches these receivers. */
export function reach(draft: PublishState, context: Context, receivers: readonly OrgRef[]): Effect[] {
  for (const { id } of receivers) if (!draft.parties.includes(id)) draft.parties.push(id);
  return [...distribute(draft, context, receivers), ...toBoards(draft, receivers)];
}

/** Off these receivers' boards alone, under a number of its own: a board takes a higher one only. */
export function takeOff(draft: PublishState, context: Context, receivers: readonly OrgRef[]): Effect[] {
  draft.number += 1;
  return [...distribute(draft, context, receivers, true), ...toBoards(draft, receivers, null)];
}

/** A notice is followed up until it is cleared: from its start on, its writers are asked for the next word. */
export function askForFollowUp(draft: PublishState, context: Context): void {
  const { notice, origin, publisher } = draft;
  if (!notice || notice.state === 'cleared') return;
  const candidates = [...writers(origin.id), ...managers(publisher.id).filter(({ org }) => org !== origin.id)];
  const countsFrom = Math.max(context.now, notice.startsAt);
  const clock = startClock(draft, context, FOLLOW_UP, { countsFrom })?.id ?? null;
  openStep(draft, context, { step: 'follow-up', candidates }).clock = clock;
}

/** Passed: the number one goes to every receiver, and those who are asked begin their replies. */
export function show(draft: PublishState, context: Context): Effect[] {
  enter(draft, context, 'shown');
  draft.number = 1;
  const { expiresAt, receivers } = draft;
  if (expiresAt !== null)
    draft.clocks.push(armUntil(`${EXPIRY}-${++draft.issued}`, EXPIRY, expiresAt, 'always', context.now));
  askForFollowUp(draft, context);
  const told = deliver(draft, 'numbered', draft.origin.id, { number: draft.number, kind: draft.kind });
  return [told, ...reach(draft, context, receivers), ...ask(draft, context, receivers)];
}

/** The end, once every receiver has it off its board and no reply is open. */
export function endIfDone(draft: PublishState, context: Context): Effect[] {
  const cells = [...Object.values(draft.deliveries), ...Object.values(draft.replies)];
  if (draft.stage !== 'taking-down' || cells.some(({ outcome }) => outcome === null)) return [];
  const outcome = draft.withdrawal ? 'taken-down' : 'expired';
  end(draft, context, outcome);
  return [deliver(draft, 'ended', draft.origin.id, { outcome })];
}

/** Shown nowhere from now on, under a number of its own, so that no late delivery brings it back. */
export function takeDown(draft: PublishState, context: Context, why: 'taken-down' | 'expired'): Effect[] {
  enter(draft, context, 'taking-down');
  cancelClocks(draft, context);
  draft.number += 1;
  draft.followUp = null;
  if (why === 'expired') draft.withdrawal = null;
  if (draft.reply) draft.repliesEnd ??= why;
  const toReplies = tellReplies(draft, why === 'taken-down' ? 'taken-down' : 'close');
  return [...reach(draft, context, draft.receivers), ...toReplies, ...endIfDone(draft, context)];
}
