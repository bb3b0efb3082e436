import { startWholeApp, type WholeApp } from '../support/whole-app';

describe('the app on real servers', () => {
  let app: WholeApp;

  beforeAll(async () => {
    app = await startWholeApp();
  });
  afterAll(() => app?.stop());

  it('is alive, and ready with every dependency named', async () => {
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
    const ready = await (await fetch(`${app.url}/health/ready`)).text();
    for (const name of ['database', 'temporal', 'worker', 'queues']) expect(ready).toContain(name);
  });

  it('ends in order when asked', async () => {
    const second = await app.startWorker();
    for (const part of [second, app.worker, app.api]) {
      const orderly = await part.stop();
      expect({ orderly, said: orderly ? '' : part.output().slice(-2_000) }).toEqual({ orderly: true, said: '' });
    }
  });
});
