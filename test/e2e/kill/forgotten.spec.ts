import { randomUUID } from 'node:crypto';
import { CatchUp } from '../../../src/platform/temporal/catch-up';
import { toProblem } from '../../../src/platform/http/problem-from-error';
import { workflowId } from '../../../workflows/shared/contract';
import { registration } from '../../support/domain/complaints';
import { ORGS } from '../../support/domain/people';
import { agreement } from './agreement';
import { as, KillStack, until } from './kill-stack';

const PROCESS = 'complaint-dispatch';
let stack: KillStack;

beforeAll(async () => {
  stack = await KillStack.start(1);
});
afterAll(() => stack?.stop());
afterEach(() => stack.workerGone());

/** Workers die after the commit, and the server, started again, knows nothing of what it had not written down. */
async function forgotten(commandId: string, ask: () => Promise<unknown>): Promise<void> {
  await stack.startWorker(commandId);
  const answered = ask().catch((error: unknown) => toProblem(error).status);
  await stack.workerGone(false);
  await stack.temporal.kill();
  await stack.temporal.restart();
  // The caller hears that it counts, from the rows, or is asked to come back, and never does.
  expect(await answered).toEqual(expect.anything());
  await stack.startWorker();
}

const unconfirmed = async (caseId: string): Promise<number[]> => {
  const rows: { seq: number }[] = await stack.database.query(
    `SELECT seq FROM unconfirmed_step WHERE case_id = $1 ORDER BY seq`,
    [caseId],
  );
  return rows.map(({ seq }) => seq);
};

/** As if its caller had waited for long. */
const told = async (caseId: string): Promise<void> => {
  await stack.database.query(`UPDATE unconfirmed_step SET at = now() - interval '1 hour' WHERE case_id = $1`, [caseId]);
  await until(async () => (await new CatchUp(stack.client, stack.database, stack.config).tell()) > 0);
};

const command = async (caseId: string) => ({
  type: 'draft-dispatch',
  target: ORGS.billing,
  text: await stack.words(caseId, 'draft'),
});

it('a decision that committed, lost with its worker and never asked for again: the case is told and goes on', async () => {
  await stack.startWorker();
  const caseId = await stack.register();
  await until(async () => (await unconfirmed(caseId)).length === 0);
  await stack.workerGone();
  const envelope = { commandId: 'draft', actor: as('junior'), command: await command(caseId) };
  await forgotten('draft', () => stack.send(caseId, envelope));
  expect((await stack.inspect(caseId)).state.seq).toBe(1);
  expect(await unconfirmed(caseId)).toEqual([2]);
  await told(caseId);
  expect(await agreement(stack, caseId)).toMatchObject({ transitions: 2, commands: ['register', 'draft'] });
  expect(await unconfirmed(caseId)).toEqual([]);
});

it('an opening lost the same way: the case lives', async () => {
  const caseId = randomUUID();
  const fields = registration({ customer: randomUUID(), text: await stack.words(caseId, 'words') });
  const opening = { commandId: caseId, actor: as('junior'), command: { type: 'register', ...fields } };
  await forgotten(caseId, () => stack.processes.start(PROCESS, caseId, opening));
  await told(caseId);
  const { state } = await until(async () => {
    const carried = await stack.inspect(caseId);
    return carried.state.seq === 1 && carried;
  });
  expect(state).toMatchObject({ stage: 'triage', caseId });
  expect(await agreement(stack, caseId)).toMatchObject({ transitions: 1 });
});

it('a case that the server has lost although its rows are open: begun again from its rows', async () => {
  await stack.startWorker();
  const caseId = await stack.register();
  const envelope = { commandId: 'draft', actor: as('junior'), command: await command(caseId) };
  await stack.persist(() => stack.send(caseId, envelope));
  await stack.client.workflow.getHandle(workflowId(PROCESS, caseId)).terminate('as if it had been lost');
  await stack.database.query(
    `INSERT INTO unconfirmed_step (case_id, seq, process) VALUES ($1, 2, $2)
    ON CONFLICT DO NOTHING`,
    [caseId, PROCESS],
  );
  await told(caseId);
  await until(async () => (await stack.inspect(caseId)).state.seq === 2);
  const approve = { commandId: 'approve', actor: as('senior'), command: { type: 'approve-dispatch' } };
  expect(await stack.persist(() => stack.send(caseId, approve))).toMatchObject({ seq: 3 });
  expect(await agreement(stack, caseId)).toMatchObject({ commands: ['register', 'draft', 'approve'] });
});
