import { randomUUID } from 'node:crypto';
import { refuse } from '../../domain/shared/errors';
import { commandIdOf } from '../../src/modules/events/apply-event';
import type { ConnectedSystem } from '../../src/modules/events/event-inbox';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { Problem } from '../../src/platform/http/problem';
import { caseState, step } from '../support/case-fixture';
import { complaint, CRM, EventsRun, source } from '../support/events-run';

let run: EventsRun;
beforeAll(async () => {
  run = await EventsRun.prepare();
});
afterEach(() => run.clear());
afterAll(() => run?.stop());

describe('a call rated after its survey has ended', () => {
  const rated = async () => {
    const [survey, parent] = [randomUUID(), randomUUID()];
    const ended = Object.assign(caseState({ process: 'callback-survey', caseId: survey, ended: true }), { parent });
    await new CaseStore(run.database.app).record(step(ended, `register-${survey}`));
    const id = await run.accept('survey.call-rated', { survey, rating: 4, agent: 'gs-lz.surveyor' });
    return { id, survey, parent };
  };
  const closed = () => Promise.reject(Problem.of(refuse('case-closed')));

  it('is kept beside the complaint', async () => {
    const { id, survey, parent } = await rated();
    run.decide = ({ caseId }) => (caseId === survey ? closed() : Promise.resolve());
    run.start();
    await run.settled(id, 'done');
    expect(run.asked.map(({ caseId, envelope }) => [caseId, envelope.command.type])).toEqual([
      [survey, 'rate-call'],
      [parent, 'late-rating'],
    ]);
    const { command } = run.asked[1]!.envelope;
    expect(command).toMatchObject({ survey, rating: 4, agent: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
    expect((await run.row(id)).case_id).toBe(parent);
  });

  it('is refused, and says why, once the complaint has ended too', async () => {
    const { id } = await rated();
    run.decide = closed;
    run.start();
    await run.settled(id, 'refused');
    expect((await run.row(id)).refusal).toMatchObject({ code: 'case-closed' });
  });
});

describe('a reported complaint', () => {
  it('opens one case, with its words in content and the customer’s tier, and leaves no copy behind', async () => {
    const [{ number, id: customer, tier }] = await run.database.owner.query(
      `SELECT number, id, tier FROM customer WHERE tier = 'vip' LIMIT 1`,
    );
    const data = complaint({ customer: number, urgency: 'urgent', receivedAt: '2026-03-02T10:00:00+08:00' });
    const id = await run.accept('complaint.reported', data);
    run.start();
    await run.settled(id, 'done');
    expect(run.asked).toHaveLength(1);
    const { caseId, envelope } = run.asked[0]!;
    expect(envelope).toMatchObject({
      commandId: commandIdOf({ source, id }),
      actor: CRM,
      command: {
        type: 'register',
        channel: 'event',
        org: { id: 'gs-lz', level: 'prefecture', lineage: { own: 'gs-lz', province: 'gs', hq: 'hq' } },
        customer,
        tier,
        urgency: 'urgent',
        receivedAt: Date.parse('2026-03-02T02:00:00Z'),
        externalRef: { system: 'gs-crm', id: data.externalId },
      },
    });
    const ref = envelope.command.text as { id: string };
    const [words] = await run.database.owner.query('SELECT body, case_id, kind FROM content WHERE id = $1', [ref.id]);
    expect(words).toEqual({ body: '话费多扣', case_id: caseId, kind: 'complaint' });
    expect(JSON.stringify(envelope)).not.toContain('话费');
    const done = await run.row(id);
    expect(done).toMatchObject({ case_id: caseId, refusal: null });
    expect(JSON.stringify(done)).not.toContain('话费');
  });

  it.each([
    ['transferred-in', { sender: 'sn' }, 'transfer-in', 'sn'],
    ['sent-down', {}, 'hq-down', 'hq'],
  ])('%s: the result goes back to the sender', async (type, over, channel, sender) => {
    const id = await run.accept(`complaint.${type}`, complaint(over));
    run.start();
    await run.settled(id, 'done');
    expect(run.asked[0]!.envelope.command).toMatchObject({ channel, sender: { id: sender } });
  });

  it.each([
    ['org', { org: 'nowhere' }, { code: 'validation-failed', errors: [{ field: 'data.org', code: 'unknown-org' }] }],
    [
      'customer',
      { customer: 'C-0' },
      { code: 'validation-failed', errors: [{ field: 'data.customer', code: 'unknown-customer' }] },
    ],
  ])('about an unknown %s is refused, naming the field', async (_, over, refusal) => {
    const id = await run.accept('complaint.reported', complaint(over));
    run.start();
    await run.settled(id, 'refused');
    expect((await run.row(id)).refusal).toMatchObject(refusal);
    expect(run.asked).toEqual([]);
  });

  it('refused by the rules names the field where the sender wrote it', async () => {
    const id = await run.accept('complaint.reported', complaint());
    run.decide = () => Promise.reject(Problem.of(refuse('wrong-target', { field: 'org' })));
    run.start();
    await run.settled(id, 'refused');
    expect((await run.row(id)).refusal).toMatchObject({
      code: 'wrong-target',
      params: { field: 'data.org' },
      errors: [{ field: 'data.org', code: 'wrong-target' }],
    });
  });

  it('under a reference that is taken is refused', async () => {
    const externalId = randomUUID();
    await run.existing(externalId);
    const id = await run.accept('complaint.reported', complaint({ externalId }));
    run.start();
    await run.settled(id, 'refused');
    expect((await run.row(id)).refusal).toMatchObject({ code: 'already-done', errors: [{ field: 'data.externalId' }] });
    expect(run.asked).toEqual([]);
  });

  it('tried again after a crash is the same case by the same command', async () => {
    const id = await run.accept('complaint.reported', complaint());
    let crashes = 2;
    run.decide = async () => {
      if (crashes-- > 0) throw new Error('the worker died here');
    };
    run.start();
    await run.settled(id, 'done');
    expect(run.asked).toHaveLength(3);
    expect(new Set(run.asked.map(({ caseId, envelope }) => `${caseId} ${envelope.commandId}`)).size).toBe(1);
  });
});

describe('what a department says', () => {
  it.each([
    ['order.accepted', {}, { type: 'accept' }],
    ['order.replied', { text: '已修复' }, { type: 'reply', text: { digest: expect.any(String) } }],
    ['order.returned', { text: '不属于本部门' }, { type: 'return-order', text: { digest: expect.any(String) } }],
  ])('%s reaches the case by our number and by its own reference', async (type, more, command) => {
    const externalId = randomUUID();
    const { caseId, number } = await run.existing(externalId);
    const ids = [
      await run.accept(type, { externalId, ...more }),
      await run.accept(type, { caseNumber: number, ...more }),
    ];
    run.start();
    for (const id of ids) await run.settled(id, 'done');
    expect(run.asked.map((one) => one.caseId)).toEqual([caseId, caseId]);
    for (const { envelope } of run.asked) expect(envelope).toMatchObject({ actor: CRM, command });
  });

  it('about a case that there is not, or by another system’s reference, is refused', async () => {
    const externalId = randomUUID();
    await run.existing(externalId);
    const id = randomUUID();
    const other: ConnectedSystem = { kind: 'connected-system', id: 'gs-112', org: 'gs' };
    await run.inbox.accept(other, [
      { id, source: '/systems/gs-112', type: 'bihuan.order.accepted', time: null, subject: null, data: { externalId } },
    ]);
    run.start();
    await run.settled(id, 'refused');
    expect((await run.row(id)).refusal).toMatchObject({ code: 'case-not-found', status: 404 });
  });

  it('about an order that is no longer the one out is refused', async () => {
    const externalId = randomUUID();
    await run.existing(externalId);
    const id = await run.accept('order.replied', { externalId, text: '已修复', order: 'order-1' });
    run.start();
    await run.settled(id, 'refused');
    expect((await run.row(id)).refusal.code).toBe('wrong-stage');
  });

  it('that the rules refuse is kept with the reason', async () => {
    const externalId = randomUUID();
    await run.existing(externalId);
    run.decide = async () => {
      throw Problem.of(refuse('wrong-stage', { params: { stage: 'archiving' } }));
    };
    const id = await run.accept('order.replied', { externalId, text: '已修复' });
    run.start();
    await run.settled(id, 'refused');
    expect((await run.row(id)).refusal).toEqual({
      code: 'wrong-stage',
      status: 409,
      params: { stage: 'archiving' },
      errors: [],
    });
    expect((await run.row(id)).event.data.text).toBe('已修复');
    expect(await run.inbox.state(CRM, source, id)).toMatchObject({
      state: 'refused',
      refusal: { code: 'wrong-stage' },
    });
  });

  it('that had committed before the worker died is not done again', async () => {
    const externalId = randomUUID();
    const state = caseState({ externalRefs: [{ system: 'gs-crm', id: externalId }] });
    const id = await run.accept('order.accepted', { externalId });
    await new CaseStore(run.database.app).record(step(state, commandIdOf({ source, id })));
    run.start();
    await run.settled(id, 'done');
    expect(run.asked).toEqual([]);
  });
});
