import { authors, type ContentRef, type Instant } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { answers, optional, text } from '../../shared/field';
import type { Rules } from '../../shared/loop/case-table';
import { armDeadline, leastFrom } from '../../shared/loop/deadline';
import { linkTo } from '../../shared/loop/loop-state';
import { openCase, written } from '../../shared/loop/opening';
import { acknowledgement } from '../../shared/loop/receipt';
import { deliver, workOf } from '../../shared/loop/steps';
import type { Command, Context } from '../../shared/transition';
import { DEADLINE } from './deadline';
import { finish, giveBack, submit, toAcceptance, toDrafting, toModifying, toReview } from './moves';
import { AT_RECEIVER, type ReplyState } from './reply-state';

type Registration = Command & { org: OrgRef } & Pick<
    ReplyState,
    'bulletin' | 'kind' | 'urgency' | 'publisher' | 'deadlineAt' | 'deadlineNumber' | 'form'
  >;

/** Takes the answer; a form is to be filled in, plain words are to be said. */
function takeAnswer(draft: ReplyState, command: Command, { actor }: Context): Refusal | null {
  const { text: said = null, answers: filled = null } = command as Command & {
    text?: ContentRef;
    answers?: ContentRef;
  };
  const field = draft.form ? 'answers' : 'text';
  if ((draft.form ? filled : said) === null) return refuse('missing-field', { field });
  const by = authors(actor);
  const all = [...new Set([...draft.authors, ...by])];
  Object.assign(draft, {
    answer: { text: said, answers: filled },
    authors: all,
    author: by[0] ?? null,
    returned: null,
  });
  return null;
}

/** Process 5, reply: generated, reviewed, submitted, accepted or returned (公告回复). */
export const rules: Rules<ReplyState> = {
  register: {
    stages: ['new'],
    fields: {},
    apply: (draft, command, context) => {
      const { org: receiver, bulletin, kind, urgency, publisher, ...asked } = command as Registration;
      const { deadlineAt, deadlineNumber, form } = asked;
      openCase(draft, context, receiver, { kind, urgency });
      Object.assign(draft, {
        ...{ receiver, bulletin, kind, publisher, deadlineAt, deadlineNumber, form },
        parties: [...new Set([receiver.id, publisher.id])],
      });
      linkTo(draft, 'bulletin', bulletin);
      // Asked after the deadline, as a receiver that was added late: not late by that.
      if (deadlineAt <= context.now) draft.leastUntil = leastFrom(DEADLINE, context);
      armDeadline(draft, context, DEADLINE);
      const told = deliver(draft, 'reply-asked', receiver.id, { bulletin, dueAt: draft.dueAt });
      return [told, ...toDrafting(draft, context)];
    },
  },
  'submit-reply': {
    stages: ['drafting', 'modifying'],
    step: ['draft-reply', 'modify-reply'],
    fields: { text: optional(text()), answers: optional(answers()) },
    apply: (draft, command, context) => takeAnswer(draft, command, context) ?? toReview(draft, context),
  },
  approve: {
    stages: ['reply-review'],
    step: 'reply-review',
    fields: {},
    apply: (draft, _command, context) => {
      draft.reviewers = authors(context.actor);
      return submit(draft, context);
    },
  },
  'send-back': {
    stages: ['reply-review'],
    step: 'reply-review',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.returned = { ...written(command.text, context), from: 'receiver' };
      return toModifying(draft, context);
    },
  },
  acknowledge: acknowledgement<ReplyState>(['receiving'], ({ publisher }) => publisher, toAcceptance),
  'accept-reply': {
    stages: ['acceptance'],
    step: 'reply-acceptance',
    fields: {},
    apply: (draft, _command, context) => finish(draft, context, 'accepted'),
  },
  return: {
    stages: ['acceptance'],
    step: 'reply-acceptance',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.returned = { ...written(command.text, context), from: 'publisher' };
      return giveBack(draft, context);
    },
  },
  // Words of its bulletin. Of two about the deadline the later one counts.
  'deadline-moved': {
    stages: 'any',
    fields: {},
    apply: (draft, command, context) => {
      const { deadlineAt, deadlineNumber } = command as Command & { deadlineAt: Instant; deadlineNumber: number };
      if (deadlineNumber <= draft.deadlineNumber) return refuse('already-done');
      Object.assign(draft, { deadlineAt, deadlineNumber });
      if (AT_RECEIVER.includes(draft.stage)) armDeadline(draft, context, DEADLINE);
      else draft.dueAt = Math.max(deadlineAt, draft.leastUntil ?? deadlineAt);
      const { bulletin, receiver, dueAt } = draft;
      return [deliver(draft, 'deadline-moved', receiver.id, { bulletin, dueAt })];
    },
  },
  // Word of the publisher to whoever has it at the receiver's; submitted meanwhile, it comes to nothing.
  reminded: {
    stages: AT_RECEIVER,
    fields: {},
    apply: (draft, _command, context) => {
      draft.remindedAt = context.now;
      const task = workOf(draft)?.id ?? null;
      return [deliver(draft, 'reminder', draft.receiver.id, { clock: DEADLINE, mark: 'by-hand', task })];
    },
  },
  close: { stages: 'any', fields: {}, apply: (draft, _command, context) => finish(draft, context, 'closed') },
  'taken-down': {
    stages: 'any',
    fields: {},
    apply: (draft, _command, context) => finish(draft, context, 'taken-down'),
  },
};
