import fc from 'fast-check';
import { CaseDriver, words } from '../../test/support/domain/case-driver';
import { registration, report } from '../../test/support/domain/complaints';
import { CASE, connected, ORGS, PEOPLE } from '../../test/support/domain/people';
import { moves, play, type Move } from '../../test/support/domain/random-play';
import { testTerms } from '../../test/support/domain/terms';
import { liveClocks } from '../shared/case-clocks';
import { openTasks } from '../shared/human-task';
import { nextFiring } from '../shared/sla-clock';
import type { OrgRef } from '../shared/case-state';
import type { Command } from '../shared/transition';
import { machine } from './complaint-dispatch';
import { CATEGORIES, CHANNELS, KINDS, TIERS, type ComplaintState } from './complaint-state';
import { STEP_CLOCKS } from './moves/steps';

type Driver = CaseDriver<ComplaintState>;

const ACTORS = [...Object.values(PEOPLE), connected('billing-gs', 'gs'), connected('crm-sn', 'sn')];

const start = fc.record({
  kind: fc.constantFrom(...KINDS),
  category: fc.constantFrom(...CATEGORIES),
  channel: fc.constantFrom(...CHANNELS),
  tier: fc.constantFrom(...TIERS),
  urgency: fc.constantFrom('normal', 'urgent'),
  early: fc.nat(16 * 24),
  by: fc.constantFrom(PEOPLE.junior, PEOPLE.senior, PEOPLE.leader),
});

function open(given: typeof start extends fc.Arbitrary<infer T> ? T : never): Driver {
  const driver: Driver = new CaseDriver(machine, testTerms());
  const { early, by, ...rest } = given;
  const senders: Record<string, OrgRef> = { 'transfer-in': ORGS.sn, 'hq-down': ORGS.hq };
  const sender = senders[rest.channel];
  const receivedAt = driver.now - early * 3_600_000;
  driver.do(by, 'register', registration({ ...rest, receivedAt, ...(sender ? { sender } : {}) }));
  return driver;
}

/** What other cases may say now, as the runtime would pass it on. */
function said(driver: Driver, { value }: Move): Command | null {
  const { state } = driver;
  if (state.stage === 'surveying') {
    const words = [
      ['satisfied', 'none'],
      ['dissatisfied', 'reopen'],
      ['dissatisfied', 'hotline'],
      ['mismatch', 'investigate'],
    ];
    const [outcome, consequence] = words[value % words.length]!;
    const again = state.counts.surveys > 1 && consequence === 'reopen' ? 'hotline' : consequence!;
    return { type: 'survey-reported', ...report(driver, outcome!, again) };
  }
  if (!state.order?.child || (state.stage !== 'dispatched' && state.stage !== 'handling')) return null;
  const types = ['far-order-accepted', 'far-order-replied', 'far-order-returned'];
  return { type: types[value % types.length]!, child: state.order.child, text: words('far') };
}

function step(driver: Driver, move: Move): void {
  for (let mark = 0; mark < move.marks; mark++) fireNext(driver);
  const word = move.command % 4 === 0 ? said(driver, move) : null;
  if (word) driver.hear({ commandId: 'said', actor: CASE, command: word });
  else if (!driver.state.ended) played(driver, move);
}

function played(driver: Driver, move: Move): void {
  const done = play(driver, move, ACTORS);
  if (!done || done.actor.kind !== 'person') return;
  const { type, actor, before } = done;
  // Nobody reviews what they wrote.
  const wrote: Record<string, string[]> = {
    'approve-dispatch': [...before.registrars, ...(before.draft?.by ?? [])],
    dispatch: before.registrars,
    'answer-at-review': before.registrars,
    'approve-reply': before.reply?.by ?? [],
    'draft-send-back': before.reply?.by ?? [],
    'approve-send-back': before.sendBack?.by ?? [],
    redispatch: before.returned?.by ?? [],
    insist: [...(before.returned?.by ?? []), ...(before.sendBack?.by ?? [])],
    'consent-return': before.returned?.by ?? [],
    'approve-chase': before.chase?.by ?? [],
    settle: before.answeredBy,
    'final-decision': before.answeredBy,
    investigate: before.answeredBy,
  };
  expect([type, wrote[type] ?? []]).not.toEqual([type, expect.arrayContaining([actor.id])]);
}

