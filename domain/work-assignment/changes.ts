import type { ContentRef, Instant } from '../shared/actor';
import { refuse, type Refusal } from '../shared/errors';
import { instant, optional, text, words, type Field } from '../shared/field';
import type { Command, Context } from '../shared/transition';
import type { Asked, Changed, Decided } from './assignment-state';

/** A change of what is asked: other words, another deadline, or both; always with a reason. */
export const CHANGE: Record<string, Field> = { text: text(), words: optional(words()), dueAt: optional(instant()) };

type Change = Command & { words?: ContentRef; dueAt?: Instant };

/** Never into the past, and never nothing. */
export function wrongChange({ words: said, dueAt }: Command, { now, actor }: Context): Refusal | null {
  const given = [said, dueAt].filter((one) => one !== undefined && one !== null);
  if (given.length === 0) return refuse('missing-field', { field: 'dueAt' });
  const isPast = actor.kind === 'person' && typeof dueAt === 'number' && dueAt <= now;
  return isPast ? refuse('invalid-field', { field: 'dueAt' }) : null;
}

/** What the command changes, decided at this time. */
export const changeOf = ({ words: said, dueAt }: Change, at: Instant): Changed => ({
  ...(said && { words: { value: said, at } }),
  ...(dueAt && { due: { value: dueAt, at } }),
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Takes over what was decided later than what is known; null: nothing of it was. At the same moment what is known stays;
 * for a receiver (`binding`) what is decided for all takes its place, so that both end with the same.
 */
export function laterOf(known: Asked, { words: said, due }: Changed, binding = false): Asked | null {
  const later = <T>(old: Decided<T>, one: Decided<T> | undefined): Decided<T> => {
    if (!one || one.at < old.at) return old;
    return one.at > old.at || (binding && !isSame(one.value, old.value)) ? one : old;
  };
  const asked = { words: later(known.words, said), due: later(known.due, due) };
  return asked.words === known.words && asked.due === known.due ? null : asked;
}

/** A decision follows what its maker has seen: their clock may be a moment behind. */
export const decidedAfter = ({ words: said, due }: Asked, now: Instant): Instant =>
  Math.max(now, said.at + 1, due.at + 1);
