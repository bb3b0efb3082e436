import type { Instant } from '../shared/actor';
import { isOpen, serviceOn, type BusinessCalendar } from '../shared/business-calendar';
import { DEFAULT_HOURS, hoursOf, type CampaignKind } from '../shared/campaign-kind';
import { localDate, nextDate, wallSpans } from '../shared/local-day';
import type { Terms } from '../shared/terms';

/** Minutes of the local day. */
const HALVES: Record<'am' | 'pm', [from: number, to: number]> = { am: [0, 720], pm: [720, 1440] };
/** Farther ahead than any attempt may lie; a calendar without service must not make the search endless. */
const HORIZON_DAYS = 31;

/**
 * The calling hours in the customer's local time: the policy's calendar, moved to the customer's zone, and cut for
 * campaigns that may call less.
 */
export function callingHours(terms: Terms, zone: string | null, campaign?: CampaignKind): BusinessCalendar {
  const calendar = Object.values(terms.calendars).find(({ id }) => id.startsWith('calling-hours')) ?? DEFAULT_HOURS;
  return hoursOf(campaign, zone ? { ...calendar, zone } : calendar);
}

/** True when a customer may be called at this instant. */
export const isCallingTime = isOpen;

/** First day of the instant's month where the customer lives, `YYYY-MM-01`. */
export const localMonth = ({ zone }: BusinessCalendar, at: Instant): string => `${localDate(zone, at).slice(0, 7)}-01`;

/** Names the half-day of an instant, noon between them: `2026-11-22-am`. */
export function halfDayOf({ zone }: BusinessCalendar, at: Instant): string {
  const date = localDate(zone, at);
  const morning = wallSpans(zone, date, ...HALVES.am).some(([from, to]) => from <= at && at < to);
  return `${date}-${morning ? 'am' : 'pm'}`;
}

/**
 * The earliest instant, `from` or later, at which a customer may be called in a half-day that is not `used` yet.
 * Null when the calendar has none within a month. With nothing used: when calling is possible next.
 */
export function nextSlot(calendar: BusinessCalendar, from: Instant, used: readonly string[] = []): Instant | null {
  let date = localDate(calendar.zone, from);
  for (let day = 0; day < HORIZON_DAYS; day++, date = nextDate(date))
    for (const half of ['am', 'pm'] as const) {
      if (used.includes(`${date}-${half}`)) continue;
      const slot = firstOpening(calendar, date, half, from);
      if (slot !== null) return slot;
    }
  return null;
}

/** Where service and half-day meet, from an instant on. */
function firstOpening(calendar: BusinessCalendar, date: string, half: 'am' | 'pm', from: Instant): Instant | null {
  for (const [start, end] of wallSpans(calendar.zone, date, ...HALVES[half]))
    for (const span of serviceOn(calendar, date)) {
      const at = Math.max(start, span.from, from);
      if (at < Math.min(end, span.to)) return at;
    }
  return null;
}
