import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CalendarError, type BusinessCalendar } from '../../../domain/shared/business-calendar';
import { readCalendars } from '../../platform/policy/policy-store';

const MAX_AGE_MS = 60_000;

/** The calendars in force, by id: what "working time left" is told by. Cached; a case's own due time never depends on it. */
@Injectable()
export class ServiceHours {
  private known: Readonly<Record<string, BusinessCalendar>> = {};
  private loadedAt = -Infinity;

  async current(tx: EntityManager): Promise<Readonly<Record<string, BusinessCalendar>>> {
    if (performance.now() - this.loadedAt < MAX_AGE_MS) return this.known;
    const ids = await tx.query<{ id: string }[]>('SELECT id FROM calendar_version WHERE active');
    this.known = Object.assign(
      {},
      ...(await eachIn(
        tx,
        ids.map(({ id }) => id),
      )),
    ) as typeof this.known;
    this.loadedAt = performance.now();
    return this.known;
  }
}

/** One that cannot be used leaves its time unknown; the list is there all the same. */
async function eachIn(tx: EntityManager, ids: string[]): Promise<Record<string, BusinessCalendar>[]> {
  const read: Record<string, BusinessCalendar>[] = [];
  for (const id of ids)
    read.push(
      await readCalendars(tx, [id]).catch((error: unknown) => {
        if (error instanceof CalendarError) return {};
        throw error;
      }),
    );
  return read;
}
