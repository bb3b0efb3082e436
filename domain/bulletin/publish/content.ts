import { authors, type ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { flag, form, instant, optional, orgs, text, words, type Field } from '../../shared/field';
import type { Command, Context } from '../../shared/transition';
import { wrongDates, type Dates } from '../dates';
import { isNotice, NOTICE_HAS_IMPACT, type PublishState } from './publish-state';

/** Characters that say what a notice affects, at most. */
const IMPACT = 1000;
/** What a fault or a cutover affects (影响范围): services, places, how many customers. */
export const impactField = (): Field => optional(text(IMPACT));

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
  impact: impactField(),
};

type Submitted = Command &
  Dates & { words: ContentRef; receivers: OrgRef[]; pinned?: boolean; form?: ContentRef; impact?: ContentRef };

/** The network's receivers are provinces and platforms; a province's are its own prefectures and departments. */
export const isReceiver =
  ({ scope, origin }: Pick<PublishState, 'scope' | 'origin'>) =>
  ({ level, lineage }: OrgRef): boolean =>
    scope === 'network'
      ? level === 'province' || level === 'second-line'
      : ['prefecture', 'department'].includes(level) && lineage.province === origin.id;

/** Departments read, centres and platforms are asked. */
export const isAsked = ({ level }: OrgRef): boolean => level !== 'department';

/** A notice says since when and what is affected; a plain bulletin is about neither. */
function wrongNotice(draft: PublishState, { startsAt, impact }: Submitted): Refusal | null {
  if (!isNotice(draft)) {
    const field = startsAt !== undefined ? 'startsAt' : impact !== undefined ? 'impact' : null;
    return field && refuse('invalid-field', { field });
  }
  if (startsAt === undefined) return refuse('missing-field', { field: 'startsAt' });
  return impact === undefined && draft.rules >= NOTICE_HAS_IMPACT ? refuse('missing-field', { field: 'impact' }) : null;
}

function wrongContent(draft: PublishState, given: Submitted): Refusal | null {
  const { receivers, replyBy, form } = given;
  if (!receivers.every(isReceiver(draft))) return refuse('wrong-target', { field: 'receivers' });
  if (replyBy !== undefined && !receivers.some(isAsked)) return refuse('invalid-field', { field: 'replyBy' });
  if (form !== undefined && replyBy === undefined) return refuse('missing-field', { field: 'replyBy' });
  return wrongNotice(draft, given);
}

/** Takes the words over; refused where their times or their receivers cannot be. */
export function takeContent(draft: PublishState, command: Command, { now, actor }: Context): Refusal | null {
  const given = command as Submitted;
  const wrong = wrongContent(draft, given) ?? wrongDates(given, now);
  if (wrong) return wrong;
  const { replyBy, startsAt, endsAt, impact } = given;
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
        : {
            ...{ startsAt, endsAt: endsAt ?? null, state: startsAt <= now ? 'ongoing' : 'announced' },
            ...(impact && { impact }),
          },
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
