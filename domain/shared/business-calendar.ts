/** Minutes of a local day, half open: `from` 510 `to` 720 is 08:30–12:00. Several a day, ascending, disjoint. */
export interface Interval {
  from: number;
  to: number;
}

/**
 * When an organisation is in service. Data, versioned: public holidays and make-up workdays are
 * already in `exceptions`, so the arithmetic needs no other source.
 */
export interface BusinessCalendar {
  id: string;
  version: number;
  /** IANA zone; always explicit, the host's zone is never used. */
  zone: string;
  /** Seven entries, Monday first. An empty day has no service. */
  week: Interval[][];
  /** Local date `YYYY-MM-DD` → that day's intervals instead of the week's. */
  exceptions: Record<string, Interval[]>;
}
