import { startApp, type App } from './app';
import { startPostgres } from './postgres';
import { startTemporal } from './temporal';

/** The app as processes, on a database and a namespace that nobody else uses. */
export interface WholeApp extends App {
  databaseUrl: string;
}

/**
 * Ready when this returns; `stop()` leaves nothing behind.
 * @param more settings over the usual ones
 */
export async function startWholeApp(more: Record<string, string> = {}): Promise<WholeApp> {
  const [database, { address }] = [await startPostgres(), await startTemporal()];
  try {
    const app = await startApp({ databaseUrl: database.url, temporalAddress: address }, more);
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
