import { randomUUID } from 'node:crypto';
import { commandIdOf } from '../../src/modules/events/apply-event';
import { Problem } from '../../src/platform/http/problem';
import { complaint, EventsRun, source } from '../support/events-run';
import { until } from '../support/receiving-server';

let run: EventsRun;
beforeAll(async () => {
  run = await EventsRun.prepare();
});
afterEach(() => run.clear());
afterAll(() => run?.stop());

describe('when something is away', () => {
  it('an event stays accepted and is tried again until it is done', async () => {
    const id = await run.accept('complaint.reported', complaint());
    let away = true;
    run.decide = async () => {
      if (away) throw Problem.retry('dependency-unavailable', 5);
    };
    run.start();
    await until(() => run.asked.length >= 3);
    expect(await run.row(id)).toMatchObject({ state: 'accepted', last_error: 'dependency-unavailable' });
    away = false;
    await run.settled(id, 'done');
    expect((await run.row(id)).last_error).toBeNull();
  });

  it('later events about the same case wait, others do not', async () => {
    const externalId = randomUUID();
    await run.existing(externalId);
    let away = true;
    run.decide = async ({ envelope }) => {
      if (away && envelope.command.type === 'accept') throw Problem.retry('case-busy', 1);
    };
    const accepted = await run.accept('order.accepted', { externalId });
    const replied = await run.accept('order.replied', { externalId, text: '已修复' });
    const other = await run.accept('complaint.reported', complaint());
    run.start();
    run.start();
    await run.settled(other, 'done');
    await until(() => run.asked.filter(({ envelope }) => envelope.command.type === 'accept').length >= 3);
    expect(run.asked.some(({ envelope }) => envelope.command.type === 'reply')).toBe(false);
    away = false;
    await run.settled(replied, 'done');
    expect((await run.row(accepted)).state).toBe('done');
    const types = run.asked.map(({ envelope }) => envelope.command.type).filter((type) => type !== 'register');
    expect(types.indexOf('reply')).toBeGreaterThan(types.lastIndexOf('accept'));
  });

  it('one event that takes long holds up no other, and workers share without doing anything twice', async () => {
    let release = (): void => {};
    const slow = await run.accept('complaint.reported', complaint());
    run.decide = ({ envelope }) =>
      envelope.commandId === commandIdOf({ source, id: slow })
        ? new Promise((resolve) => (release = resolve))
        : Promise.resolve();
    const others = [];
    for (let n = 0; n < 40; n++) others.push(await run.accept('complaint.reported', complaint()));
    run.start();
    run.start();
    for (const id of others) await run.settled(id, 'done');
    await until(() => run.asked.length === 41);
    expect((await run.row(slow)).state).toBe('accepted');
    release();
    await run.settled(slow, 'done');
    expect(run.asked).toHaveLength(41);
  });
});
