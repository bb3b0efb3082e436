import { inHours } from '../../test/support/domain/bulletin-cast';
import { topics, words } from '../../test/support/domain/case-driver';
import { holding } from '../../test/support/domain/knowledge-cast';
import { CASE, ORGS, type Person } from '../../test/support/domain/people';
import { assignedWork, begunWork, work, WORK_CAST as CAST, type Assignment } from '../../test/support/domain/work-cast';
import type { Effect } from '../shared/transition';

const said = { text: words('reason') };

const told = (effects: Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === 'deliver' ? [] : [effect.envelope.command.type]));

function reported(driver: Assignment, receiver: string, outcome: string | null, rest: object = {}): Effect[] {
  const { child, step } = driver.state.parts[receiver]!;
  const stage = outcome === null ? 'work' : 'ended';
  const report = { child, receiver, stage, outcome, late: false, step: step + 1, ...rest };
  return driver.do(CASE, 'part-reported', report);
}

it('is written by who keeps the board of a centre, and begins a part for every receiver', () => {
  const driver = begunWork();
  expect(driver.tasks()).toEqual(['draft-assignment']);
  expect(told(driver.do(CAST.gsManager, 'assign-work', work()))).toEqual(['register', 'register']);
  expect(driver.state).toMatchObject({ stage: 'assigned', number: 1, parties: ['gs', 'gs-lz', 'gs-ts'] });
  expect(driver.tasks()).toEqual([]);
});

it.each<[string, Person, object, string | undefined]>([
  ['HQ to provinces and platforms', CAST.hqManager, { receivers: [ORGS.gs, ORGS.secondLine] }, undefined],
  ['HQ past a province', CAST.hqManager, { receivers: [ORGS.lz] }, 'receivers'],
  [
    'a province to its prefectures and departments',
    CAST.gsManager,
    { receivers: [ORGS.lz, ORGS.gsNetwork] },
    undefined,
  ],
  ['a province to another’s', CAST.gsManager, { receivers: [ORGS.snNetwork] }, 'receivers'],
  ['a province past a prefecture', CAST.gsManager, { receivers: [ORGS.billing] }, 'receivers'],
  ['a prefecture to its departments', CAST.lzManager, { receivers: [ORGS.billing] }, undefined],
  ['a prefecture to its neighbour', CAST.lzManager, { receivers: [ORGS.ts] }, 'receivers'],
  ['a deadline that has passed', CAST.gsManager, { dueAt: inHours(0) }, 'dueAt'],
  ['a person of one of several', CAST.gsManager, { person: 'lz.bulletins' }, 'person'],
  ['a person of the only one', CAST.gsManager, { receivers: [ORGS.lz], person: 'lz.bulletins' }, undefined],
])('goes downwards, one step at a time, to somebody, by some time: %s', (_, by, content, field) => {
  expect(begunWork(by).refusal(by, 'assign-work', work(content))?.field).toBe(field);
});

it('is not ended or changed by who spoke for a receiver, until that part has ended', () => {
  const driver = assignedWork();
  const both = holding(CAST.lzAuthor, CAST.gsManager);
  reported(driver, 'gs-lz', null, { speakers: [both.id] });
  const four = 'separation-of-duties';
  for (const command of ['close-work', 'withdraw-work'])
    expect([command, driver.refusal(both, command, said)?.code]).toEqual([command, four]);
  expect(driver.refusal(both, 'change-work', { ...said, dueAt: inHours(20) })?.code).toBe(four);
  expect(driver.refusal(both, 'withdraw-receivers', { receivers: [ORGS.lz], ...said })?.code).toBe(four);
  expect(driver.refusal(both, 'withdraw-receivers', { receivers: [ORGS.ts], ...said })).toBeUndefined();
  expect(driver.refusal(CAST.gsManager, 'close-work', said)).toBeUndefined();
  const before = { ...driver.state, rules: 1 };
  expect(Object.assign(assignedWork(), { state: before }).refusal(both, 'close-work', said)).toBeUndefined();
  reported(driver, 'gs-lz', 'accepted', { speakers: [both.id] });
  driver.do(both, 'close-work', said);
});

it('is begun only where one keeps the board', () => {
  expect(() => begunWork(CAST.gsAuthor)).toThrow(/wrong-target/);
});

