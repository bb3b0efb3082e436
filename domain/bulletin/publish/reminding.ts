import type { Actor } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { optional, orgs, text } from '../../shared/field';
import type { Rules } from '../../shared/loop/case-table';
import { holdsAny } from '../../shared/loop/loop.permissions';
import type { Context } from '../../shared/transition';
import { managers, writers } from '../bulletin.permissions';
import { AT_RECEIVER } from '../reply/reply-state';
import { tellReplies } from './children';
import { awaitsReplies } from './keeping';
import type { PublishState } from './publish-state';

/** A receiver is reminded no more often than this, in minutes, where the policy of the case is from before it said so. */
const APART = 60;
/** Characters of what is said with it, at most. */
const WORDS = 500;

/** Its receiver has it, and has not submitted it: before its case says so, and where it came back. */
const isOwed = ({ replies, left }: PublishState, { id }: OrgRef): boolean => {
  const cell = replies[id];
  if (!cell || cell.outcome !== null || left?.includes(id)) return false;
  return cell.stage === 'asked' || AT_RECEIVER.some((stage) => stage === cell.stage);
};

/** Its publisher, and its origin, where whoever began it waits for what it asked. */
const mayRemind = ({ publisher, origin }: PublishState, actor: Actor): boolean =>
  holdsAny(actor, [...managers(publisher.id), ...writers(origin.id)]);

/** Those who were named are those who are reminded: one too many, and nobody is. */
function whyNot(draft: PublishState, named: readonly OrgRef[], { now }: Context): Refusal | null {
  for (const receiver of named) {
    const field = 'receivers';
    const org = receiver.id;
    if (!isOwed(draft, receiver)) return refuse('nothing-owed', { field, params: { org } });
    const againAt = draft.replies[org]!.reminded?.againAt ?? 0;
    if (againAt > now) return refuse('too-soon', { field, params: { org, againAt } });
  }
  return null;
}

/** Receivers that owe their reply are reminded by hand (催办), one or several, each no more often than the policy lets. */
export const reminding: Rules<PublishState> = {
  remind: {
    stages: ['shown'],
    who: mayRemind,
    unless: awaitsReplies,
    fields: { receivers: orgs('province', 'second-line', 'prefecture'), text: optional(text(WORDS)) },
    apply: (draft, command, context) => {
      const named = command.receivers as OrgRef[];
      const refusal = whyNot(draft, named, context);
      if (refusal) return refusal;
      const { now: at, terms } = context;
      const againAt = at + (terms.bounds['remind.minutes'] ?? APART) * 60_000;
      for (const { id } of named) draft.replies[id]!.reminded = { at, againAt };
      return tellReplies(
        draft,
        'reminded',
        { ...(command.text !== undefined && { text: command.text }) },
        named.map(({ id }) => id),
      );
    },
  },
};
