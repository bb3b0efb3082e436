import { armDeadline, later, leastFrom } from '../../shared/loop/deadline';
import type { Context } from '../../shared/transition';
import type { ReplyState } from './reply-state';

/** The clock of a reply runs to an instant that the bulletin names; of the policy are its warnings, and what is left at least. */
export const DEADLINE = 'reply';

/** Back from the publisher: with what was left when it was submitted, and never late by itself. */
export function comeBack(draft: ReplyState, context: Context): void {
  const left = Math.max(0, draft.dueAt - (draft.submittedAt ?? context.now));
  draft.leastUntil = later(context.now + left, leastFrom(DEADLINE, context));
  armDeadline(draft, context, DEADLINE);
}
