import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from '../platform/auth/password';
import { systemTokenDigest } from '../platform/auth/system-token';
import type { Config } from '../platform/config/config';
import { demoCustomers } from './demo-customers';
import { demoPeople } from './demo-people';
import { DEMO_SYSTEMS } from './demo-systems';
import { seedTree } from './demo-tree';
import { seedOrgs } from './seed-orgs';

/** Everybody's in demo mode; printed at the start and in the README, hence refused in production. */
export const DEMO_PASSWORD = 'bihuan-demo';

/**
 * Adds the demo people, customers, connected systems and tree of knowledge that are missing; a second run changes nothing.
 * Does nothing outside demo mode, and refuses in production whatever the mode.
 */
export async function seedDemo(dataSource: DataSource, config: Pick<Config, 'demo' | 'production'>): Promise<void> {
  if (config.production) throw new Error('demo data is refused when NODE_ENV=production: its password is public');
  if (!config.demo) return;
  await dataSource.transaction(async (tx) => {
    await seedOrgs(tx);
    await seedPeople(tx);
    await seedCustomers(tx);
    await seedSystems(tx);
    await seedTree(tx);
  });
}

async function seedPeople(tx: EntityManager): Promise<void> {
  const people = demoPeople();
  const known = await tx.query<{ username: string }[]>('SELECT username FROM person WHERE username = ANY($1)', [
    people.map(({ username }) => username),
  ]);
  const missing = people.filter(({ username }) => !known.some((one) => one.username === username));
  if (missing.length === 0) return;
  // One hash for all: the password is public, and hashing it a hundred times only costs the first start's time.
  const password = await hashPassword(DEMO_PASSWORD);
  await tx.query(
    `WITH added AS (
       INSERT INTO person (id, username, display_zh, display_en, org_id, password_hash, demo)
       SELECT id, username, display_zh, display_en, org, $2, true
         FROM jsonb_to_recordset($1::jsonb)
           AS row (id uuid, username text, display_zh text, display_en text, org text, role text)
       ON CONFLICT (username) DO NOTHING RETURNING id)
     INSERT INTO post (person_id, role, org_id, valid_from)
     SELECT row.id, row.role, row.org, '-infinity'
       FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, role text, org text) JOIN added ON added.id = row.id`,
    [JSON.stringify(missing.map((person) => ({ ...person, id: uuidv7() }))), password],
  );
}

async function seedCustomers(tx: EntityManager): Promise<void> {
  await tx.query(
    `INSERT INTO customer (id, number, name, phone, org_id, tier, rural, do_not_call, demo)
     SELECT id, number, name, phone, org_id, tier, rural, do_not_call, true
       FROM jsonb_to_recordset($1::jsonb)
         AS row (id uuid, number text, name text, phone text, org_id text, tier text, rural boolean, do_not_call boolean)
     ON CONFLICT (number) DO NOTHING`,
    [JSON.stringify(demoCustomers().map((customer) => ({ ...customer, id: uuidv7() })))],
  );
}

async function seedSystems(tx: EntityManager): Promise<void> {
  for (const { id, org, source, token } of DEMO_SYSTEMS)
    await tx.query(
      `INSERT INTO connected_system (id, org_id, source, token_hash, demo) VALUES ($1, $2, $3, $4, true)
       ON CONFLICT DO NOTHING`,
      [id, org, source, systemTokenDigest(token)],
    );
}
