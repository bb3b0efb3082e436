import { startApp, type App } from '../support/app';
import { startPostgres, type TestDatabase } from '../support/postgres';
import { startTemporal } from '../support/temporal';

describe('the app on real servers', () => {
  let database: TestDatabase;
  let app: App;

  beforeAll(async () => {
    database = await startPostgres({ empty: true });
    const { address } = await startTemporal();
    app = await startApp({ databaseUrl: database.url, temporalAddress: address });
  });
  afterAll(async () => {
    await app.stop();
    await database.drop();
  });

  it('is alive, and ready with every dependency named', async () => {
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
    const ready = await (await fetch(`${app.url}/health/ready`)).text();
    for (const name of ['database', 'temporal', 'worker', 'queues']) expect(ready).toContain(name);
  });

  it('ends in order when asked', async () => {
    const second = await app.startWorker();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    for (const part of [second, app.worker, app.api]) {
      const orderly = await part.stop();
      expect({ orderly, said: orderly ? '' : part.output().slice(-2_000) }).toEqual({ orderly: true, said: '' });
    }
  });
});
