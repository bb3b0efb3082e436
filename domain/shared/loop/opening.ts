import { authors, type ContentRef, type Post } from '../actor';
import type { OrgRef } from '../case-state';
import { localDate } from '../local-day';
import type { Context } from '../transition';
import { familyOf } from './families';
import type { LoopState, Written } from './loop-state';

/** Months are the country's: the owner's month is part of every key of the case. */
const ZONE = 'Asia/Shanghai';

/** What every case of the family begins with: whose it is, what it is about, how much it hurries. */
export function openCase(
  draft: LoopState,
  { now }: Context,
  owner: OrgRef,
  { kind, urgency }: { kind: string; urgency: string },
): void {
  Object.assign(draft, {
    openedMonth: `${localDate(ZONE, now).slice(0, 7)}-01`,
    openedAt: now,
    org: owner.id,
    lineage: owner.lineage,
    urgency,
    subject: {
      kind,
      category: familyOf(draft).name,
      priority: urgency === 'urgent' ? 4 : 2,
      tier: 'ordinary',
      customer: null,
    },
  });
}

/** Words as the command brings them, and who is behind them. */
export const written = (text: unknown, { actor }: Context): Written => ({
  text: text as ContentRef,
  by: authors(actor),
});

/** The actor's posts at a province's centre or below it. */
export const postsIn = ({ id }: OrgRef, { actor }: Context): Post[] =>
  actor.kind === 'person' ? actor.posts.filter(({ org }) => `${org}-`.startsWith(`${id}-`)) : [];
