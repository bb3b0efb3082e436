import fc from 'fast-check';
import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { allowedCommands, type AllowedCommand } from '../../../domain/shared/transition';
import { bulletin, BULLETIN_CAST, bulletinTerms, GS_BOARD, HQ_BOARD, SN_BOARD } from './bulletin-cast';
import { BulletinNetwork } from './bulletin-network';
import { words, type CaseDriver } from './case-driver';
import { holding } from './knowledge-cast';
import { connected, ORGS, type Person } from './people';

type Driver = CaseDriver<CaseState>;
type Move =
  | { do: 'act'; case: number; actor: number; command: number; value: number }
  | { do: 'hear'; pick: number; twice: boolean }
  | { do: 'arrive'; pick: number; fate: 'once' | 'twice' }
  | { do: 'wait'; minutes: number };

const n = fc.nat(10_000);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ do: fc.constant('act' as const), case: n, actor: n, command: n, value: n }) },
  { weight: 9, arbitrary: fc.record({ do: fc.constant('hear' as const), pick: n, twice: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('arrive' as const), pick: n, fate: fc.constantFrom('once', 'twice') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 900 }) }) },
) as fc.Arbitrary<Move>;

const HOUR = 3_600_000;
const everybody = { ...holding(...Object.values(BULLETIN_CAST)), id: 'everybody' };
/** Two of them may do everything everywhere: only four eyes keep them from it. */
const PEOPLE: Actor[] = [
  ...[...Object.values(BULLETIN_CAST), { ...BULLETIN_CAST.hqManager, id: 'hq.publisher3' }],
  ...[everybody, { ...everybody, id: 'substitute', onBehalfOf: 'everybody' } satisfies Person],
  ...[HQ_BOARD, GS_BOARD, SN_BOARD, connected('xj-board', 'xj'), connected('sl-board', ORGS.secondLine.id)],
];
const XJ = (
  [
    ['xj.author', 'bulletin-author'],
    ['xj.manager', 'bulletin-manager'],
    // A manager may write a reply, and then another judges it.
    ['xj.manager2', 'bulletin-manager'],
  ] as const
).map(([id, role]): Person => ({ kind: 'person', id, posts: [{ role, org: 'xj' }] }));

const REVIEWS = ['approve', 'approve-follow-up', 'confirm-withdrawal', 'accept-reply'];
const OWN = [
  'submit',
  'approve',
  'acknowledge',
  'publish-locally',
  'submit-reply',
  'accept-reply',
  'draft-follow-up',
  'approve-follow-up',
];
const ENDING = [
  'withdraw-receivers',
  'recall',
  'cancel',
  'propose-withdrawal',
  'close-replies',
  'keep-shown',
  'confirm-withdrawal',
];
const RECEIVERS = [ORGS.gs, ORGS.sn, ORGS.xj, ORGS.secondLine];

/** Everybody behind the words that are to be judged now. */
export function behind(state: CaseState, type: string): string[] {
  const {
    authors = [],
    followUp,
    withdrawal,
  } = state as CaseState & {
    authors?: string[];
    followUp?: { by: string[] } | null;
    withdrawal?: { by: string[] } | null;
  };
  if (type === 'approve-follow-up') return followUp!.by;
  return type === 'confirm-withdrawal' ? withdrawal!.by : authors;
}

/** One bulletin played at random: people, words and deliveries in any order, time. */
export class BulletinPlay {
  readonly network: BulletinNetwork;
  readonly seen = new Set<string>();
  private ends = new Map<string, string>();
  private version = 0;

  constructor({ receipts, notice, begun }: { receipts: boolean; notice: boolean; begun: number }) {
    this.network = new BulletinNetwork(bulletinTerms({ without: receipts ? [] : ['receipt'] }));
    const driver = this.network.begin('bulletin-publish');
    const kind = notice ? 'fault-notice' : 'bulletin';
    driver.do(BULLETIN_CAST.hqAuthor, 'register', { org: ORGS.hq, scope: 'network', kind });
    driver.do(BULLETIN_CAST.hqAuthor, 'submit', this.content(driver, begun));
  }

  private content({ now, state }: Driver, value: number): Record<string, unknown> {
    return {
      ...bulletin({ receivers: RECEIVERS.slice(0, 2 + (value % 3)) }, `version-${++this.version}`),
      ...(value % 3 > 0 && { replyBy: now + (2 + (value % 40)) * HOUR }),
      ...(value % 7 === 1 && { expiresAt: now + (10 + (value % 40)) * HOUR }),
      ...(state.subject.kind !== 'bulletin' && {
        startsAt: now + (value % 3) * HOUR,
        impact: words(`impact-${this.version}`),
      }),
    };
  }

