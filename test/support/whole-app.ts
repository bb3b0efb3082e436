import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateForApp, startApp, type App } from './app';
import { startPostgres, type Filled } from './postgres';
import { startTemporal } from './temporal';

/** The app as processes, on a database and a namespace that nobody else uses. */
export interface WholeApp extends App {
  databaseUrl: string;
}

/** What an app finds at its first start; the same for all, so that it is made once a run. */
const FIRST_START: Filled = {
  name: 'app',
  fill(url) {
    const data = mkdtempSync(join(tmpdir(), 'bihuan-app-'));
    migrateForApp({ BIHUAN_DATA_DIR: data, BIHUAN_DATABASE_URL: url, BIHUAN_DEMO: 'true' });
    rmSync(data, { recursive: true, force: true });
  },
};

/**
 * Ready when this returns; `stop()` leaves nothing behind.
 * @param more settings over the usual ones
 */
export async function startWholeApp(more: Record<string, string> = {}): Promise<WholeApp> {
  const [database, { address }] = [await startPostgres({ filled: FIRST_START }), await startTemporal()];
  try {
    const app = await startApp({ databaseUrl: database.url, temporalAddress: address, prepared: true }, more);
    const stop = async (): Promise<void> => {
      await app.stop();
      await database.drop();
    };
    return { ...app, databaseUrl: database.url, stop };
  } catch (error) {
    await database.drop();
    throw error;
  }
}