function fireNext(driver: Driver): boolean {
  const firing = driver.state.ended ? null : nextFiring(driver.state);
  if (firing) driver.wait(Math.max(0, firing.at - driver.now) / 60_000);
  return firing !== null;
}

function invariants({ state }: Driver): void {
  const tasks = openTasks(state);
  const clocks = liveClocks(state);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  // Never stuck: somebody has something to do, something will happen by itself, or another case is at work.
  const otherAtWork = state.stage === 'surveying' || state.order?.child != null;
  expect(state.ended || tasks.length > 0 || nextFiring(state) !== null || otherAtWork).toBe(true);
  if (state.ended) expect([tasks, clocks, state.holder, state.closedAt === null]).toEqual([[], [], null, false]);
  // Always known whose time it is, while there is time to hold.
  expect(state.holder === null).toBe(state.ended || state.stage === 'closed');
  for (const { candidates } of tasks) for (const { org } of candidates) expect(state.parties).toContain(org);
  expect(state.parties).toContain(state.org);
  expect(new Set(state.parties).size).toBe(state.parties.length);
  // Nothing pauses the regulator's clock or moves its start.
  const statutory = clocks.filter(({ kind }) => kind === 'statutory');
  expect(statutory.length).toBeLessThanOrEqual(1);
  for (const clock of statutory)
    expect([clock.pauses, clock.extensions, clock.countsFrom]).toEqual([[], [], state.receivedAt]);
  // A step's clock runs while its task is open, and one handle clock at most.
  for (const task of tasks) if (task.clock !== null) expect(clocks.map(({ id }) => id)).toContain(task.clock);
  const measured = tasks.map(({ clock }) => clock);
  for (const { id, kind } of clocks) if (Object.values(STEP_CLOCKS).includes(kind)) expect(measured).toContain(id);
  expect(clocks.filter(({ kind }) => kind === 'handle').length).toBeLessThanOrEqual(1);
  // Bounds.
  expect(state.counts.waits).toBeLessThanOrEqual(2);
  expect(state.waiting !== null && state.ended).toBe(false);
}

/** The shortest way out: what a willing person would do at each stage. */
const WILLING = [
  'answer-on-spot',
  'approve-dispatch',
  'answer-at-review',
  'accept',
  'reply',
  'approve-reply',
  'consent-return',
  'insist',
  'approve-send-back',
  'answer-customer',
  'final-decision',
  'settle',
  'investigate',
  'archive',
];
const VALUES = {
  text: words('end'),
  accepted: true,
  finding: 'ours',
  category: 'billing',
  cause: 'other',
  publication: 'none',
};

function finish(driver: Driver): void {
  for (let turn = 0; turn < 120 && !driver.state.ended; turn++) {
    const word = said(driver, { actor: 0, command: 0, value: driver.state.stage === 'surveying' ? 0 : 1, marks: 0 });
    if (word) driver.hear({ commandId: 'said', actor: CASE, command: word });
    else if (!willing(driver) && !fireNext(driver)) break;
  }
  const { stage, tasks, clocks } = driver.state;
  if (stage === 'ended') return;
  const told = driver.transitions.map(({ command, actor }) => `${command} ${actor.id}`);
  throw new Error(
    `stuck: ${JSON.stringify({ stage, told, tasks, clocks: clocks.map(({ id, state }) => [id, state]) })}`,
  );
}

/** Whoever holds a task, or a colleague of a candidate who has had nothing to do with the case. */
function willing(driver: Driver): boolean {
  const doers = openTasks(driver.state).map(({ assignee, candidates }) => ({
    kind: 'person' as const,
    id: assignee ?? `colleague-${driver.state.seq}`,
    posts: candidates,
  }));
  for (const type of WILLING)
    for (const actor of doers)
      if (!driver.refusal(actor, type, VALUES)) {
        driver.do(actor, type, VALUES);
        return true;
      }
  return false;
}

describe('a complaint played at random', () => {
  it('keeps its invariants at every step, and can always be brought to its end', () => {
    fc.assert(
      fc.property(start, moves(40), (given, played) => {
        const driver = open(given);
        invariants(driver);
        for (const move of played) {
          if (driver.state.ended) break;
          step(driver, move);
          invariants(driver);
        }
        finish(driver);
      }),
      { numRuns: 200 },
    );
  });
});
