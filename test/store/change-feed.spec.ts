import type { CaseState } from '../../domain/shared/case-state';
import { ChangeFeed } from '../../src/modules/stream/change-feed';
import type { Batch, PlacedChange } from '../../src/modules/stream/change-reader';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { after, caseState, step } from '../support/case-fixture';
import { openDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { seedDemo } from '../../src/seed/seed-demo';

let database: TestDatabase;
let store: CaseStore;
let feed: ChangeFeed;

beforeAll(async () => {
  database = await openDatabase();
  await seedDemo(database.app, { demo: true, production: false });
  store = new CaseStore(database.app);
  await store.record(step(caseState(), 'before anybody listens'));
});
afterAll(() => database.close());
beforeEach(async () => {
  feed = new ChangeFeed(database.app);
  await feed.look();
});

const of = (cases: readonly CaseState[], changes: PlacedChange[] | null): PlacedChange[] =>
  changes!.filter((change) => cases.some(({ caseId }) => caseId === change.case));

const told = (changes: PlacedChange[] | null) => changes!.map(({ case: id, seq }) => `${id}/${seq}`);

/**
 * Looks until so many of these cases have come. Other transactions of the server may hold the horizon back for a moment:
 * what was committed just before the feed began is then told as well, here of the cases of earlier tests.
 */
async function hear(count: number, cases: readonly CaseState[]): Promise<PlacedChange[]> {
  const heard: PlacedChange[] = [];
  const stop = feed.listen(({ changes }: Batch) => void heard.push(...of(cases, changes)));
  while (heard.length < count) {
    await feed.look();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  stop();
  return heard;
}

it('tells each committed step with the tasks it touched and where the case belongs', async () => {
  const first = caseState();
  const [open] = first.tasks;
  await store.record(step(first, 'opened'));
  const other = { ...open!, id: 'second-review-9', step: 'second-review' };
  await store.record(step(after(first, { tasks: [open!, other] }), 'one more task'));
  await store.record(step(after(after(first), { tasks: [{ ...open!, version: 2 }, other] }), 'claimed'));
  const heard = await hear(3, [first]);
  expect(heard.map(({ seq, tasks }) => [seq, tasks])).toEqual([
    [1, [open!.id]],
    [2, [other.id]],
    [3, [open!.id]],
  ]);
  expect(heard[0]).toMatchObject({ case: first.caseId, paths: ['hq.gs.gs-lz.'] });
});

it('passes over no transaction that ends later than one begun after it', async () => {
  const slow = caseState();
  await store.record(step(slow, 'known'));
  await hear(1, [slow]);
  const late = database.app.createQueryRunner();
  await late.connect();
  await late.query('BEGIN');
  await late.query(
    `INSERT INTO transition (case_id, opened_month, seq, command_id, command, body, at)
     VALUES ($1, $2, 2, 'slow', 'note', $3, now())`,
    [slow.caseId, slow.openedMonth, JSON.stringify({ next: after(slow) })],
  );
  const quick = caseState();
  await store.record(step(quick, 'quick'));
  await feed.look();
  const position = (await feed.since(null)).position;
  await late.query('COMMIT');
  await late.release();
  const heard = await hear(2, [slow, quick]);
  expect(told(heard).sort()).toEqual([`${slow.caseId}/2`, `${quick.caseId}/1`].sort());
  // Whoever left in between, too, gets both, and once.
  expect(told((await feed.since(position)).changes).sort()).toEqual(told(heard).sort());
});

it('gives another process the same from a position, and nothing again', async () => {
  const one = caseState();
  await store.record(step(one, 'first'));
  await hear(1, [one]);
  const { position } = await feed.since(null);
  const two = caseState();
  await store.record(step(two, 'second'));
  await hear(1, [two]);
  const other = new ChangeFeed(database.app);
  await other.look();
  expect(told((await other.since(position)).changes)).toEqual([`${two.caseId}/1`]);
  const now = await other.since(position);
  expect(told((await other.since(now.position)).changes)).toEqual([]);
});

it('asks to read everything again where too much has happened, or in another database', async () => {
  const { position } = await feed.since(null);
  expect((await feed.since(position + 1_000_000n)).changes).toBeNull();
  const mass = caseState();
  await store.record(step(mass, 'mass'));
  await database.app.query(
    `INSERT INTO transition (case_id, opened_month, seq, command_id, command, body, at)
     SELECT case_id, opened_month, seq + n, 'mass ' || n, command, body, at FROM transition, generate_series(1, 1200) n
      WHERE case_id = $1`,
    [mass.caseId],
  );
  // Another process begins where the horizon stands, which other transactions of the server may hold back for a moment.
  await eventually(async () => {
    const other = new ChangeFeed(database.app);
    await other.look();
    expect((await other.since(position)).changes).toBeNull();
  });
});

it('shows who comes without a position what changed while their page was loading', async () => {
  const fresh = caseState();
  await store.record(step(fresh, 'just now'));
  await hear(1, [fresh]);
  expect(told(of([fresh], (await feed.since(null)).changes))).toEqual([`${fresh.caseId}/1`]);
});
