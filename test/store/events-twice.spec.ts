import { randomUUID } from 'node:crypto';
import { refuse } from '../../domain/shared/errors';
import { eventDigest } from '../../src/modules/events/event-inbox';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { Problem } from '../../src/platform/http/problem';
import { caseState, step } from '../support/case-fixture';
import { complaint, CRM, EventsRun, source, type Asked } from '../support/events-run';
import { until } from '../support/receiving-server';

let run: EventsRun;
beforeAll(async () => {
  run = await EventsRun.prepare();
});
afterEach(() => run.clear());
afterAll(() => run?.stop());

/** The case as its workflow takes it: one registration, and another is out of place. */
async function register({ caseId, envelope }: Asked): Promise<void> {
  const ref = envelope.command.externalRef as { system: string; id: string };
  await new CaseStore(run.database.app).record(step(caseState({ caseId, externalRefs: [ref] }), envelope.commandId));
  const [first] = await run.database.owner.query('SELECT command_id FROM transition WHERE case_id = $1', [caseId]);
  if (first.command_id !== envelope.commandId) throw Problem.of(refuse('wrong-stage', { params: { stage: 'triage' } }));
}

const cases = async (externalId: unknown): Promise<string[]> =>
  (await run.database.owner.query(`SELECT case_id FROM external_ref WHERE id = $1`, [externalId])).map(
    (row: { case_id: string }) => row.case_id,
  );

const event = (id: string, data: Record<string, unknown>) => ({
  ...{ id, source, type: 'bihuan.complaint.reported', time: null, subject: null, data },
});

/** Two reports under one reference, the earlier one visible only after the later one is under way. */
async function bothUnderWay(data: Record<string, unknown>): Promise<[string, string]> {
  const [early, late] = [randomUUID(), randomUUID()];
  const { owner } = run.database;
  await owner.transaction(async (slow) => {
    await slow.query(
      `INSERT INTO event_in (source, id, type, event, state, system_id, digest, lane)
       VALUES ($1, $2, 'bihuan.complaint.reported', $3, 'accepted', $4, $5, $6)`,
      [
        source,
        early,
        event(early, data),
        CRM.id,
        eventDigest(event(early, data)),
        `${source} ${String(data.externalId)}`,
      ],
    );
    await run.accept('complaint.reported', data, late);
    run.start();
    await until(() => run.asked.length === 1);
  });
  return [early, late];
}

describe('two reports under one reference', () => {
  it('both under way at once are one case; the one that came second is refused and names it', async () => {
    const data = complaint();
    let go = (): void => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    run.decide = async (one) => {
      await gate;
      await register(one);
    };
    const [early, late] = await bothUnderWay(data);
    await until(() => run.asked.length === 2);
    const asked = new Set(run.asked.map(({ caseId }) => caseId));
    go();
    expect(asked.size).toBe(1);
    await until(async () => (await run.row(early)).state !== 'accepted' && (await run.row(late)).state !== 'accepted');
    const rows = [await run.row(early), await run.row(late)];
    const [caseId] = await cases(data.externalId);
    expect(await cases(data.externalId)).toHaveLength(1);
    expect(rows.map(({ state }) => state).sort()).toEqual(['done', 'refused']);
    expect(rows.map((row) => row.case_id)).toEqual([caseId, caseId]);
    const [number] = await run.database.owner.query('SELECT number FROM case_head WHERE id = $1', [caseId]);
    const refused = rows.find(({ state }) => state === 'refused')!;
    expect(refused.refusal).toMatchObject({ code: 'already-done', errors: [{ field: 'data.externalId' }] });
    expect(await run.inbox.state(CRM, source, refused.id)).toMatchObject({ caseId, caseNumber: number.number });
  });

  it.each(Array.from({ length: 5 }, (_, n) => n))(
    'asked for by ten workers at the same moment: one id (%i)',
    async () => {
      const data = complaint();
      run.decide = register;
      const done = await Promise.allSettled(Array.from({ length: 10 }, () => run.apply(event(randomUUID(), data))));
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(new Set(run.asked.map(({ caseId }) => caseId)).size).toBe(1);
      expect(await cases(data.externalId)).toHaveLength(1);
    },
  );

  it('the worker dies after the claim: the next report goes on with that id, the first one is then the second', async () => {
    const data = complaint();
    const [first, second] = [event(randomUUID(), data), event(randomUUID(), data)];
    run.decide = async () => {
      throw new Error('the worker died here');
    };
    await expect(run.apply(first)).rejects.toThrow();
    run.decide = register;
    const caseId = await run.apply(second);
    expect(run.asked[0]!.caseId).toBe(caseId);
    await expect(run.apply(first)).rejects.toMatchObject({ code: 'already-done', caseId });
    expect(await run.apply(second)).toBe(caseId);
    expect(await cases(data.externalId)).toEqual([caseId]);
  });

  it('the first was refused by the rules: a corrected one under the same reference opens the case', async () => {
    const data = complaint();
    run.decide = () => Promise.reject(Problem.of(refuse('wrong-target', { field: 'org' })));
    await expect(run.apply(event(randomUUID(), data))).rejects.toMatchObject({ code: 'wrong-target' });
    run.decide = register;
    const caseId = await run.apply(event(randomUUID(), { ...data, text: '更正后的内容' }));
    expect(await cases(data.externalId)).toEqual([caseId]);
  });

  it('of two systems are two cases', async () => {
    const data = complaint();
    run.decide = register;
    const ours = await run.apply(event(randomUUID(), data));
    const theirs = await run.apply(
      { ...event(randomUUID(), data), source: '/systems/gs-112' },
      { kind: 'connected-system', id: 'gs-112', org: 'gs' },
    );
    expect(theirs).not.toBe(ours);
  });
});
