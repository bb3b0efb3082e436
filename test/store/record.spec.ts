import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { CLOCK_MARK } from '../../domain/shared/sla-clock';
import { verifyStream } from '../../src/platform/case-store/audit-chain';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { after, AT, caseState, step } from '../support/case-fixture';
import { openDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let app: DataSource;
let store: CaseStore;

beforeAll(async () => {
  database = await openDatabase();
  app = database.app;
  store = new CaseStore(app);
  await database.owner.query(`INSERT INTO org (id, parent_id, level, path, name_zh, name_en, calendar_id) VALUES
    ('hq', NULL, 'hq', 'hq.', '总部', 'HQ', 'back-office'),
    ('gs', 'hq', 'province', 'hq.gs.', '甘肃', 'Gansu', 'back-office'),
    ('gs-lz', 'gs', 'prefecture', 'hq.gs.gs-lz.', '兰州', 'Lanzhou', 'back-office')`);
});
afterAll(() => database?.close());

const count = async (table: string, caseId: string): Promise<number> =>
  Number(
    (
      await app.query(`SELECT count(*) FROM ${table} WHERE ${table === 'audit' ? 'stream' : 'case_id::text'} = $1`, [
        caseId,
      ])
    )[0].count,
  );

describe('the write protocol', () => {
  it('writes head, transition, task, candidates, party, holding and audit in one go', async () => {
    const first = caseState();
    expect(await store.record(step(first, 'c1'))).toMatchObject({ outcome: 'recorded' });
    const [head] = await app.query(`SELECT * FROM case_head WHERE id = $1`, [first.caseId]);
    expect(head).toMatchObject({
      seq: 1,
      stage: 'triage',
      org_id: 'gs-lz',
      number: expect.stringMatching(/^GS-LZ-20260302-\d{4}$/),
    });
    for (const table of ['transition', 'task', 'task_candidate', 'case_party', 'holding', 'audit'])
      expect([table, await count(table, first.caseId)]).toEqual([table, 1]);
  });

  it('notes that its case may not have heard of a step that came as an update, and only of that', async () => {
    const first = caseState();
    const { caseId } = first;
    await store.record(step(first, 'c1'));
    const moves = [
      { actor: { kind: 'system', id: 'timer' }, command: CLOCK_MARK },
      { actor: { kind: 'system', id: 'case' }, command: 'survey-reported' },
      { actor: { kind: 'connected-system', id: 'gs-crm', org: 'gs' }, command: 'add-note' },
    ] as const;
    let state = first;
    for (const [index, move] of moves.entries()) {
      state = after(state, {});
      await store.record(step(state, `c${index + 2}`, move));
    }
    const noted = await app.query(`SELECT seq FROM unconfirmed_step WHERE case_id = $1 ORDER BY seq`, [caseId]);
    expect(noted).toEqual([{ seq: 1 }, { seq: 4 }]);
  });

  it('answers the same command with the first answer, and writes nothing again', async () => {
    const request = step(caseState(), 'c1');
    await store.record(request);
    await store.record(step(after(request.transition.next, { stage: 'dispatched' }), 'c2'));
    const again = await store.record(request);
    expect(again).toMatchObject({
      outcome: 'known',
      decided: { seq: 1, stage: 'triage' },
      transitions: [{ seq: 1 }, { seq: 2 }],
    });
    expect(await count('transition', request.caseId)).toBe(2);
    expect(await count('audit', request.caseId)).toBe(2);
  });

  it('knows a repeated command even when the workflow has caught up and forgotten it', async () => {
    const first = step(caseState(), 'c1');
    await store.record(first);
    const repeat = step(after(first.transition.next), 'c1');
    expect(await store.record(repeat)).toMatchObject({ outcome: 'known', decided: { seq: 1 }, transitions: [] });
    expect(await count('transition', first.caseId)).toBe(1);
  });

  it('hands a workflow that is behind what it lacks', async () => {
    const first = step(caseState(), 'c1');
    await store.record(first);
    await store.record(step(after(first.transition.next, { stage: 'dispatched' }), 'lost'));
    const late = await store.record(step(after(first.transition.next, { stage: 'answering' }), 'timer'));
    expect(late).toMatchObject({ outcome: 'behind', transitions: [{ seq: 2, commandId: 'lost' }] });
    expect((await app.query(`SELECT stage FROM case_head WHERE id = $1`, [first.caseId]))[0].stage).toBe('dispatched');
  });

  it('hands over no more at a time than one answer may hold, and says that there is more', async () => {
    const first = step(caseState(), 'c1');
    const { caseId } = first;
    await store.record(first);
    let state = first.transition.next;
    for (let seq = 2; seq <= 103; seq++) {
      state = after(state);
      // Two of them are as big as the answer of many, the second alone bigger than one should be.
      const text = '长'.repeat(seq === 3 ? 60_000 : seq === 4 ? 150_000 : 1);
      await store.record(step(state, `c${seq}`, { fields: { text } }));
    }
    const handed = async (seq: number) => {
      const { transitions, more } = await store.stepsAfter({ caseId, seq });
      return [transitions[0]?.seq, transitions.at(-1)?.seq, more];
    };
    expect(await handed(0)).toEqual([1, 3, true]);
    expect(await handed(3)).toEqual([4, 4, true]);
    expect(await handed(2)).toEqual([3, 3, true]);
    expect(await handed(4)).toEqual([5, 103, undefined]);
    expect(await handed(103)).toEqual([undefined, undefined, undefined]);
    expect(await store.record(step(after(first.transition.next), 'late'))).toMatchObject({
      outcome: 'behind',
      more: true,
    });
    expect(await store.record(first)).toMatchObject({ outcome: 'known', more: true });
  });

  it('lets one of many that decide on the same state win', async () => {
    const first = step(caseState(), 'c1');
    await store.record(first);
    const rivals = Array.from({ length: 8 }, (_, index) => step(after(first.transition.next), `rival-${index}`));
    const outcomes = (await Promise.all(rivals.map((rival) => store.record(rival)))).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual([...Array(7).fill('behind'), 'recorded']);
    expect(await count('transition', first.caseId)).toBe(2);
  });

  it('numbers cases per organisation and day, without a gap or a twin', async () => {
    const opened = Array.from({ length: 5 }, () => caseState({ openedAt: AT + 86_400_000 }));
    await Promise.all(opened.map((state) => store.record(step(state, 'c1'))));
    const rows = await app.query(`SELECT number FROM case_head WHERE id = ANY($1) ORDER BY number`, [
      opened.map((one) => one.caseId),
    ]);
    expect(rows.map(({ number }: { number: string }) => number.slice(-4))).toEqual([
      '0001',
      '0002',
      '0003',
      '0004',
      '0005',
    ]);
  });

  it('takes a closed task out of the inbox and writes holder changes only', async () => {
    const first = step(caseState(), 'c1');
    await store.record(first);
    const closed = first.transition.next.tasks.map((task) => ({ ...task, status: 'done' as const, version: 2 }));
    await store.record(step(after(first.transition.next, { tasks: closed }), 'c2'));
    expect(await count('task_candidate', first.caseId)).toBe(0);
    expect(await count('holding', first.caseId)).toBe(1);
  });

  it('takes the words it refers to into use, and no others', async () => {
    const [said, unsaid] = [randomUUID(), randomUUID()];
    await app.query(
      `INSERT INTO content (id, kind, body, digest, author) SELECT id, 'text', 'words', 'digest', 'test' FROM unnest($1::uuid[]) AS id`,
      [[said, unsaid]],
    );
    const state = caseState();
    await store.record(step(state, 'c1', { fields: { text: { id: said, digest: 'digest' } } }));
    const rows = await app.query(`SELECT id, case_id, used_seq FROM content WHERE id = ANY($1)`, [[said, unsaid]]);
    expect(rows).toEqual(
      expect.arrayContaining([
        { id: said, case_id: state.caseId, used_seq: 1 },
        { id: unsaid, case_id: null, used_seq: null },
      ]),
    );
  });

  it('puts deliveries in the outbox with the transition', async () => {
    const state = caseState();
    const effects = [{ kind: 'deliver' as const, topic: 'complaint.registered', org: 'gs', data: { number: 1 } }];
    await store.record(step(state, 'c1', { effects }));
    await store.record(step(state, 'c1', { effects }));
    expect(await app.query(`SELECT topic, org_id, seq FROM outbox WHERE case_id = $1`, [state.caseId])).toEqual([
      { topic: 'complaint.registered', org_id: 'gs', seq: 1 },
    ]);
  });
});

describe('the audit chain', () => {
  it('finds an altered entry', async () => {
    const first = step(caseState(), 'c1');
    await store.record(first);
    await store.record(step(after(first.transition.next, { stage: 'dispatched' }), 'c2'));
    const verify = () => app.transaction((tx) => verifyStream(tx, first.caseId));
    expect(await verify()).toMatchObject({ intact: true, entries: 2 });
    await database.owner.query(
      `UPDATE audit SET entry = replace(entry, 'dispatched', 'answering') WHERE stream = $1 AND seq = 2`,
      [first.caseId],
    );
    expect(await verify()).toEqual({ intact: false, brokenAt: 2 });
  });

  it.each(['transition', 'audit', 'holding', 'timer_firing'])(
    'is closed to change by the application: %s',
    async (table) => {
      await expect(app.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    },
  );
});
