import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Runs one statement on a database, as whoever its address names. */
export async function administer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** An empty database beside the configured one, for as long as the work takes. */
export async function onThrowAwayDatabase<T>(
  databaseUrl: string,
  prefix: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const name = `${prefix}_${randomBytes(4).toString('hex')}`;
  await administer(databaseUrl, `CREATE DATABASE ${name}`);
  try {
    return await work(databaseUrl.replace(/\/[^/]*$/, `/${name}`));
  } finally {
    await administer(databaseUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}
