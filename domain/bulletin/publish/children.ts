import type { ContentRef, OrgId } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { start, tell } from '../../shared/case-words';
import type { Context, Effect } from '../../shared/transition';
import { isAsked } from './content';
import { shown, type PublishState } from './publish-state';

export const DELIVERY = 'bulletin-delivery';
export const REPLY = 'bulletin-reply';

/** A receiver's delivery of the number in force. `known`: it showed an earlier one, so this follows without a choice. */
function deliverTo(
  draft: PublishState,
  receiver: OrgRef,
  { now, newId }: Context,
  { known, words }: { known: boolean; words: ContentRef | null },
): Effect {
  const child = newId();
  const { number, caseId: bulletin, kind, urgency, pinned } = draft;
  const cell = { receiver, child, stage: 'sent', outcome: null, since: now, step: 0 };
  draft.deliveries[receiver.id] = { ...cell, number, known };
  const given = { bulletin, kind, urgency, number, digest: words?.digest ?? null, words, pinned, known };
  return start(draft, { process: DELIVERY, caseId: child }, { type: 'register', org: receiver, ...given });
}

/** The number in force goes to these receivers. What is open there of a lower one is superseded. `isLeaving`: it is off there. */
export function distribute(
  draft: PublishState,
  context: Context,
  receivers: readonly OrgRef[],
  isLeaving = false,
): Effect[] {
  if (draft.scope === 'local') return [];
  return receivers.flatMap((receiver) => {
    const before = draft.deliveries[receiver.id];
    const open = before?.outcome === null ? before : null;
    const overtaken = open
      ? [tell(draft, { process: DELIVERY, caseId: open.child }, { type: 'supersede', by: draft.number })]
      : [];
    const known = before !== undefined && (before.known || before.outcome === 'published');
    const given = isLeaving ? { known: false, words: null } : { known, words: shown(draft) };
    return [...overtaken, deliverTo(draft, receiver, context, given)];
  });
}

/** A centre or a platform that has not replied to all that was asked. */
export const owesReply =
  ({ replies }: PublishState) =>
  (receiver: OrgRef): boolean =>
    isAsked(receiver) && replies[receiver.id]?.outcome !== 'accepted';

/** Asks these receivers for a reply, where replies are asked for. */
export function ask(draft: PublishState, { now, newId }: Context, receivers: readonly OrgRef[]): Effect[] {
  const { reply, caseId: bulletin, kind, urgency, publisher } = draft;
  if (!reply) return [];
  return receivers.filter(owesReply(draft)).map((receiver) => {
    const child = newId();
    draft.replies[receiver.id] = { receiver, child, stage: 'asked', outcome: null, since: now, step: 0, late: false };
    const given = { bulletin, kind, urgency, publisher, ...reply };
    return start(draft, { process: REPLY, caseId: child }, { type: 'register', org: receiver, ...given });
  });
}

/** Word to every reply that is still open; `of`: only of these receivers. */
export const tellReplies = (
  draft: PublishState,
  type: string,
  fields: Record<string, unknown> = {},
  of?: readonly OrgId[],
): Effect[] =>
  Object.values(draft.replies)
    .filter(({ outcome, receiver }) => outcome === null && (of?.includes(receiver.id) ?? true))
    .map(({ child }) => tell(draft, { process: REPLY, caseId: child }, { type, ...fields }));
