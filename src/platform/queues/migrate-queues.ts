import { runMigrations } from 'bullmq';
import { Client } from 'pg';

/** BullMQ's own room in the database, and the role that owns it: it reaches nothing else. */
export const QUEUE_SCHEMA = 'bullmq';
export const QUEUE_ROLE = 'bihuan_queue';

/**
 * Creates or upgrades BullMQ's tables, apart from our migrations because BullMQ versions them itself.
 * Safe to run at every start, from several processes at once.
 * @param databaseUrl the owner's connection, allowed to create roles and schemas
 */
export async function migrateQueues(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`
      SELECT pg_advisory_lock(hashtext('${QUEUE_ROLE}'));
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${QUEUE_ROLE}') THEN CREATE ROLE ${QUEUE_ROLE} NOLOGIN; END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;  -- another database of this server came first
      END $$;
      GRANT ${QUEUE_ROLE} TO CURRENT_USER;
      CREATE SCHEMA IF NOT EXISTS ${QUEUE_SCHEMA} AUTHORIZATION ${QUEUE_ROLE};
      -- BullMQ says CREATE SCHEMA IF NOT EXISTS each time, which asks for this right even when it is there.
      DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${QUEUE_ROLE}', current_database()); END $$;
      SET ROLE ${QUEUE_ROLE};
    `);
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`
      RESET ROLE;
      DO $$ BEGIN EXECUTE format('REVOKE CREATE ON DATABASE %I FROM ${QUEUE_ROLE}', current_database()); END $$;
    `);
  } finally {
    await client.end();
  }
}
