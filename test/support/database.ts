import type { DataSource } from 'typeorm';
import { appDataSource, ownerDataSource } from '../../src/platform/database/data-source';
import { startPostgres } from './postgres';

/** A fresh database with both its faces: the application's pool and the owner's. */
export interface TestDatabase {
  url: string;
  app: DataSource;
  owner: DataSource;
  close(): Promise<void>;
}

export async function openDatabase(): Promise<TestDatabase> {
  const { url, drop } = await startPostgres();
  const app = await appDataSource({ url }).initialize();
  const owner = await ownerDataSource(url).initialize();
  return {
    url,
    app,
    owner,
    async close() {
      await app.destroy();
      await owner.destroy();
      await drop();
    },
  };
}
