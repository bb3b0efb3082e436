import { authors, type ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { flag, form, instant, optional, orgs, words, type Field } from '../../shared/field';
import type { Command, Context } from '../../shared/transition';
import { wrongDates, type Dates } from '../dates';
import { isNotice, type PublishState } from './publish-state';

/** What an author submits. */
export const CONTENT: Record<string, Field> = {
  words: words(),
  receivers: orgs('province', 'second-line', 'prefecture', 'department'),
  pinned: optional(flag()),
  effectiveAt: optional(instant()),
  expiresAt: optional(instant()),
  replyBy: optional(instant()),
  form: optional(form()),
  startsAt: optional(instant()),
  endsAt: optional(instant()),
};

type Submitted = Command & Dates & { words: ContentRef; receivers: OrgRef[]; pinned?: boolean; form?: ContentRef };

/** The network's receivers are provinces and platforms; a province's are its own prefectures and departments. */
export const isReceiver =
  ({ scope, origin }: Pick<PublishState, 'scope' | 'origin'>) =>
  ({ level, lineage }: OrgRef): boolean =>
    scope === 'network'
      ? level === 'province' || level === 'second-line'
      : ['prefecture', 'department'].includes(level) && lineage.province === origin.id;

/** Departments read, centres and platforms are asked. */
export const isAsked = ({ level }: OrgRef): boolean => level !== 'department';

function wrongContent(draft: PublishState, { receivers, replyBy, form, startsAt }: Submitted): Refusal | null {
  if (!receivers.every(isReceiver(draft))) return refuse('wrong-target', { field: 'receivers' });
  if (replyBy !== undefined && !receivers.some(isAsked)) return refuse('invalid-field', { field: 'replyBy' });
  if (form !== undefined && replyBy === undefined) return refuse('missing-field', { field: 'replyBy' });
  if (isNotice(draft) && startsAt === undefined) return refuse('missing-field', { field: 'startsAt' });
  return !isNotice(draft) && startsAt !== undefined ? refuse('invalid-field', { field: 'startsAt' }) : null;
}

/** Takes the words over; refused where their times or their receivers cannot be. */
export function takeContent(draft: PublishState, command: Command, { now, actor }: Context): Refusal | null {
  const given = command as Submitted;
  const wrong = wrongContent(draft, given) ?? wrongDates(given, now);
  if (wrong) return wrong;
  const { replyBy, startsAt, endsAt } = given;
  const by = authors(actor);
  Object.assign(draft, {
    words: given.words,
    receivers: given.receivers,
    pinned: given.pinned ?? false,
    effectiveAt: given.effectiveAt ?? null,
    expiresAt: given.expiresAt ?? null,
    reply: replyBy === undefined ? null : { deadlineAt: replyBy, deadlineNumber: 1, form: given.form ?? null },
    notice:
      startsAt === undefined
        ? null
        : { startsAt, endsAt: endsAt ?? null, state: startsAt <= now ? 'ongoing' : 'announced' },
    authors: [...new Set([...draft.authors, ...by])],
    author: by[0] ?? null,
    returned: null,
    waiver: null,
  });
  return null;
}

/** A review that took too long: what was to come lies in the past, and is to be written anew. */
export function outOfDate({ expiresAt, reply, effectiveAt }: PublishState, { now }: Context): Refusal | null {
  const dates = {
    ...(expiresAt !== null && { expiresAt }),
    ...(reply && { replyBy: reply.deadlineAt }),
    ...(effectiveAt !== null && { effectiveAt }),
  };
  return wrongDates(dates, now);
}
