import type { Instant } from './actor';
import { measure, serviceOn, service, type BusinessCalendar } from './business-calendar';
import { localDate, nextDate, wallSpans } from './local-day';
import { granted } from './sla-change';
import type { Extension, Mark, SlaClock } from './sla-clock';
import { calendarOf, stretches, type Stretch } from './sla-plan';
import type { Limit, Terms } from './terms';

/** One line of the arithmetic, in the order of time. */
export type ExplainedStep =
  /** Time that counts, within one local date; `amount` in the limit's unit. */
  | { kind: 'counted'; date: string; from: Instant; to: Instant; amount: number }
  /** A local date without service: nothing counts on it. */
  | { kind: 'closed'; date: string }
  /** The clock stood still; `to` null while it still does. Only pauses before the due time: later ones move nothing. */
  | { kind: 'pause'; from: Instant; to: Instant | null; reason: string };

/** Why a clock is due when it is. The counted amounts add up to `total` (less `remaining` while paused). */
export interface ClockExplanation {
  clock: string;
  kind: string;
  policy: { id: string; version: number; rule: string | null };
  calendar: { id: string; version: number; zone: string; knownUntil: string | null };
  /** What the rule says, before share and extensions. */
  limit: Limit;
  share: number;
  extensions: Extension[];
  /** limit × share + extensions, in the limit's unit. */
  total: number;
  countsFrom: Instant;
  steps: ExplainedStep[];
  /** Not yet counted when the pause that lasts began; 0 otherwise. */
  remaining: number;
  dueAt: Instant;
  /** True while a pause lasts that began in time: the due time moves on with it. */
  provisional: boolean;
  marks: Mark[];
}

/** A stretch of elapsed time cut at local midnights. */
function elapsed(zone: string, { from, to }: Stretch): ExplainedStep[] {
  const steps: ExplainedStep[] = [];
  for (let date = localDate(zone, from); date <= localDate(zone, to); date = nextDate(date))
    for (const [start, end] of wallSpans(zone, date, 0, 1440)) {
      const [first, last] = [Math.max(start, from), Math.min(end, to)];
      if (first < last) steps.push({ kind: 'counted', date, from: first, to: last, amount: (last - first) / 60_000 });
    }
  return steps;
}

/** A stretch of service, with the dates that have none. */
function served(calendar: BusinessCalendar, { from, to }: Stretch, unit: Limit['unit']): ExplainedStep[] {
  const steps: ExplainedStep[] = [...service(calendar, from, to)].map((span) => ({
    kind: 'counted',
    date: span.date,
    from: span.from,
    to: span.to,
    amount: measure(calendar, span.from, span.to, unit),
  }));
  const last = localDate(calendar.zone, to);
  for (let date = localDate(calendar.zone, from); date <= last; date = nextDate(date))
    if (serviceOn(calendar, date).length === 0) steps.push({ kind: 'closed', date });
  return steps.sort((left, right) => dateOf(left).localeCompare(dateOf(right)));
}

const dateOf = (step: ExplainedStep): string => (step.kind === 'pause' ? '' : step.date);

/** The arithmetic of a clock's due time, day by day, with the rule, the calendar and the pauses behind it. */
export function explain(clock: SlaClock, terms: Terms): ClockExplanation {
  const calendar = calendarOf(terms.calendars, clock.calendar);
  const { unit } = clock.limit;
  const lasting = clock.pauses.find(({ from, to }) => to === null && from < clock.dueAt) ?? null;
  const end = Math.min(clock.dueAt, lasting?.from ?? clock.dueAt);
  const steps: ExplainedStep[] = [];
  stretches(clock).forEach((stretch, index) => {
    const clipped = { from: stretch.from, to: Math.min(stretch.to, end) };
    if (clipped.from < clipped.to)
      steps.push(...(unit === 'minutes' ? elapsed(calendar.zone, clipped) : served(calendar, clipped, unit)));
    const pause = clock.pauses[index];
    if (pause && pause.from < clock.dueAt) steps.push({ kind: 'pause', ...pause });
  });
  const counted = steps.reduce((sum, step) => sum + (step.kind === 'counted' ? step.amount : 0), 0);
  return {
    clock: clock.id,
    kind: clock.kind,
    policy: { id: terms.policy.id, version: terms.policy.version, rule: clock.rule },
    calendar: {
      id: calendar.id,
      version: calendar.version,
      zone: calendar.zone,
      knownUntil: calendar.knownUntil ?? null,
    },
    limit: { unit, amount: (clock.limit.amount - granted(clock, terms.calendars)) / clock.share },
    share: clock.share,
    extensions: clock.extensions,
    total: clock.limit.amount,
    countsFrom: clock.countsFrom,
    steps,
    remaining: lasting ? Math.max(0, clock.limit.amount - counted) : 0,
    dueAt: clock.dueAt,
    provisional: lasting !== null,
    marks: clock.marks,
  };
}
