import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alive, gone, hold, type Kind, type Ready } from './holder';

/** A server for one test file that stops, kills and restarts it. */
export interface OwnServer {
  readonly ready: Ready;
  /** kill -9, the way a power cut looks from outside; returns when the process is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

export async function ownServer(kind: Kind): Promise<OwnServer> {
  const data = mkdtempSync(join(tmpdir(), `bihuan-own-${kind}-`));
  let { ready } = await hold(kind, { data, parent: process.pid });
  const kill = async (): Promise<void> => {
    if (alive(ready.pid)) process.kill(ready.pid, 'SIGKILL');
    await gone(ready.pid);
  };
  return {
    get ready() {
      return ready;
    },
    kill,
    async restart() {
      ({ ready } = await hold(kind, { data, port: ready.port, parent: process.pid }));
    },
    async stop() {
      await kill();
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
