import { randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import type { ReadyDto } from '../../../src/modules/health/health.dto';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import type { ProblemBody } from '../../../src/platform/http/problem.filter';
import { workflowId } from '../../../workflows/shared/contract';
import { eventually } from '../../support/eventually';
import { ownServer, type OwnServer } from '../../support/own-server';
import { RunningSystem } from './running-system';

let temporal: OwnServer;
let system: RunningSystem;

beforeAll(async () => {
  temporal = await ownServer('temporal');
  system = await RunningSystem.start({
    BIHUAN_TEMPORAL_ADDRESS: temporal.ready.address,
    BIHUAN_DECISION_DEADLINE_MS: '4000',
  });
});
afterAll(async () => {
  await system?.stop();
  await temporal?.stop();
});

/** Asks with the same key until it is no longer 503: what every client is told to do. */
async function persist<T>(ask: () => Promise<{ status: number; body: T }>): Promise<T> {
  for (;;) {
    const { status, body } = await ask();
    if (status !== 503) return body;
  }
}

it('answers 503 while nobody decides, and the same key gets the one decision later', async () => {
  const { id } = await system.register();
  await system.stopWorker!();
  const key = randomUUID();
  const note = { type: 'add-note', text: '无人处理时的备注' };
  const late = await system.command<ProblemBody>(id, 'gs-lz.junior', note, { key });
  expect([late.status, late.body.code]).toEqual([503, 'decision-pending']);
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
  await system.startWorker();
  const first = await persist(() => system.command(id, 'gs-lz.junior', note, { key }));
  const again = await system.command(id, 'gs-lz.junior', note, { key });
  expect([first.decided, first.seq]).toEqual([again.body.decided, 2]);
  expect(again.body.contents.filter(({ command }) => command === 'add-note')).toHaveLength(1);
});

it('refuses the eleventh decision in flight on one case at once, and loses none of twelve', async () => {
  const { id } = await system.register();
  await system.stopWorker!();
  const keys = Array.from({ length: 12 }, () => randomUUID());
  const note = (key: string) =>
    system.command<ProblemBody & DecidedCaseDto>(
      id,
      'gs-lz.junior',
      { type: 'add-note', text: `备注 ${key}` },
      { key },
    );
  const crowded = await Promise.all(keys.map(note));
  const codes = crowded.map(({ status, body }) => `${status} ${body.code}`).sort();
  expect(codes).toEqual([...Array<string>(2).fill('503 case-busy'), ...Array<string>(10).fill('503 decision-pending')]);
  for (const { headers } of crowded) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  await system.startWorker();
  const decided = await Promise.all(keys.map((key) => persist(() => note(key))));
  expect(decided.map(({ decided }) => decided.seq).sort((a, b) => a - b)).toEqual(keys.map((_, n) => n + 2));
  const last = await note(keys[0]!);
  expect(last.body.seq).toBe(13);
  expect(last.body.contents.filter(({ command }) => command === 'add-note')).toHaveLength(12);
});

it('reads on while Temporal is away, says so, and goes on when it is back', async () => {
  const { id } = await system.register();
  await temporal.kill();
  expect((await system.call('GET', `/cases/${id}`, { as: 'gs-lz.junior' })).status).toBe(200);
  const key = randomUUID();
  const note = { type: 'add-note', text: '服务中断时的备注' };
  const refused = await system.command<ProblemBody>(id, 'gs-lz.junior', note, { key });
  expect([refused.status, refused.body.status]).toEqual([503, 503]);
  const ready = await system.call<ReadyDto>('GET', '//health/ready');
  expect(ready.status).toBe(503);
  const down = ready.body.dependencies.filter(({ status }) => status === 'down').map(({ name }) => name);
  expect(down).toEqual(expect.arrayContaining(['temporal', 'worker']));
  expect(down).not.toContain('database');
  expect((await system.call('GET', '//health/live')).status).toBe(200);
  await temporal.restart();
  const decided = await persist(() => system.command(id, 'gs-lz.junior', note, { key }));
  expect(decided.decided.seq).toBe(2);
});

it('says that a case whose workflow has completed is closed; one that only lost its workflow is not', async () => {
  const { id } = await system.register();
  const handle = system.app.get(Client, { strict: false }).workflow.getHandle(workflowId('complaint-dispatch', id));
  await handle.terminate();
  // A server that is slow to say so makes it 503 `decision-pending` first.
  const said = async (): Promise<unknown[]> => {
    const { status, body } = await system.command<ProblemBody>(id, 'gs-lz.junior', {
      type: 'add-note',
      text: '结束之后',
    });
    return [status, body.code];
  };
  await eventually(async () => expect(await said()).toEqual([503, 'dependency-unavailable']));
  await system.database.query(`UPDATE case_head SET ended_at = now() WHERE id = $1`, [id]);
  await eventually(async () => expect(await said()).toEqual([409, 'case-closed']));
});
