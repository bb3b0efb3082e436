import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { CalendarError, calendarFaults, type BusinessCalendar } from '../../../domain/shared/business-calendar';
import { prepared } from '../database/prepared';
import { PolicyError } from './decision-table';
import { CompiledPolicy } from './policy-terms';

type Database = DataSource | EntityManager;

export const SLA_POLICY = 'sla';
/** The calendar that an organisation replaces by its own (`org.calendar_id`). */
export const OFFICE_CALENDAR = 'back-office';

export interface PolicyKey {
  id: string;
  version: number;
  digest: string;
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The version asked for, else the active one. */
export async function findPolicy(database: Database, id: string, version?: number): Promise<PolicyKey> {
  const [row] = await prepared<PolicyKey>(
    database,
    'policy',
    `SELECT id, version, digest FROM policy_version
     WHERE id = $1 AND (version = $2 OR ($2::int IS NULL AND active))`,
    [id, version ?? null],
  );
  if (!row)
    throw new PolicyError(
      version === undefined ? `policy ${id} has no active version` : `no policy ${id} version ${version}`,
    );
  return row;
}

export async function readPolicy(
  database: Database,
  { id, version }: Pick<PolicyKey, 'id' | 'version'>,
): Promise<string> {
  const [row] = await database.query<{ dmn: string }[]>(
    `SELECT dmn FROM policy_version WHERE id = $1 AND version = $2`,
    [id, version],
  );
  if (!row) throw new PolicyError(`no policy ${id} version ${version}`);
  return row.dmn;
}

/** The office calendar of an organisation; the usual one where the organisation is not known here. */
export async function officeCalendar(database: Database, org: string): Promise<string> {
  const text = `SELECT calendar_id FROM org WHERE id = $1`;
  const [row] = await prepared<{ calendar_id: string }>(database, 'office calendar', text, [org]);
  return row?.calendar_id ?? OFFICE_CALENDAR;
}

/** Active versions of these calendars, by id. Throws when one is missing or unusable. */
export async function readCalendars(
  database: Database,
  ids: readonly string[],
): Promise<Record<string, BusinessCalendar>> {
  const text = `SELECT id, version, definition FROM calendar_version WHERE active AND id = ANY($1)`;
  const rows = await prepared<{ id: string; version: number; definition: Omit<BusinessCalendar, 'id' | 'version'> }>(
    database,
    'calendars',
    text,
    [ids],
  );
  const missing = ids.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length > 0) throw new CalendarError(`no active calendar ${missing.join(', ')}`);
  return Object.fromEntries(
    rows.map(({ id, version, definition }) => {
      const calendar: BusinessCalendar = { ...definition, id, version };
      const faults = calendarFaults(calendar);
      if (faults.length > 0) throw new CalendarError(`calendar ${id} version ${version}: ${faults.join('; ')}`);
      return [id, calendar];
    }),
  );
}

/** Writes a new version, which decides nothing yet. Refused when it does not compile. */
export async function storePolicy(manager: EntityManager, id: string, dmn: string, by: string): Promise<number> {
  await CompiledPolicy.compile(dmn);
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('policy ' || $1))`, [id]);
  const [{ next }] = await manager.query<[{ next: number }]>(
    `SELECT coalesce(max(version), 0) + 1 AS next FROM policy_version WHERE id = $1`,
    [id],
  );
  await manager.query(`INSERT INTO policy_version (id, version, dmn, digest, created_by) VALUES ($1, $2, $3, $4, $5)`, [
    id,
    next,
    dmn,
    digestOf(dmn),
    by,
  ]);
  return next;
}

/** Writes a new version and makes it the active one. Running cases keep theirs. */
export async function publishPolicy(manager: EntityManager, id: string, dmn: string, by: string): Promise<number> {
  const version = await storePolicy(manager, id, dmn, by);
  await activatePolicy(manager, id, version, by);
  return version;
}

/** Makes a stored version the one that new cases start under, and notes since when and through whom. */
export async function activatePolicy(manager: EntityManager, id: string, version: number, by: string): Promise<void> {
  await manager.query(`UPDATE policy_version SET active = false WHERE id = $1 AND active AND version <> $2`, [
    id,
    version,
  ]);
  const [, changed] = await manager.query<[unknown, number]>(
    `UPDATE policy_version SET active = true, activated_at = now(), activated_by = $3 WHERE id = $1 AND version = $2`,
    [id, version, by],
  );
  if (changed !== 1) throw new PolicyError(`no policy ${id} version ${version}`);
}

/** Writes a new version of a calendar and makes it the active one. */
export async function publishCalendar(
  manager: EntityManager,
  calendar: Omit<BusinessCalendar, 'version'>,
  by: string,
): Promise<void> {
  const { id, ...definition } = calendar;
  const faults = calendarFaults({ ...calendar, version: 0 });
  if (faults.length > 0) throw new CalendarError(`calendar ${id}: ${faults.join('; ')}`);
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('calendar ' || $1))`, [id]);
  await manager.query(`UPDATE calendar_version SET active = false WHERE id = $1 AND active`, [id]);
  await manager.query(
    `INSERT INTO calendar_version (id, version, definition, active, created_by)
     SELECT $1, coalesce(max(version), 0) + 1, $2::jsonb, true, $3 FROM calendar_version WHERE id = $1`,
    [id, JSON.stringify(definition), by],
  );
}
