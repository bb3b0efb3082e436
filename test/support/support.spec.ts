import { Client } from 'pg';
import { ownServer } from './own-server';
import { startPostgres, type TestDatabase } from './postgres';

describe('a test database', () => {
  const made: TestDatabase[] = [];
  afterAll(() => Promise.all(made.map((database) => database.drop())));

  it('is migrated, and each one is a world of its own', async () => {
    made.push(await startPostgres(), await startPostgres());
    for (const { url } of made) {
      const client = new Client({ connectionString: url });
      await client.connect();
      expect((await client.query('SELECT count(*)::int AS n FROM case_number')).rows).toEqual([{ n: 0 }]);
      await client.query(`INSERT INTO case_number VALUES ('gs', '2026-01-01', 1)`);
      await client.end();
    }
  });
});

describe('a server of its own', () => {
  it('is killed and comes back with its data', async () => {
    const server = await ownServer('postgres');
    const run = async (sql: string): Promise<unknown[]> => {
      const client = new Client({ connectionString: server.ready.address });
      client.on('error', () => undefined);
      await client.connect();
      try {
        return (await client.query(sql)).rows;
      } finally {
        await client.end();
      }
    };
    await run('CREATE TABLE kept AS SELECT 1 AS n');
    await server.kill();
    await expect(run('SELECT 1')).rejects.toThrow();
    await server.restart();
    expect(await run('SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await server.stop();
  });
});
