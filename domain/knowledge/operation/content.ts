import { authors, type ContentRef, type Instant } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { code, instant, integer, node, optional, orgs, text, words, type Field } from '../../shared/field';
import type { Command, Context } from '../../shared/transition';
import { CONFIDENTIALITIES, type Edition, type OperationKind } from '../knowledge-state';
import type { OperationState } from './operation-state';

const MOST_NUMBERS = 1_000_000;

export const EDITION: Record<string, Field> = {
  words: words(),
  node: node(),
  confidentiality: code(...CONFIDENTIALITIES),
  effectiveAt: optional(instant()),
  expiresAt: optional(instant()),
  reviewAt: optional(instant()),
};

/** What an author submits, by operation. An update may add provinces; it takes none away. */
export const CONTENT: Record<OperationKind, Record<string, Field>> = {
  publish: { ...EDITION, provinces: orgs('province') },
  update: { ...EDITION, basedOn: integer(1, MOST_NUMBERS), provinces: optional(orgs('province')) },
  revoke: { text: text() },
};

export interface Submitted extends Command {
  words: ContentRef;
  node: string;
  confidentiality: string;
  effectiveAt?: Instant;
  expiresAt?: Instant;
  reviewAt?: Instant;
  provinces?: OrgRef[];
  basedOn?: number;
  text?: ContentRef;
}

/** It cannot end before it begins, nor before anybody has read it. */
export function wrongTimes({ effectiveAt, expiresAt, reviewAt }: Partial<Submitted>, now: Instant): Refusal | null {
  if (expiresAt !== undefined && expiresAt <= Math.max(now, effectiveAt ?? now))
    return refuse('invalid-field', { field: 'expiresAt' });
  if (reviewAt !== undefined && (reviewAt <= now || reviewAt > (expiresAt ?? Infinity)))
    return refuse('invalid-field', { field: 'reviewAt' });
  return null;
}

/** The edition that these words are. */
export const editionOf = (submitted: Submitted): Edition => ({
  words: submitted.words,
  node: submitted.node,
  confidentiality: submitted.confidentiality,
  effectiveAt: submitted.effectiveAt ?? null,
  expiresAt: submitted.expiresAt ?? null,
  reviewAt: submitted.reviewAt ?? null,
});

/** Takes the words over; refused where their times or what they build on cannot be. */
export function takeContent(draft: OperationState, command: Command, { now, actor }: Context): Refusal | null {
  const submitted = command as Submitted;
  const by = authors(actor);
  draft.authors = [...new Set([...draft.authors, ...by])];
  draft.author = by[0] ?? null;
  if (draft.kind === 'revoke') {
    draft.reason = { text: submitted.text!, by };
    return null;
  }
  const overtaker = draft.returned?.from === 'register' ? draft.returned.number : null;
  // Sent back because the article had moved on: the words must be looked at upon what it says now.
  if (overtaker !== null && submitted.basedOn! < overtaker) return refuse('invalid-field', { field: 'basedOn' });
  draft.basedOn = submitted.basedOn ?? null;
  draft.provinces = submitted.provinces ?? [];
  draft.edition = editionOf(submitted);
  return wrongTimes(submitted, now);
}
