import fc from 'fast-check';
import { CaseDriver } from '../../../test/support/domain/case-driver';
import { CAST, holding, knowledgeTerms, ORGS } from '../../../test/support/domain/knowledge-cast';
import type { Person } from '../../../test/support/domain/people';
import { moves, play, type Move } from '../../../test/support/domain/random-play';
import { liveClocks } from '../../shared/case-clocks';
import type { Effect } from '../../shared/transition';
import { openTasks } from '../../shared/human-task';
import { nextFiring } from '../../shared/sla-clock';
import { EXPIRY } from '../dates';
import { isWork } from '../../shared/loop/steps';
import { machine } from './local.machine';
import type { LocalState } from './local-state';
import { rules } from './rules';

type Local = CaseDriver<LocalState>;

const CLERK: Person = { kind: 'person', id: 'lz.billing', posts: [{ role: 'handler', org: 'gs-lz-billing' }] };
// Two of them may write and review: four eyes must hold by who acted, not by which post they hold.
const PEOPLE: Person[] = [
  ...[CLERK, CAST.gsEditor, CAST.gsManager, CAST.gsLeader, CAST.snManager],
  holding({ ...CLERK, id: 'gs.clerk-and-manager' }, CAST.gsManager),
  holding({ ...CAST.gsEditor, id: 'gs.editor-and-manager' }, CAST.gsManager),
];

/** Most moves are of the process itself, or notes and claims would fill the play. */
const isItsOwn = (type: string): boolean => type in rules && type !== 'recall';

interface Word {
  topic: string;
  number: number;
  digest: string | null;
}

/** What the province's base was told, in this order. */
const told = (effects: Effect[]): Word[] =>
  effects.flatMap((effect) =>
    effect.kind === 'deliver' && /published|withdrawn/.test(effect.topic)
      ? [{ topic: effect.topic, ...(effect.data as { number: number; digest: string | null }) }]
      : [],
  );

/** Plays the moves and answers what the base was told; a check after each. */
function played(begun: Move, steps: Move[], check: (driver: Local) => void): { driver: Local; base: Word[] } {
  const driver: Local = new CaseDriver(machine, knowledgeTerms({ without: ['receipt'] }));
  driver.do(begun.value % 2 === 0 ? CLERK : CAST.gsEditor, 'register', { org: ORGS.gs });
  for (const move of steps) {
    for (let mark = 0; mark < move.marks && !driver.state.ended; mark++) fireNext(driver);
    check(driver);
    if (driver.state.ended) break;
    const done = play(driver, move, PEOPLE, move.command % 4 === 0 ? undefined : isItsOwn);
    if (done) fourEyes(done.type, done.actor as Person, done.before);
  }
  check(driver);
  return { driver, base: driver.transitions.flatMap(({ effects }) => told(effects)) };
}

function fireNext(driver: Local): void {
  const firing = nextFiring(driver.state);
  if (firing) driver.wait(Math.max(0, firing.at - driver.now) / 60_000);
}

function fourEyes(type: string, { id }: Person, before: LocalState): void {
  if (type !== 'approve') return;
  const wrote = before.stage === 'withdrawal-review' ? before.withdrawal!.by : before.authors;
  expect(wrote).not.toContain(id);
}

function invariants({ state, now }: Local): void {
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  const tasks = openTasks(state);
  const clocks = liveClocks(state);
  // Never stuck: somebody has something to do, or it is shown and waits for nothing.
  expect(state.ended || tasks.length > 0 || state.stage === 'published').toBe(true);
  expect(state.stage !== 'published' || state.edition !== null).toBe(true);
  if (state.ended) expect([tasks, clocks, state.edition]).toEqual([[], [], null]);
  // Only people of the province are asked; who is late is asked about higher up.
  for (const { candidates } of tasks.filter(isWork)) for (const { org } of candidates) expect(org).toMatch(/^gs/);
  // What is shown is shown no longer than it may be, unless its time comes with the next tick.
  const expiry = clocks.filter(({ kind }) => kind === EXPIRY);
  expect(expiry.length).toBe(state.edition?.expiresAt == null ? 0 : 1);
  expect(expiry.every(({ marks }) => marks.every(({ planned }) => planned === state.edition!.expiresAt))).toBe(true);
  expect(state.draft === null || state.authors.length > 0).toBe(true);
  expect(now).toBeGreaterThanOrEqual(state.openedAt);
}

const dealt = fc.tuple(
  moves(1).map(([move]) => move!),
  moves(40),
);

describe('whatever the people of a province do with an article of their own', () => {
  it('is never stuck, shows nothing past its time, and nobody reviews what they wrote', () => {
    fc.assert(
      fc.property(dealt, ([begun, steps]) => void played(begun, steps, invariants)),
      { numRuns: 100 },
    );
  });

  it('tells the base every number once, rising by one, and last what is shown', () => {
    fc.assert(
      fc.property(dealt, ([begun, steps]) => {
        const { driver, base } = played(begun, steps, () => undefined);
        expect(base.map(({ number }) => number)).toEqual(base.map((_, index) => index + 1));
        expect(driver.state.number).toBe(base.length);
        expect(base.at(-1)?.digest ?? null).toBe(driver.state.edition?.words.digest ?? null);
        for (const { topic, digest } of base) expect(digest === null).toBe(topic === 'knowledge.withdrawn');
      }),
      { numRuns: 100 },
    );
  });

  it('and all of it is seen on the way: every end, a next edition, a return, a document issued already', () => {
    const seen = new Set<string>();
    const look = ({ state }: Local): void => {
      if (state.outcome) seen.add(state.outcome);
      if (state.returned) seen.add('returned');
      if (state.document) seen.add('document');
      if (state.number > 1 && state.edition) seen.add('next edition');
    };
    fc.assert(
      fc.property(dealt, ([begun, steps]) => void played(begun, steps, look)),
      { numRuns: 300, seed: 1 },
    );
    expect([...seen].sort()).toEqual(['document', 'expired', 'next edition', 'recalled', 'returned', 'taken-down']);
  });
});
