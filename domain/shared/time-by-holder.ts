import type { Instant } from './actor';
import { service, type BusinessCalendar } from './business-calendar';
import type { Holder } from './case-state';

/** Who holds the case from an instant on; null: nobody (closed, waiting for its reopen window to pass). */
export interface Holding {
  from: Instant;
  holder: Holder | null;
}

export interface Span {
  from: Instant;
  to: Instant;
}

/** Whose a stretch of the case's life is. The customer's own time is nobody's fault, whoever holds the case. */
export type Owner = { kind: 'holder'; holder: Holder } | { kind: 'customer' } | { kind: 'nobody' };

export interface OwnedSpan extends Span {
  owner: Owner;
  /** Service time of the calendar within it that counts, ms. */
  workingMs: number;
}

/** All stretches of one owner together; ms. */
export interface OwnedTime {
  owner: Owner;
  wallMs: number;
  workingMs: number;
}

export interface TimeByHolder extends Span {
  total: { wallMs: number; workingMs: number };
  /** In the order in which each first had it. The parts add up to the total, exactly. */
  parts: OwnedTime[];
  /** Without gaps, in the order of time; neighbours have different owners. */
  spans: OwnedSpan[];
}

const nameOf = (owner: Owner): string =>
  owner.kind === 'holder' ? `${owner.holder.org}/${owner.holder.role}/${owner.holder.person ?? ''}` : owner.kind;

const edgesOf = ({ from, to }: Span): Instant[] => [from, to];

function workingMs(calendar: BusinessCalendar, { from, to }: Span): number {
  let total = 0;
  for (const span of service(calendar, from, to)) total += span.to - span.from;
  return total;
}

/**
 * Divides the life of a case among those who had it. `holdings` in the order of time; before the first nobody has it.
 * `waits` are the stretches in which it waited for the customer; they may overlap. An empty life has no spans. The same
 * for a stretch of it, such as a clock's: `stops` are those in which it stood still, and no service time counts.
 */
export function timeByHolder(
  { from, to }: Span,
  holdings: readonly Holding[],
  waits: readonly Span[],
  calendar: BusinessCalendar,
  stops: readonly Span[] = [],
): TimeByHolder {
  const cuts = [from, to, ...holdings.map((holding) => holding.from), ...[...waits, ...stops].flatMap(edgesOf)];
  const edges = [...new Set(cuts)].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  const spans: OwnedSpan[] = [];
  let stood = 0;
  edges.slice(1).forEach((end, index) => {
    const start = edges[index]!;
    const holder = holdings.findLast((holding) => holding.from <= start)?.holder ?? null;
    const within = (span: Span): boolean => span.from <= start && start < span.to;
    const waiting = waits.some(within);
    const owner: Owner = waiting ? { kind: 'customer' } : holder ? { kind: 'holder', holder } : { kind: 'nobody' };
    const last = spans.at(-1);
    const served = workingMs(calendar, { from: start, to: end });
    const stands = stops.some(within);
    if (stands) stood += served;
    const working = stands ? 0 : served;
    if (last && nameOf(last.owner) === nameOf(owner))
      Object.assign(last, { to: end, workingMs: last.workingMs + working });
    else spans.push({ from: start, to: end, owner, workingMs: working });
  });
  const parts = new Map<string, OwnedTime>();
  for (const span of spans) {
    const part = parts.get(nameOf(span.owner)) ?? { owner: span.owner, wallMs: 0, workingMs: 0 };
    part.wallMs += span.to - span.from;
    part.workingMs += span.workingMs;
    parts.set(nameOf(span.owner), part);
  }
  const total = {
    wallMs: Math.max(0, to - from),
    workingMs: to > from ? workingMs(calendar, { from, to }) - stood : 0,
  };
  return { from, to, total, parts: [...parts.values()], spans };
}
