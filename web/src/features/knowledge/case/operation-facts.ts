import type { CaseDetail } from '../../../api/shapes';

/** A process's own facts are of no fixed shape for the page: it shows those it knows and passes over the rest. */
type Facts = Record<string, unknown>;

const record = (value: unknown): Facts => (typeof value === 'object' && value !== null ? (value as Facts) : {});
const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Id of the stored words of a decision: `{text: {id, digest}, by}`. */
export const reasonId = (written: unknown): string | null => word(record(record(written).text).id);

export interface Returning {
  /** Of an operation; `review`: of what has one review, at its own place. */
  from: 'origin' | 'hq' | 'register' | 'review';
  number: number | null;
  reason: string | null;
}

/** Stages in which the author has the word. */
const WITH_AUTHOR = new Set(['generating', 'modifying', 'editing']);
export const isWithAuthor = ({ stage }: Pick<CaseDetail, 'stage'>): boolean => WITH_AUTHOR.has(stage);

const IN_REVIEW = new Set([
  ...['origin-review', 'receiving', 'hq-review', 'province-review', 'queried', 'awaiting-update', 'review'],
]);

/** Whether what it brings is still to be judged; afterwards it is what was published. */
export const isUndecided = (detail: Pick<CaseDetail, 'stage'>): boolean =>
  isWithAuthor(detail) || IN_REVIEW.has(detail.stage);

/** Why it came back, as long as that is still to be answered. */
export function returnOf({ facts, stage }: Pick<CaseDetail, 'facts' | 'stage'>): Returning | null {
  if (!isWithAuthor({ stage })) return null;
  const { from, number, reason, text } = record(facts.returned);
  if (text !== undefined) return { from: 'review', number: null, reason: reasonId(facts.returned) };
  if (from !== 'origin' && from !== 'hq' && from !== 'register') return null;
  return { from, number: count(number), reason: reasonId(reason) };
}

export interface EditionFacts {
  words: string | null;
  node: string | null;
  confidentiality: string | null;
  effectiveAt: number | null;
  expiresAt: number | null;
  reviewAt: number | null;
}

/** The edition that a case is about, without its words; null: none was handed in yet, or it withdraws one. */
export function editionFacts(facts: Facts): EditionFacts | null {
  const edition = record(facts.edition);
  if (Object.keys(edition).length === 0) return null;
  return {
    words: word(record(edition.words).id),
    node: word(edition.node),
    confidentiality: word(edition.confidentiality),
    effectiveAt: count(edition.effectiveAt),
    expiresAt: count(edition.expiresAt),
    reviewAt: count(edition.reviewAt),
  };
}

export interface KnowledgeFacts {
  article: string | null;
  kind: string | null;
  /** Number that it has got, of the version that the new words were written upon, and which overtook it. */
  number: number | null;
  basedOn: number | null;
  supersededBy: { number: number; kind: string | null; operation: string | null } | null;
  origin: string | null;
  province: string | null;
  provinces: string[];
  edition: EditionFacts | null;
  /** Ids of the words of these decisions. */
  reason: string | null;
  purpose: string | null;
  document: string | null;
  withdrawal: string | null;
  waiver: string | null;
  query: string | null;
  confirmed: string | null;
  exemption: string | null;
  /** HQ's reply to a feedback, and whether it was accepted. */
  reply: { text: string | null; accepted: boolean; update: boolean } | null;
  update: { operation: string | null; outcome: string | null; number: number | null } | null;
}

const orgOf = (value: unknown): string | null => word(record(value).id);

/** What the cases about knowledge say of themselves; each has only some of it. */
export function knowledgeFacts(facts: Facts): KnowledgeFacts {
  const over = record(facts.supersededBy);
  const reply = record(facts.reply);
  const update = typeof facts.update === 'string' ? { operation: facts.update } : record(facts.update);
  return {
    article: word(facts.article),
    kind: word(facts.kind),
    number: count(facts.number),
    basedOn: count(facts.basedOn),
    supersededBy:
      count(over.number) === null
        ? null
        : { number: over.number as number, kind: word(over.kind), operation: word(over.operation) },
    origin: orgOf(facts.origin),
    province: orgOf(facts.province),
    provinces: list(facts.provinces).flatMap((one) => orgOf(one) ?? []),
    // Of a local publication: what is on its way stands before what is shown.
    edition: editionFacts({ edition: facts.draft ?? facts.edition }),
    reason: reasonId(facts.reason),
    purpose: reasonId(facts.purpose),
    document: reasonId(facts.document),
    withdrawal: reasonId(facts.withdrawal),
    waiver: reasonId(facts.waiver),
    query: reasonId(facts.query),
    confirmed: reasonId(facts.confirmed),
    exemption: reasonId(facts.exemption),
    reply:
      Object.keys(reply).length === 0
        ? null
        : { text: reasonId(reply), accepted: reply.accepted === true, update: reply.update === true },
    update:
      Object.keys(update).length === 0
        ? null
        : {
            operation: word(update.operation),
            outcome: 'outcome' in update ? word(update.outcome) : null,
            number: 'number' in update ? count(update.number) : null,
          },
  };
}
