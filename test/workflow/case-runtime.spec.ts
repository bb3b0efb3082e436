import { ApplicationFailure, WorkflowUpdateFailedError } from '@temporalio/client';
import { refuse } from '../../domain/shared/errors';
import type { CaseState } from '../../domain/shared/case-state';
import type { Effect, Transition } from '../../domain/shared/transition';
import { CATCH_UP } from '../../workflows/shared/contract';
import { eventually } from '../support/eventually';
import { TallyCase, TallyHarness } from './tally/harness';
import { MemoryStore } from '../support/memory-store';
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

/** A step that a worker committed before it died: no word of it reached the workflow. */
const lostAfter = (before: CaseState, effects: Effect[] = []): Transition => ({
  seq: 2,
  commandId: 'lost',
  command: 'add',
  actor: { kind: 'person', id: 'agent', posts: [] },
  at: before.openedAt,
  next: { ...before, seq: 2, total: 40 } as Transition['next'],
  effects,
  fields: { amount: 40 },
});

const commands = (tally: TallyCase): string[] => store.of(tally.id).map(({ commandId }) => commandId);
const add = (amount: number) => ({ type: 'add', amount });

async function refusal(answer: Promise<unknown>): Promise<unknown> {
  const error = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkflowUpdateFailedError);
  const cause = (error as WorkflowUpdateFailedError).cause;
  expect(cause).toBeInstanceOf(ApplicationFailure);
  return (cause as ApplicationFailure).details?.[0];
}

describe('a command', () => {
  it('answers with the step it became, and is one effect however often it is sent', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      expect(await tally.open()).toEqual({ caseId: tally.id, seq: 1, stage: 'counting' });
      const answers = await Promise.all([1, 2, 3].map((n) => tally.send('a', add(5), `update-${n}`)));
      expect(answers).toEqual(Array(3).fill({ caseId: tally.id, seq: 2, stage: 'counting' }));
      expect((await tally.state()).total).toBe(5);
      expect(commands(tally)).toEqual(['open', 'a']);
    }));

  it('is refused before history when the state says no', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      await tally.send('fill', add(100));
      expect(await refusal(tally.send('more', add(1)))).toMatchObject({ code: 'limit-reached', status: 409 });
      const accepted = ((await tally.handle.fetchHistory()).events ?? []).flatMap(
        (event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.meta?.updateId ?? [],
      );
      expect(accepted).toEqual(['open', 'fill']);
      expect(commands(tally)).toEqual(['open', 'fill']);
    }));

  it('is refused in the lane when one before it took the room', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      const both = ['x', 'y'].map((id) => tally.send(id, { type: 'add-at-most', amount: 6, most: 10 }));
      const outcomes = await Promise.allSettled(both);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await tally.state()).total).toBe(6);
      await tally.send('z', add(1));
      expect((await tally.state()).total).toBe(7);
    }));
});