  make(move: Move): void {
    if (move.do === 'hear') this.network.hear(move.pick, move.twice);
    if (move.do === 'arrive') this.network.arrive(move.pick, move.fate);
    if (move.do === 'wait') this.network.wait(move.minutes);
    if (move.do === 'act') {
      const open = this.open();
      const driver = open[move.case % Math.max(1, open.length)];
      const often = (type: string) => OWN.includes(type) || move.value % (ENDING.includes(type) ? 7 : 3) === 0;
      if (driver) this.oneOf(driver, move.actor, move.command, move.value, often);
    }
    this.watch();
  }

  private open(): Driver[] {
    const { network } = this;
    return ([network.bulletin, ...network.branches, ...network.replies] as unknown as Driver[]).filter(
      ({ state }) => !state.ended,
    );
  }

  /** Somebody does something they may do. */
  private oneOf(
    driver: Driver,
    first: number,
    pick: number,
    value: number,
    wanted: (type: string) => boolean,
  ): boolean {
    const people = [...PEOPLE, ...XJ];
    for (let tried = 0; tried < people.length; tried++) {
      const actor = people[(first + tried) % people.length]!;
      const allowed = allowedCommands(driver.machine, driver.state, driver.context(actor)).filter(
        ({ type, taskId }) =>
          wanted(type) &&
          !['add-note', 'attach', 'add-contact'].includes(type) &&
          (taskId !== null || !['claim', 'release', 'assign', 'delegate'].includes(type)),
      );
      const command = allowed[pick % Math.max(1, allowed.length)];
      if (!command) continue;
      const fields = this.fields(driver, command, value);
      if (driver.refusal(actor, command.type, fields)) continue;
      if (REVIEWS.includes(command.type) && actor.kind === 'person')
        for (const id of [actor.id, actor.onBehalfOf]) expect(behind(driver.state, command.type)).not.toContain(id);
      driver.do(actor, command.type, fields);
      this.seen.add(command.type);
      return true;
    }
    return false;
  }

  private fields(driver: Driver, { type, taskId }: AllowedCommand, value: number): Record<string, unknown> {
    const base = { taskId: taskId ?? undefined, text: words(`reason-${value}`), minutes: 1 + (value % 60) };
    if (type === 'submit' && driver.state.process === 'bulletin-publish')
      return { ...base, ...this.content(driver, value) };
    if (type === 'draft-follow-up')
      return { ...base, words: words(`version-${++this.version}`), ...(value % 4 === 0 && { state: 'cleared' }) };
    if (type === 'move-deadline') return { ...base, replyBy: driver.now + (1 + (value % 30)) * HOUR };
    return { ...base, receivers: [RECEIVERS[value % 4]], pinned: value % 2 === 0 };
  }

  /** What has ended stays as it was, and numbers only rise. */
  private watch(): void {
    for (const { caseId, state } of this.network.cases.values()) {
      const was = this.ends.get(caseId);
      if (was !== undefined) expect(JSON.stringify(state)).toBe(was);
      if (!state.ended) continue;
      this.ends.set(caseId, JSON.stringify(state));
      this.seen.add(`${state.process} ${String(state.outcome)}`);
    }
  }

  /** What is said arrives and people do what is left to do, until nothing moves. */
  quiet(): void {
    const wanted = (type: string) => OWN.includes(type) || type === 'confirm-withdrawal';
    const isOver = (type: string) => wanted(type) && !/follow-up/.test(type);
    for (let round = 0; round < 80; round++) {
      this.network.settle();
      this.watch();
      // A deadline that its review has let pass, and a plain end for those who write on and on.
      const moved = this.open().filter(
        (driver) =>
          this.oneOf(driver, round, round, 5, isOver) ||
          (['origin-review', 'hq-review'].includes(driver.state.stage) &&
            this.oneOf(driver, round, 0, 0, (type) => type === 'return')),
      );
      if (moved.length === 0) return;
    }
    throw new Error('it never becomes quiet');
  }
}

export const bulletinPlays = fc.record({
  receipts: fc.boolean(),
  notice: fc.boolean(),
  begun: n,
  moves: fc.array(move, { minLength: 5, maxLength: 110, size: 'max' }),
});
export type BulletinPlaying = typeof bulletinPlays extends fc.Arbitrary<infer T> ? T : never;
