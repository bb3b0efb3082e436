import type { Instant } from './actor';
import { measure, service, type BusinessCalendar } from './business-calendar';
import type { Holder } from './case-state';
import type { Pause, SlaClock } from './sla-clock';
import type { Span } from './time-by-holder';

/** Where the case stood and who had it, from an instant on; `holder` null: nobody. */
export interface Standing {
  from: Instant;
  stage: string;
  holder: Holder | null;
}

/** `counted` uses up the limit; a clock that stands still, or outside the service hours it counts in, does not. */
export type StretchKind = 'counted' | 'paused' | 'outside';

/** A stretch of a clock's time in which nothing changed. */
export interface AccountedStretch extends Span {
  kind: StretchKind;
  /** Why it stood still. */
  reason: string | null;
  /** Null: before the case's first step, where a clock counts from earlier. */
  stage: string | null;
  holder: Holder | null;
  /** It waited for the customer, whoever had the case. */
  waiting: boolean;
  /** What counted of it, ms. */
  workingMs: number;
  /** The same in the limit's own unit. */
  used: number;
}

type Counted = Pick<SlaClock, 'limit' | 'countsFrom' | 'pauses' | 'endedAt'>;

/**
 * A clock's whole time, stretch by stretch, without gaps, from where it counts to its end or to `now`: what kind of time
 * each is, at which step, and who had the case. What was used of them adds up to `used(clock, …)`.
 * @param calendar may be undefined where elapsed time counts; elsewhere the answer is null then, as nobody can tell
 * @param standings in the order of time
 * @param waits stretches in which the case waited for the customer; they may overlap
 */
export function clockAccount(
  clock: Counted,
  calendar: BusinessCalendar | undefined,
  now: Instant,
  standings: readonly Standing[],
  waits: readonly Span[],
): AccountedStretch[] | null {
  const { countsFrom: from, endedAt, limit, pauses } = clock;
  const to = Math.max(from, endedAt ?? now);
  const inService = limit.unit === 'minutes' ? [{ from, to }] : calendar && [...service(calendar, from, to)];
  if (!inService) return null;
  const stood = pauses.map((pause) => ({ ...pause, to: pause.to ?? Infinity }));
  const cuts = [...inService, ...stood, ...waits].flatMap((span) => [span.from, span.to]);
  const edges = [...new Set([from, to, ...cuts, ...standings.map((one) => one.from)])]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b);
  const stretches: AccountedStretch[] = [];
  edges.slice(1).forEach((end, index) => {
    const start = edges[index]!;
    const within = (span: Span): boolean => span.from <= start && start < span.to;
    const pause = stood.find(within);
    const standing = standings.findLast((one) => one.from <= start);
    const kind = kindOf(pause, inService.some(within));
    const counts = kind === 'counted';
    const next: AccountedStretch = {
      ...{ from: start, to: end, kind, reason: pause?.reason ?? null },
      ...{ stage: standing?.stage ?? null, holder: standing?.holder ?? null, waiting: waits.some(within) },
      workingMs: counts ? end - start : 0,
      used: counts
        ? limit.unit === 'minutes'
          ? (end - start) / 60_000
          : measure(calendar!, start, end, limit.unit)
        : 0,
    };
    const last = stretches.at(-1);
    if (last && nameOf(last) === nameOf(next))
      Object.assign(last, { to: end, workingMs: last.workingMs + next.workingMs, used: last.used + next.used });
    else stretches.push(next);
  });
  return stretches;
}

const kindOf = (pause: Pause | undefined, isOpen: boolean): StretchKind =>
  pause ? 'paused' : isOpen ? 'counted' : 'outside';

const nameOf = ({ kind, reason, stage, holder, waiting }: AccountedStretch): string =>
  JSON.stringify([kind, reason, stage, holder?.org, holder?.role, holder?.person, waiting]);