describe('the write protocol', () => {
  it('takes the first answer when the one to its commit was lost', () =>
    harness.with(store, async () => {
      store.fault = ({ commandId }, attempt) => (commandId === 'a' && attempt === 1 ? 'answer-lost' : null);
      const tally = new TallyCase(harness);
      await tally.open();
      expect(await tally.send('a', add(5))).toMatchObject({ seq: 2 });
      expect((await tally.state()).total).toBe(5);
      expect(commands(tally)).toEqual(['open', 'a']);
    }));

  it('judges a command after the step that is at work: its rows may show that step before the workflow does', async () => {
    const tally = new TallyCase(harness);
    await tally.begin();
    // Both are there when a worker comes, as when one died between its commit and the word of it.
    const added = tally.send('a', add(5));
    await harness.with(store, async () => {
      expect(await added).toMatchObject({ seq: 2 });
      expect(commands(tally)).toEqual(['open', 'a']);
    });
  });

  it('adopts what a dead worker committed before a clock got in first, and decides again on it', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      store.slipIn(tally.id, lostAfter(await tally.state()));
      await harness.env.sleep('5.5 hours');
      expect(commands(tally)).toEqual(['open', 'lost', expect.stringMatching(/^timer:handle-1:warn-50:/)]);
      expect(await tally.state()).toMatchObject({ seq: 3, total: 40, marks: ['handle-1 warn-50 after 40'] });
      // The caller of the lost command comes back: the first answer, nothing twice.
      expect(await tally.send('lost', add(40))).toMatchObject({ seq: 2 });
      expect((await tally.state()).total).toBe(40);
    }));

  it('adopts it as soon as it is told that its rows are ahead, and follows up what was asked for', () =>
    harness.with(store, async () => {
      const [tally, other] = [new TallyCase(harness), new TallyCase(harness)];
      await Promise.all([tally.open(), other.open()]);
      const envelope = { commandId: 'word', actor: CASE, command: add(7) };
      const word: Effect = { kind: 'tell-case', process: 'tally', caseId: other.id, envelope };
      store.slipIn(tally.id, lostAfter(await tally.state(), [word]));
      await tally.handle.signal(CATCH_UP);
      await tally.handle.signal(CATCH_UP);
      await eventually(async () => expect((await other.state()).total).toBe(7));
      expect(await tally.state()).toMatchObject({ seq: 2, total: 40 });
      await tally.handle.signal(CATCH_UP);
      expect(await tally.send('next', add(1))).toMatchObject({ seq: 3 });
      expect(commands(tally)).toEqual(['open', 'lost', 'next']);
    }));

  it('takes the instant that its row was decided at, where a replay has another', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      store.skew = 574;
      await harness.env.sleep('5.5 hours');
      const [mark] = (await tally.state()).clocks[0]!.marks;
      expect(mark!.fired).toBe(store.of(tally.id)[1]!.at + 574);
    }));

  it('keeps a case under the rules that its first step was recorded with, where newer ones are there by now', () =>
    harness.with(store, async () => {
      store.rules = 0;
      const tally = new TallyCase(harness);
      await tally.open();
      store.rules = null;
      await tally.send('a', add(1));
      expect(store.of(tally.id).map(({ next }) => next.rules)).toEqual([1, 0]);
      expect(await tally.state()).toMatchObject({ rules: 0, total: 1 });
    }));

  it('refuses what the rows know better, and goes on', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      store.refuses = (transition) =>
        transition.commandId === 'a' ? refuse('wrong-target', { field: 'target' }) : null;
      expect(await refusal(tally.send('a', add(5)))).toMatchObject({ code: 'wrong-target', field: 'target' });
      await tally.send('b', add(1));
      expect([commands(tally), (await tally.state()).total]).toEqual([['open', 'b'], 1]);
    }));

  it('waits out a database that is away, and loses none of 20 commands', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      store.fault = (_, attempt) => (attempt <= 3 ? 'away' : null);
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => tally.send(`c${n}`, add(1))));
      expect(new Set(answers.map(({ seq }) => seq)).size).toBe(20);
      expect((await tally.state()).total).toBe(20);
    }));
});

describe('a clock', () => {
  it('fires each mark once, when it is planned', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      await harness.env.sleep('11 hours');
      const { marks, clocks } = await tally.state();
      expect(marks).toEqual(['handle-1 warn-50 after 0', 'handle-1 warn-80 after 0', 'handle-1 breach after 0']);
      for (const mark of clocks[0]!.marks) expect(mark.fired! - mark.planned).toBeLessThan(1_000);
    }));

  it('keeps its timer through steps that leave its next mark where it is', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      for (const id of ['a', 'b', 'c']) await tally.send(id, add(1));
      const { events } = await tally.handle.fetchHistory();
      expect(events!.filter((event) => event.timerStartedEventAttributes)).toHaveLength(1);
      await harness.env.sleep('5.5 hours');
      expect((await tally.state()).marks).toEqual(['handle-1 warn-50 after 3']);
    }));

  it('that was met is silent, and the one armed after it counts from its own start', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      await harness.env.sleep('4 hours');
      await tally.send('r', { type: 'rest' });
      await harness.env.sleep('4 hours');
      expect((await tally.state()).marks).toEqual([]);
      await harness.env.sleep('2 hours');
      expect((await tally.state()).marks).toEqual(['handle-2 warn-50 after 0']);
    }));
});

describe('a long case', () => {
  it('continues as new with its state, its clocks and its memory of commands', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness, { continueAfterEvents: 40 });
      await tally.open();
      const first = (await tally.handle.describe()).runId;
      for (let n = 0; n < 12; n++) await tally.send(`c${n}`, add(1));
      expect((await tally.handle.describe()).runId).not.toBe(first);
      expect(await tally.send('c0', add(1))).toMatchObject({ seq: 2 });
      expect((await tally.state()).total).toBe(12);
      await harness.env.sleep('11 hours');
      expect((await tally.state()).marks).toHaveLength(3);
    }));

  it('completes when it has ended, and stays closed', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      await tally.open();
      await tally.send('f', { type: 'finish' });
      await tally.handle.result();
      await expect(tally.open()).rejects.toThrow();
    }));

  it('that never began goes away by itself', () =>
    harness.with(store, async () => {
      const tally = new TallyCase(harness);
      expect(await refusal(tally.open(add(1)))).toMatchObject({ code: 'wrong-stage' });
      await tally.handle.result();
      expect(commands(tally)).toEqual([]);
    }));
});
