import { ORGS } from '../../support/domain/people';
import { agreement } from './agreement';
import { as, KillStack, pause, until } from './kill-stack';

let stack: KillStack;

beforeAll(async () => {
  stack = await KillStack.start(1 / 60, { BIHUAN_CONTINUE_AFTER_EVENTS: '60' });
  await stack.startWorker();
});
afterAll(() => stack?.stop());

const note = async (caseId: string, id: string) => ({
  commandId: id,
  actor: as('junior'),
  command: { type: 'add-note', text: await stack.words(caseId, id) },
});

it('PostgreSQL away for 60 s under 20 commands: each is one transition, and every caller is answered', async () => {
  const cases = await Promise.all([1, 2, 3, 4].map(() => stack.register()));
  const envelopes = await Promise.all(
    cases.flatMap((caseId) =>
      [1, 2, 3, 4, 5].map(async (n) => ({ caseId, envelope: await note(caseId, `note-${n}`) })),
    ),
  );
  await stack.postgres.kill();
  // Half by the API's way, which says 503 and is asked again; half are with the workflow already when the database goes.
  const answers = envelopes.map(({ caseId, envelope }, n) =>
    n % 2 ? stack.ask(caseId, envelope, envelope.commandId) : stack.persist(() => stack.send(caseId, envelope)),
  );
  await pause(60_000);
  await stack.postgres.restart();
  const seqs = (await Promise.all(answers)).map(({ caseId, seq }) => `${caseId} ${seq}`);
  expect(new Set(seqs).size).toBe(20);
  for (const caseId of cases) {
    const { commands, transitions, audits } = await agreement(stack, caseId);
    expect(commands.filter((id) => id.startsWith('note-')).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `note-${n}`));
    expect(audits).toBe(transitions);
  }
});

it('the Temporal server killed and started again on its file: cases go on, clocks and all', async () => {
  const caseId = await stack.register();
  await stack.temporal.kill();
  const envelope = {
    commandId: 'draft',
    actor: as('junior'),
    command: { type: 'draft-dispatch', target: ORGS.billing, text: await stack.words(caseId, 'draft') },
  };
  const answer = stack.persist(() => stack.send(caseId, envelope));
  await pause(5_000);
  await stack.temporal.restart();
  expect(await answer).toMatchObject({ caseId, stage: 'second-review' });
  await until(async () => (await agreement(stack, caseId)).commands.some((id) => id.startsWith('timer:second-review')));
  expect((await agreement(stack, caseId)).commands.filter((id) => id === 'draft')).toHaveLength(1);
});

it('the same command after continue-as-new is answered as the first time', async () => {
  const caseId = await stack.register();
  const send = async (id: string) => {
    const envelope = await note(caseId, id);
    return stack.persist(() => stack.send(caseId, envelope));
  };
  const first = await send('first');
  const again = { ...(await note(caseId, 'first')), commandId: 'first' };
  const firstRun = await stack.runOf(caseId);
  for (let n = 0; (await stack.runOf(caseId)) === firstRun; n++) await send(`more-${n}`);
  // Clocks run on meanwhile.
  const said = async () => (await agreement(stack, caseId)).commands.filter((id) => !id.startsWith('timer:'));
  const commands = await said();
  expect(commands.filter((id) => id === 'first')).toHaveLength(1);
  // Straight to the workflow, past the API's own look at the rows: the runtime must know it too.
  expect(await stack.ask(caseId, again, 'another-update-id')).toEqual(first);
  expect(await said()).toEqual(commands);
});
