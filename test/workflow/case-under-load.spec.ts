import type { CaseState } from '../../domain/shared/case-state';
import type { Command, Transition } from '../../domain/shared/transition';
import { CATCH_UP, TELL } from '../../workflows/shared/contract';
import { eventually } from '../support/eventually';
import { MemoryStore } from '../support/memory-store';
import { TallyCase, TallyHarness } from './tally/harness';
import { TERMS } from './tally/tally-terms';

let harness: TallyHarness;
let store: MemoryStore;

beforeAll(async () => {
  harness = await TallyHarness.start();
});
afterAll(() => harness?.env.teardown());
beforeEach(() => {
  store = new MemoryStore(TERMS);
});

const CASE = { kind: 'system', id: 'case' } as const;
const MISSED = 5;

/** Steps that a worker committed before it died, each of one more: no word of them reached the workflow. */
const lostAfter = (before: CaseState): Transition[] =>
  Array.from({ length: MISSED }, (_, index) => {
    const [seq, total] = [index + 2, index + 1];
    const next = { ...before, seq, total } as CaseState;
    const commandId = `lost-${total}`;
    return { seq, commandId, command: 'add', actor: CASE, at: before.openedAt, next, effects: [], fields: {} };
  });

const commands = (tally: TallyCase): string[] => store.of(tally.id).map(({ commandId }) => commandId);
const add = (amount: number) => ({ type: 'add', amount });

describe('a case that much comes to at once', () => {
  it.each([
    ['when told', async (tally: TallyCase) => tally.handle.signal(CATCH_UP)],
    ['before it decides', async (tally: TallyCase) => tally.send('next', add(10))],
    ['before it answers a command that is among them', async (tally: TallyCase) => tally.send('lost-4', add(1))],
  ])('adopts all that its rows are ahead by, answer by answer, %s', (_when, stir) =>
    harness.with(store, async () => {
      store.slice = 2;
      const tally = new TallyCase(harness);
      await tally.open();
      for (const lost of lostAfter(await tally.state())) store.slipIn(tally.id, lost);
      await stir(tally);
      const added = commands(tally).includes('next') ? 10 : 0;
      await eventually(async () => expect((await tally.state()).total).toBe(MISSED + added));
    }),
  );

  it('takes it in short tasks: the server ends one in which more than 100 things have come', async () => {
    const tally = new TallyCase(harness);
    await tally.begin();
    const words = Array.from({ length: 60 }, (_, index) => `word-${index}`);
    const tell = (commandId: string) => tally.handle.signal(TELL, { commandId, actor: CASE, command: add(1) });
    for (const word of words) await tell(word);
    await harness.with(store, async () => {
      await eventually(async () => expect((await tally.state()).total).toBe(words.length));
      expect(commands(tally)).toEqual(['open', ...words]);
      const { events } = await tally.handle.fetchHistory();
      const records = [0];
      for (const event of events ?? []) {
        if (event.workflowTaskCompletedEventAttributes) records.unshift(0);
        const isRecord = event.markerRecordedEventAttributes?.markerName === 'core_local_activity';
        if (isRecord) records[0]!++;
      }
      expect(records.reduce((sum, one) => sum + one)).toBeGreaterThan(words.length);
      expect(Math.max(...records)).toBeLessThanOrEqual(30);
    });
  });

  it('goes on as a new run when all has been heard that came while it followed up its last step', async () => {
    const [before, words] = [10, 80].map((length) => Array.from({ length }, (_, index) => `word-${length}-${index}`));
    const tally = new TallyCase(harness, { continueAfterEvents: 10 });
    await tally.begin();
    const tell = (commandId: string, command: Command = add(1)) =>
      tally.handle.signal(TELL, { commandId, actor: CASE, command });
    for (const word of before!) await tell(word);
    await tell('tell', { type: 'tell-others', others: 2 });
    const record = store.record;
    // They come when it has decided whom to tell, and are more than it takes in the tasks in which it tells them.
    store.record = async (request) => {
      const answer = await record(request);
      if (request.transition.command === 'tell-others') for (const word of words!) await tell(word);
      return answer;
    };
    await harness.with(store, () =>
      eventually(async () => expect(commands(tally)).toEqual(['open', ...before!, 'tell', ...words!])),
    );
  });

  it('goes on as a new run though those who tell it something never fall silent', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `word-${index}`);
    const tally = new TallyCase(harness, { continueAfterEvents: 20 });
    await tally.begin();
    const tell = (commandId: string) => tally.handle.signal(TELL, { commandId, actor: CASE, command: add(1) });
    await tell(words[0]!);
    const record = store.record;
    // Before it is done with one word the next has come.
    store.record = async (request) => {
      const { commandId } = request.transition;
      const next = words[words.indexOf(commandId) + 1];
      if (commandId !== 'open' && next) await tell(next);
      return record(request);
    };
    await harness.with(store, async () => {
      await eventually(async () => expect(commands(tally)).toEqual(['open', ...words]));
      const { events: last } = await tally.handle.fetchHistory();
      const { firstExecutionRunId } = last![0]!.workflowExecutionStartedEventAttributes!;
      const { workflowId } = tally.handle;
      const { events } = await harness.env.client.workflow.getHandle(workflowId, firstExecutionRunId!).fetchHistory();
      const heard = (events ?? []).filter((event) => event.workflowExecutionSignaledEventAttributes);
      expect(heard.length).toBeLessThan(words.length / 2);
    });
  });
});