it('is recalled while it is written', () => {
  const driver = begunWork();
  expect(topics(driver.do(CAST.gsManager2, 'recall', said))).toEqual(['work.ended']);
  expect(driver.state).toMatchObject({ ended: true, outcome: 'recalled' });
});

it('is complete once all have done it, but for who need not any more', () => {
  const driver = assignedWork();
  expect(told(driver.do(CAST.gsManager2, 'withdraw-receivers', { receivers: [ORGS.ts], ...said }))).toEqual([
    'part-withdrawn',
  ]);
  reported(driver, 'gs-ts', 'called-off');
  expect(driver.refusal(CAST.gsManager, 'withdraw-receivers', { receivers: [ORGS.ts], ...said })?.code).toBe(
    'already-done',
  );
  expect(topics(reported(driver, 'gs-lz', 'accepted', { late: true }))).toEqual(['work.ended']);
  expect(driver.state).toMatchObject({ ended: true, outcome: 'completed', parts: { 'gs-lz': { late: true } } });
});

it('withdrawn from everybody, one after the other, is withdrawn', () => {
  const driver = assignedWork();
  reported(driver, 'gs-ts', 'called-off');
  reported(driver, 'gs-lz', 'called-off');
  expect(driver.state.outcome).toBe('called-off');
});

it.each([
  ['close-work', 'part-closed', 'closed'],
  ['withdraw-work', 'part-withdrawn', 'called-off'],
])(
  '%s: whoever has not done it is told; it stays decided where the last is accepted at once',
  (type, word, outcome) => {
    const driver = assignedWork();
    reported(driver, 'gs-ts', 'accepted');
    expect(told(driver.do(CAST.gsManager, type, said))).toEqual([word]);
    expect(driver.state).toMatchObject({ stage: 'ending', ended: false });
    reported(driver, 'gs-lz', 'accepted');
    expect(driver.state).toMatchObject({ ended: true, outcome, ending: { by: [CAST.gsManager.id] } });
  },
);

it('is changed for all: other words, another deadline, never nothing and never into the past', () => {
  const driver = assignedWork();
  expect(driver.refusal(CAST.gsManager, 'change-work', said)?.field).toBe('dueAt');
  expect(driver.refusal(CAST.gsManager, 'change-work', { ...said, dueAt: inHours(-1) })?.field).toBe('dueAt');
  driver.wait(60);
  expect(told(driver.do(CAST.gsManager, 'change-work', { ...said, dueAt: inHours(20) }))).toEqual([
    'asked-anew',
    'asked-anew',
  ]);
  expect(driver.state).toMatchObject({ number: 2, asked: { words: { at: inHours(0) }, due: { value: inHours(20) } } });
});

it('an objection answered for all changes it for all; decided before what is known, it changes nothing', () => {
  const driver = assignedWork();
  driver.wait(60);
  driver.do(CAST.gsManager, 'change-work', { ...said, dueAt: inHours(20) });
  const change = { ...said, dueAt: inHours(30), by: ['gs.publisher2'] };
  expect(driver.refusal(CASE, 'change-work', { ...change, decidedAt: inHours(0.5) })?.code).toBe('already-done');
  expect(told(driver.do(CASE, 'change-work', { ...change, decidedAt: inHours(2) }))).toHaveLength(2);
  expect(told(driver.do(CASE, 'withdraw-work', { ...said, by: ['gs.publisher2'] }))).toHaveLength(2);
  expect(driver.state.ending).toMatchObject({ by: ['gs.publisher2'], outcome: 'called-off' });
});

it('whoever is added is asked for what is asked now', () => {
  const driver = assignedWork({ receivers: [ORGS.lz], person: 'lz.bulletins' });
  expect(driver.refusal(CAST.gsManager, 'add-receivers', { receivers: [ORGS.lz] })?.code).toBe('already-done');
  driver.do(CAST.gsManager, 'change-work', { ...said, words: words('other') });
  const [begun] = driver.do(CAST.gsManager, 'add-receivers', { receivers: [ORGS.ts] });
  expect(begun).toMatchObject({ envelope: { command: { asked: { words: { value: words('other') } }, person: null } } });
});

it('words that overtake each other do not set a cell back', () => {
  const driver = assignedWork();
  reported(driver, 'gs-lz', null, { step: 5 });
  expect(() => reported(driver, 'gs-lz', 'accepted', { step: 4 })).toThrow(/already-done/);
  expect(() => reported(driver, 'gs-lz', 'accepted', { child: 'other' })).toThrow(/already-done/);
});
