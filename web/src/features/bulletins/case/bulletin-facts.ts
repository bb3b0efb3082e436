import type { CaseDetail } from '../../../api/shapes';

/** A process's own facts are of no fixed shape for the page: it shows those it knows and passes over the rest. */
type Facts = Record<string, unknown>;

const record = (value: unknown): Facts => (typeof value === 'object' && value !== null ? (value as Facts) : {});
const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const time = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? value : null);
const count = (value: unknown): number => (typeof value === 'number' ? value : 0);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const orgOf = (value: unknown): string | null => word(record(value).id) || null;
const textOf = (written: unknown): string | null => word(record(record(written).text).id);

/** Who sent it back: at its origin or its receiver, or the publisher. */
export interface ReturnedFacts {
  from: string;
  /** Id of its words. */
  text: string | null;
}

export interface BulletinFacts {
  /** Of a delivery or a reply: the bulletin's case. */
  bulletin: string | null;
  receiver: string | null;
  /** Of a reply, its own. */
  dueAt: number | null;
  late: boolean;
  submittedAt: number | null;
  returns: number;
  /** What is shown, or was taken down last; of a delivery: which it brings. */
  number: number;
  /** A delivery that takes it down. */
  isGone: boolean;
  supersededBy: number | null;
  origin: string | null;
  publisher: string | null;
  scope: string | null;
  receivers: string[];
  /** Receivers that have not submitted the reply that they are asked for. */
  owing: string[];
  /** Of a reply: when its receiver was reminded of it by hand. */
  remindedAt: number | null;
  pinned: boolean;
  effectiveAt: number | null;
  expiresAt: number | null;
  notice: { startsAt: number | null; endsAt: number | null; state: string | null } | null;
  replyBy: number | null;
  repliesEnd: string | null;
  returned: ReturnedFacts | null;
  /** Ids of the words of these decisions. */
  waiver: string | null;
  withdrawal: string | null;
  closing: string | null;
}

const returnedFacts = (value: unknown): ReturnedFacts | null => {
  const from = word(record(value).from);
  return from === null ? null : { from, text: textOf(value) };
};

/** Where a reply stands while its receiver has it. */
const AT_RECEIVER: unknown[] = ['asked', 'drafting', 'reply-review', 'modifying'];

const owingIn = ({ replies, left }: Facts): string[] =>
  Object.entries(record(replies)).flatMap(([org, cell]) => {
    const { stage, outcome } = record(cell);
    return outcome === null && AT_RECEIVER.includes(stage) && !list(left).includes(org) ? [org] : [];
  });

/** What a case of the family says of itself. */
export function bulletinFacts({ facts, process }: Pick<CaseDetail, 'facts' | 'process'>): BulletinFacts {
  const { notice } = facts;
  return {
    bulletin: word(facts.bulletin),
    receiver: orgOf(facts.receiver),
    dueAt: time(facts.dueAt),
    late: facts.late === true,
    submittedAt: time(facts.submittedAt),
    returns: count(facts.returns),
    number: count(facts.number),
    isGone: process === 'bulletin-delivery' && facts.digest === null,
    supersededBy: time(facts.supersededBy),
    origin: orgOf(facts.origin),
    publisher: orgOf(facts.publisher),
    scope: word(facts.scope),
    receivers: list(facts.receivers).flatMap((one) => orgOf(one) ?? []),
    owing: owingIn(facts),
    remindedAt: time(facts.remindedAt),
    pinned: facts.pinned === true,
    effectiveAt: time(facts.effectiveAt),
    expiresAt: time(facts.expiresAt),
    notice: notice
      ? {
          startsAt: time(record(notice).startsAt),
          endsAt: time(record(notice).endsAt),
          state: word(record(notice).state),
        }
      : null,
    replyBy: time(record(facts.reply).deadlineAt),
    repliesEnd: word(facts.repliesEnd),
    returned: returnedFacts(facts.returned),
    waiver: textOf(facts.waiver),
    withdrawal: textOf(facts.withdrawal),
    closing: textOf(facts.closing),
  };
}
