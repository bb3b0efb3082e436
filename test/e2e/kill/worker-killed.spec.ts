import { ORGS } from '../../support/domain/people';
import { agreement } from './agreement';
import { as, KillStack, pause, until } from './kill-stack';

let stack: KillStack;

// Half an hour lasts twelve seconds: the desk's triage clock is due while the worker is dead, and not before, however
// long a busy machine takes to register a complaint and draft its dispatch.
beforeAll(async () => {
  stack = await KillStack.start(1 / 150);
});
afterAll(() => stack?.stop());

it('kill -9 after the commit, a timer due before the worker is back: one transition, one audit row, one delivery', async () => {
  await stack.startWorker('draft');
  const caseId = await stack.register();
  const text = await stack.words(caseId, 'draft');
  const envelope = {
    commandId: 'draft',
    actor: as('junior'),
    command: { type: 'draft-dispatch', target: ORGS.billing, text },
  };
  const answered = stack.send(caseId, envelope);
  await stack.workerGone(false);
  const triageDue = await dueAt(caseId, 'triage');
  await pause(Math.max(0, triageDue - Date.now()) + 500);
  await stack.startWorker();
  const decided = await stack.persist(() => answered.catch(() => stack.send(caseId, envelope)));
  expect(decided).toMatchObject({ caseId, seq: 2, stage: 'second-review' });

  // The clock that was due belonged to a state that no longer counts; the next ones fire on the adopted state.
  await until(async () => (await stack.inspect(caseId)).state.seq > 2);
  await stack.workerGone();
  await stack.startWorker();
  const { commands, transitions, audits, deliveries } = await agreement(stack, caseId);
  expect(commands.slice(0, 2)).toEqual(['register', 'draft']);
  expect(commands.filter((id) => id.startsWith('timer:triage'))).toEqual([]);
  expect(new Set(commands).size).toBe(transitions);
  expect(audits).toBe(transitions);
  const [{ drafts }] = await stack.database.query(
    `SELECT count(*)::int AS drafts FROM outbox WHERE case_id = $1 AND seq = 1`,
    [caseId],
  );
  expect(drafts).toBe(1);
  expect(deliveries).toBeGreaterThanOrEqual(1);
  expect(await stack.send(caseId, envelope)).toEqual(decided);
});

async function dueAt(caseId: string, kind: string): Promise<number> {
  const [row] = await stack.database.query(
    `SELECT definition FROM timer WHERE case_id = $1 AND kind = $2 ORDER BY armed_at DESC LIMIT 1`,
    [caseId, kind],
  );
  return Number(row.definition.marks[0].planned);
}
