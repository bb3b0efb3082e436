import { randomUUID } from 'node:crypto';
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

const commands = (tally: TallyCase): string[] => store.of(tally.id).map(({ commandId }) => commandId);
const add = (amount: number) => ({ type: 'add', amount });

describe('a child case', () => {
  it('that was opened with the commit is not opened again', () =>
    harness.with(store, async () => {
      store.opened = true;
      const parent = new TallyCase(harness);
      await parent.open();
      await parent.send('s', { type: 'start-child', child: randomUUID() });
      await parent.send('a', add(1));
      const { events } = await parent.handle.fetchHistory();
      expect(events!.filter((event) => event.startChildWorkflowExecutionInitiatedEventAttributes)).toEqual([]);
    }));

  it('opens once, and what it tells its parent counts once', () =>
    harness.with(store, async () => {
      const parent = new TallyCase(harness);
      const child = new TallyCase(harness);
      await parent.open();
      await parent.send('s', { type: 'start-child', child: child.id });
      await harness.env.sleep('1 minute');
      await child.send('a', add(7));
      await child.send('f', { type: 'finish' });
      await child.handle.result();
      await harness.env.sleep('1 minute');
      expect((await parent.state()).total).toBe(7);
      expect(commands(parent)).toEqual(['open', 's', `from:${child.id}`]);
    }));

  it('begins anew though its parent was continued as new: it inherits nothing of what that carried over', () =>
    harness.with(store, async () => {
      const parent = new TallyCase(harness, { continueAfterEvents: 20 });
      const child = new TallyCase(harness);
      await parent.open();
      const first = (await parent.handle.describe()).runId;
      for (let n = 0; n < 6; n++) await parent.send(`c${n}`, add(1));
      expect((await parent.handle.describe()).runId).not.toBe(first);
      await parent.send('s', { type: 'start-child', child: child.id });
      // The parent has answered before it opens the other.
      await eventually(() => child.send('a', add(7)));
      expect([(await child.state()).total, store.of(child.id).map(({ seq }) => seq)]).toEqual([7, [1, 2]]);
    }));
});
