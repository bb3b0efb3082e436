import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import { buildCalendar, type CalendarDefinition } from './calendar-definition';
import { digestOf, publishCalendar, publishPolicy, SLA_POLICY } from './policy-store';

const SEED = 'seed';
/** Not somebody here: the release, and the demo that puts its own policy back. */
const OURS = [SEED, 'demo'];

/** A file of `policies/`, found from the sources as well as from the build. */
export function policyFile(name: string): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, 'policies', name);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    if (folder === dirname(folder)) throw new Error(`policies/${name} is missing beside ${__dirname}`);
  }
}

export const defaultPolicy = (): string => policyFile('sla.dmn');
export const defaultCalendars = (): ReturnType<typeof buildCalendar>[] =>
  (JSON.parse(policyFile('calendars.json')) as CalendarDefinition[]).map(buildCalendar);

/**
 * Brings the default policy and calendars into the database. Done twice, or by two processes at once, it changes
 * nothing more. A newer release (or newly announced holidays) adds a version and activates it, unless the active one
 * was made, or chosen, by somebody here: then that stays.
 */
export async function seedPolicies(database: DataSource | EntityManager): Promise<void> {
  await database.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('seed policies'))`);
    await seedPolicy(manager);
    for (const calendar of defaultCalendars()) await seedCalendar(manager, calendar);
  });
}

async function seedPolicy(manager: EntityManager): Promise<void> {
  const dmn = defaultPolicy();
  const [active] = await manager.query<{ digest: string; created_by: string; activated_by: string }[]>(
    `SELECT digest, created_by, activated_by FROM policy_version WHERE id = $1 AND active`,
    [SLA_POLICY],
  );
  const isOurs = active && active.created_by === SEED && OURS.includes(active.activated_by);
  if (active && (!isOurs || active.digest === digestOf(dmn))) return;
  await publishPolicy(manager, SLA_POLICY, dmn, SEED);
}

async function seedCalendar(manager: EntityManager, calendar: ReturnType<typeof buildCalendar>): Promise<void> {
  const { id, ...definition } = calendar;
  const [active] = await manager.query<{ same: boolean; created_by: string }[]>(
    `SELECT definition = $2::jsonb AS same, created_by FROM calendar_version WHERE id = $1 AND active`,
    [id, JSON.stringify(definition)],
  );
  if (active && (active.created_by !== SEED || active.same)) return;
  await publishCalendar(manager, calendar, SEED);
}
