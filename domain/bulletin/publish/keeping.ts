import type { Actor, Instant } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { flag, instant, orgs, text } from '../../shared/field';
import type { Rules } from '../../shared/loop/case-table';
import { holdsAny } from '../../shared/loop/loop.permissions';
import { written } from '../../shared/loop/opening';
import { deliver, endClimb, openStep, REVIEW } from '../../shared/loop/steps';
import { managers } from '../bulletin.permissions';
import { wrongDates } from '../dates';
import { ask, owesReply, tellReplies } from './children';
import { isReceiver } from './content';
import type { PublishState } from './publish-state';
import { reach, takeDown } from './showing';

const SHOWN = ['shown'];

export const isPublisher = ({ publisher }: PublishState, actor: Actor): boolean =>
  holdsAny(actor, managers(publisher.id));

/** Replies are asked for, and their end has not come. */
export const awaitsReplies = ({ stage, reply, repliesEnd }: PublishState): Refusal | null =>
  !reply ? refuse('wrong-stage', { params: { stage } }) : repliesEnd !== null ? refuse('already-done') : null;

/** Those who have replied to all that was asked are not asked again: only who comes anew is. */
function join(draft: PublishState, added: readonly OrgRef[]): void {
  const ids = added.map(({ id }) => id);
  // Back again: over the number that took it off there.
  if (ids.some((id) => draft.left?.includes(id))) draft.number += 1;
  draft.left = draft.left?.filter((id) => !ids.includes(id));
  draft.receivers = [...draft.receivers, ...added];
  if (draft.repliesEnd === 'complete' && added.some(owesReply(draft))) draft.repliesEnd = null;
}

/** While it is shown: who gets it, until when they reply, whether it stays on top, and its withdrawal by two people. */
export const keeping: Rules<PublishState> = {
  'add-receivers': {
    stages: SHOWN,
    who: isPublisher,
    fields: { receivers: orgs('province', 'second-line', 'prefecture', 'department') },
    apply: (draft, command, context) => {
      const named = command.receivers as OrgRef[];
      if (!named.every(isReceiver(draft))) return refuse('wrong-target', { field: 'receivers' });
      const added = named.filter(({ id }) => draft.receivers.every((known) => known.id !== id));
      if (added.length === 0) return refuse('already-done', { field: 'receivers' });
      join(draft, added);
      // Closed by decision: nobody is asked any more, whoever comes.
      const asked = draft.repliesEnd === null ? ask(draft, context, added) : [];
      return [...reach(draft, context, added), ...asked];
    },
  },
  // Earlier or later, never into the past; every open reply is told.
  'move-deadline': {
    stages: SHOWN,
    who: isPublisher,
    unless: awaitsReplies,
    fields: { replyBy: instant(), text: text() },
    apply: (draft, command, context) => {
      const replyBy = command.replyBy as Instant;
      const { expiresAt, reply } = draft;
      const wrong = wrongDates({ replyBy, ...(expiresAt !== null && { expiresAt }) }, context.now);
      if (wrong) return refuse('invalid-field', { field: 'replyBy' });
      const deadlineNumber = reply!.deadlineNumber + 1;
      draft.reply = { ...reply!, deadlineAt: replyBy, deadlineNumber };
      return tellReplies(draft, 'deadline-moved', { deadlineAt: replyBy, deadlineNumber });
    },
  },
  // By decision, with a reason, before everybody has replied.
  'close-replies': {
    stages: SHOWN,
    who: isPublisher,
    unless: awaitsReplies,
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.repliesEnd = 'closed';
      draft.closing = written(command.text, context);
      return [deliver(draft, 'replies-closed', draft.origin.id), ...tellReplies(draft, 'close')];
    },
  },
  pin: {
    stages: SHOWN,
    who: isPublisher,
    fields: { pinned: flag() },
    apply: (draft, command) => {
      draft.pinned = command.pinned as boolean;
      return [];
    },
  },
  // Proposed by its origin or its publisher, confirmed by another person of theirs.
  'propose-withdrawal': {
    stages: SHOWN,
    who: (state, actor) => isPublisher(state, actor) || holdsAny(actor, managers(state.origin.id)),
    unless: ({ withdrawal }) => (withdrawal ? refuse('already-done') : null),
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.withdrawal = written(command.text, context);
      const places = [...new Set([draft.publisher.id, draft.origin.id])];
      const candidates = places.flatMap(managers);
      openStep(draft, context, {
        step: 'withdrawal-review',
        candidates,
        barred: draft.withdrawal.by,
        clock: REVIEW,
      });
      return [];
    },
  },
  'confirm-withdrawal': {
    stages: SHOWN,
    step: 'withdrawal-review',
    fields: {},
    apply: (draft, _command, context) => takeDown(draft, context, 'taken-down'),
  },
  'keep-shown': {
    stages: SHOWN,
    step: 'withdrawal-review',
    fields: { text: text() },
    apply: (draft, _command, context) => {
      endClimb(draft, context);
      draft.withdrawal = null;
      return [];
    },
  },
};
