import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { calendarFaults, type BusinessCalendar } from '../../../domain/shared/business-calendar';

/** A calendar by the version that the terms of a case name. */
export interface CalendarVersion {
  calendar: string;
  /** null: the case's terms do not hold the calendar. */
  version: number | null;
}

/** Where it is kept. */
export interface KeptIn extends CalendarVersion {
  caseId: string;
}

/** More than an operator ever writes; beyond it all is read anew. */
const MOST = 1_000;

const nameOf = ({ calendar, version }: CalendarVersion): string => `${calendar}@${version}`;

/**
 * Calendars as cases keep them: "working time left" is told by the same version that gave the due time, whichever is
 * in force now. A version never changes, so that one that was read is known for good.
 */
@Injectable()
export class KeptCalendars {
  private known = new Map<string, BusinessCalendar | undefined>();

  /** Answers which calendar a version is; undefined where it is not kept, or cannot be used: its time is unknown. */
  async of(
    tx: EntityManager,
    wanted: readonly KeptIn[],
  ): Promise<(version: CalendarVersion) => BusinessCalendar | undefined> {
    if (this.known.size > MOST) this.known = new Map();
    const { known } = this;
    const unknown = new Map(
      wanted.filter((one) => one.version !== null && !known.has(nameOf(one))).map((one) => [nameOf(one), one]),
    );
    if (unknown.size > 0) for (const [name, calendar] of await read(tx, unknown)) known.set(name, calendar);
    return (version) => known.get(nameOf(version));
  }
}

async function read(
  tx: EntityManager,
  unknown: ReadonlyMap<string, KeptIn>,
): Promise<Map<string, BusinessCalendar | undefined>> {
  const rows = await tx.query<{ calendar: BusinessCalendar }[]>(
    `SELECT head.terms->'calendars'->kept.calendar AS calendar
       FROM jsonb_to_recordset($1::jsonb) AS kept (calendar text, "caseId" uuid)
       JOIN case_head head ON head.id = kept."caseId"`,
    [JSON.stringify([...unknown.values()])],
  );
  const usable = rows.filter(({ calendar }) => calendarFaults(calendar).length === 0);
  const found = usable.map(
    ({ calendar }) => [nameOf({ calendar: calendar.id, version: calendar.version }), calendar] as const,
  );
  return new Map<string, BusinessCalendar | undefined>([
    ...[...unknown.keys()].map((name) => [name, undefined] as const),
    ...found,
  ]);
}
