import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../../src/create-api';
import { issueSession, SESSION_HOURS } from '../../../src/platform/auth/session-token';
import { EventStream } from '../../support/event-stream';
import { RunningSystem } from './running-system';

let system: RunningSystem;
let second: NestFastifyApplication;
const open: EventStream[] = [];

beforeAll(async () => {
  system = await RunningSystem.start();
  second = await createApi(system.config, ['error']);
  await second.listen(0, '127.0.0.1');
});
afterEach(() => open.splice(0).forEach((stream) => stream.leave()));
afterAll(async () => {
  await second?.close();
  await system?.stop();
});

/** Heard from one of the two API processes; ready when it has said where it stands. */
async function follow(as: string, from?: string, app = system.app): Promise<EventStream> {
  const url = `${(await app.getUrl()).replace('[::1]', '127.0.0.1')}/api/v1/stream`;
  const stream = await EventStream.open(url, await system.token(as), from);
  open.push(stream);
  await stream.until(({ heard }) => heard.length > 0);
  return stream;
}

it('tells whoever may read the case, on every API process, and nobody else; ids and versions only', async () => {
  const [junior, elsewhere, far, province] = await Promise.all([
    follow('gs-lz.junior2'),
    follow('gs-lz.senior', undefined, second),
    follow('gs-ts.junior'),
    follow('gs.gm', undefined, second),
  ]);
  const { id, tasks } = await system.register();
  await system.command(id, 'gs-lz.junior', { type: 'claim', task: tasks[0]!.id });
  for (const stream of [junior, elsewhere, province]) await stream.until(({ changes }) => changes.includes(`${id}/2`));
  expect(junior.changes.filter((one) => one.startsWith(id))).toEqual([`${id}/1`, `${id}/2`]);
  const said = junior.heard.flatMap(({ data }) => data.changes ?? []).filter((change) => change.case === id);
  expect(said).toEqual([
    { case: id, seq: 1, tasks: [tasks[0]!.id] },
    { case: id, seq: 2, tasks: [tasks[0]!.id] },
  ]);
  // What somebody else may read comes to them later than this came to us, if at all.
  const theirs = await system.register({ customer: 'GSTS000001' }, 'gs-ts.junior');
  await far.until(({ changes }) => changes.includes(`${theirs.id}/1`));
  expect(far.changes).toEqual([`${theirs.id}/1`]);
  expect(junior.changes).not.toContain(`${theirs.id}/1`);
  expect(junior.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(junior.headers.get('cache-control')).toBe('no-store');
});

it('goes on at another process where it was left: nothing lost, nothing again', async () => {
  const stream = await follow('gs-lz.leader');
  const before = await system.register();
  await stream.until(({ changes }) => changes.includes(`${before.id}/1`));
  const { position } = stream;
  const seen = stream.changes;
  stream.leave();
  const missed: string[] = [];
  for (let n = 0; n < 3; n++) missed.push(`${(await system.register()).id}/1`);
  const back = await follow('gs-lz.leader', position, second);
  const next = `${(await system.register()).id}/1`;
  await back.until(({ changes }) => changes.includes(next));
  expect(back.changes).toEqual([...missed, next]);
  expect(back.changes.filter((one) => seen.includes(one))).toEqual([]);
  const again = await follow('gs-lz.leader', position);
  await again.until(({ changes }) => changes.includes(next));
  expect(again.changes).toEqual([...missed, next]);
});

it.each(['not a position', '9'.repeat(18)])(
  'asks to read everything anew after a position it cannot know: %s',
  async (at) => {
    expect((await follow('gs-lz.leader', at)).heard[0]).toMatchObject({ event: 'refetch' });
  },
);

it('needs a session, and ends with it', async () => {
  expect((await system.call('GET', '/stream')).status).toBe(401);
  const [{ id, version }] = await system.database.query<[{ id: string; version: number }]>(
    `SELECT id, token_version AS version FROM person WHERE username = 'gs-lz.senior2'`,
  );
  /** With so many seconds to go. */
  const opened = async (left: number): Promise<EventStream> => {
    const nearlyOver = new Date(Date.now() - SESSION_HOURS * 3_600_000 + left * 1_000);
    const token = await issueSession(system.config.jwtSecret, { person: id, version }, nearlyOver);
    const stream = await EventStream.open(
      `${(await system.app.getUrl()).replace('[::1]', '127.0.0.1')}/api/v1/stream`,
      token,
    );
    open.push(stream);
    return stream;
  };
  let stream = await opened(2);
  // Over before a busy machine had opened it: again, with more.
  for (let left = 4; stream.status === 401; left *= 2) stream = await opened(left);
  await stream.until(({ closed }) => closed);
  expect(stream.heard.at(-1)).toMatchObject({ event: 'end', data: { code: 'session-expired' } });
});

it('lets nobody open any number of them', async () => {
  const many = await Promise.all(Array.from({ length: 10 }, () => follow('gs-lz.records')));
  const refused = await system.call('GET', '/stream', { as: 'gs-lz.records' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
  many[0]!.leave();
  const again = async (): Promise<boolean> => {
    const url = `${(await system.app.getUrl()).replace('[::1]', '127.0.0.1')}/api/v1/stream`;
    const stream = await EventStream.open(url, await system.token('gs-lz.records'));
    open.push(stream);
    return stream.status === 200;
  };
  while (!(await again())) await new Promise((resolve) => setTimeout(resolve, 50));
});
