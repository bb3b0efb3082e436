import fc from 'fast-check';
import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { openTasks } from '../../../domain/shared/human-task';
import { allowedCommands, type AllowedCommand } from '../../../domain/shared/transition';
import type { CaseDriver } from './case-driver';
import { CAST, CONTENT, holding, ORGS, words } from './knowledge-cast';
import { KnowledgeNetwork } from './knowledge-network';
import type { Person } from './people';

type Driver = CaseDriver<CaseState>;

/** A province's own copy, as somebody's hand or a lost disk leaves it. */
const HANDS = ['lost', 'edited', 'withdrawn', 'raised', 'restored'] as const;

type Move =
  | { do: 'begin'; kind: 'update' | 'revoke'; hq: boolean }
  | { do: 'act'; case: number; actor: number; command: number; value: number }
  | { do: 'hear'; pick: number; twice: boolean }
  | { do: 'arrive'; pick: number; fate: 'once' | 'twice' | 'lost' }
  | { do: 'wait'; minutes: number }
  | { do: 'hand'; province: string; what: (typeof HANDS)[number] };

const n = fc.nat(10_000);
const PROVINCES = ['gs', 'sn', 'xj'];
const hand = fc.record({
  do: fc.constant('hand' as const),
  province: fc.constantFrom(...PROVINCES),
  what: fc.constantFrom(...HANDS),
});
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('begin' as const),
      kind: fc.constantFrom<('update' | 'revoke')[]>(...Array<'update'>(5).fill('update'), 'revoke'),
      hq: fc.boolean(),
    }),
  },
  { weight: 16, arbitrary: fc.record({ do: fc.constant('act' as const), case: n, actor: n, command: n, value: n }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('hear' as const), pick: n, twice: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('arrive' as const),
      pick: n,
      fate: fc.constantFrom('once', 'twice', 'lost'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 900 }) }) },
  { weight: 1, arbitrary: hand },
) as fc.Arbitrary<Move>;

export const PROVINCE = {
  gs: ORGS.gs,
  sn: ORGS.sn,
  xj: { id: 'xj', level: 'province', lineage: { own: 'xj', province: 'xj', hq: 'hq' } },
};
const xjManager: Person = { kind: 'person', id: 'xj.manager', posts: [{ role: 'knowledge-manager', org: 'xj' }] };
/** Somebody who may do everything everywhere: only four eyes keep them from it. */
const everybody = holding(...Object.values(CAST), xjManager);
const PEOPLE: Person[] = [
  ...Object.values(CAST),
  xjManager,
  { ...everybody, id: 'everybody' },
  { ...everybody, id: 'substitute', onBehalfOf: 'everybody' },
  { ...CAST.manager, id: 'gs.manager', onBehalfOf: 'sl.author' },
];

const REVIEWS = ['approve'];
const ADMINISTRATION = [
  'claim',
  'release',
  'assign',
  'delegate',
  'add-note',
  'attach',
  'add-contact',
  'extend',
  'repair',
];

/** One play of the network: people at random, words and deliveries in any order, time, hands in the bases. */
export class Play {
  readonly network = new KnowledgeNetwork();
  private numbers: number[] = [0];
  private ends = new Map<string, string>();
  private version = 0;

  constructor(hq: boolean, expires: number | null) {
    const by = hq ? CAST.hqManager : CAST.author;
    const driver = this.network.begin('knowledge-publish');
    driver.do(by, 'register', { org: hq ? ORGS.hq : ORGS.secondLine });
    const expiresAt = expires === null ? {} : { expiresAt: this.network.now + expires * 60_000 };
    driver.do(by, 'submit', { ...CONTENT.publish, ...expiresAt });
    if (!hq) driver.do(CAST.manager, 'approve');
    driver.do(CAST.hqManager2, 'approve');
    this.network.hear(0);
  }

  get article() {
    return this.network.articles[0]!;
  }

  make(move: Move): void {
    const { network } = this;
    if (move.do === 'hear') network.hear(move.pick, move.twice);
    if (move.do === 'arrive') network.arrive(move.pick, move.fate);
    if (move.do === 'wait') network.wait(move.minutes);
    if (move.do === 'hand') this.byHand(move.province, move.what);
    if (move.do === 'begin') {
      const driver = network.begin(`knowledge-${move.kind}`);
      const [by, org] = move.hq ? [CAST.hqAuthor, ORGS.hq] : [CAST.author2, ORGS.secondLine];
      driver.do(by, 'register', { org, article: this.article.caseId });
    }
    if (move.do === 'act') this.act(move);
    this.watch();
  }

  private act(move: Extract<Move, { do: 'act' }>): void {
    const open = [
      ...this.network.operations,
      ...this.network.branches,
      ...this.network.articles,
    ] as unknown as Driver[];
    const alive = open.filter(({ state }) => !state.ended);
    const driver = alive[move.case % Math.max(1, alive.length)];
    // Who does everything that they may gives up far too often for anything to come of it.
    const seldom = (type: string) =>
      ['recall', 'cancel'].includes(type) ? move.value % 9 === 0 : type !== 'return' || move.value % 4 === 0;
    if (driver) this.oneOf(driver, move.actor, move.command, move.value, seldom);
  }

  /** Somebody does something they may do. */
  oneOf(
    driver: Driver,
    actorPick: number,
    pick: number,
    value: number,
    wanted: (type: string) => boolean = () => true,
  ): boolean {
    for (let tried = 0; tried < PEOPLE.length; tried++) {
      const actor = PEOPLE[(actorPick + tried) % PEOPLE.length]!;
      const allowed = allowedCommands(driver.machine, driver.state, driver.context(actor)).filter(
        ({ type }) => !ADMINISTRATION.includes(type) && wanted(type),
      );
      const command = allowed[pick % Math.max(1, allowed.length)];
      if (!command) continue;
      const fields = this.fields(driver, command, value);
      if (driver.refusal(actor, command.type, fields)) continue;
      this.fourEyes(driver, actor, command);
      driver.do(actor, command.type, fields);
      return true;
    }
    return false;
  }

  private fields(driver: Driver, { type, taskId }: AllowedCommand, value: number): Record<string, unknown> {
    const base = { taskId: taskId ?? undefined, text: words(`reason-${value}`), waiver: words('waiver') };
    const kind = driver.state.subject.kind as keyof typeof CONTENT;
    if (type === 'add-provinces') return { ...base, provinces: [PROVINCE[PROVINCES[value % 3] as 'gs']] };
    if (type === 'request-update') return { ...base, updater: value % 2 ? 'hq' : 'origin' };
    if (type !== 'submit') return base;
    if (kind === 'revoke') return base;
    const expiresAt = value % 13 === 0 ? { expiresAt: driver.now + (value + 1) * 60_000 } : {};
    const content = { ...base, ...CONTENT[kind], ...expiresAt, words: words(`version-${++this.version}`) };
    return kind === 'publish'
      ? content
      : { ...content, basedOn: Math.max(1, this.article.state.number - (value % 5 === 0 ? 1 : 0)) };
  }

  /** Nobody passes what they wrote, nor for the colleague who wrote it. */
  private fourEyes(driver: Driver, actor: Actor, { type }: AllowedCommand): void {
    if (!REVIEWS.includes(type) || actor.kind !== 'person') return;
    const { authors } = driver.state as CaseState & { authors: string[] };
    expect(authors).not.toContain(actor.id);
    expect(authors).not.toContain(actor.onBehalfOf ?? 'nobody');
  }

  private byHand(province: string, what: (typeof HANDS)[number]): void {
    const { copies } = this.network;
    const copy = copies[province];
    if (what === 'lost') copies[province] = undefined;
    else if (copy && what === 'edited') copies[province] = { ...copy, digest: 'by hand' };
    else if (copy && what === 'restored') copies[province] = { number: copy.number - 1, digest: 'an older one' };
    else if (copy && what === 'withdrawn') copies[province] = { ...copy, digest: null };
    else if (copy) copies[province] = { number: copy.number + 100, digest: 'from nowhere' };
  }

  /** Numbers only rise, one at a time; what has ended stays as it was. */
  private watch(): void {
    const { number, lines } = this.article.state;
    expect(number).toBeGreaterThanOrEqual(this.numbers.at(-1)!);
    expect(lines.map((line) => line.number)).toEqual(lines.map((_, index) => index + 1));
    expect(lines).toHaveLength(number);
    this.numbers.push(number);
    for (const { caseId, state } of this.network.cases.values()) {
      const was = this.ends.get(caseId);
      if (was !== undefined) expect(JSON.stringify(state)).toBe(was);
      if (state.ended) this.ends.set(caseId, JSON.stringify(state));
    }
  }

  /** People do what is left to do, what is said arrives, until nothing moves: updates that nobody finishes are given up. */
  quiet(): void {
    for (let round = 0; round < 60; round++) {
      this.network.settle();
      this.watch();
      const left = ([...this.network.operations, ...this.network.branches] as unknown as Driver[]).filter(
        ({ state }) => !state.ended && openTasks(state).length > 0,
      );
      if (left.length === 0 && this.network.words.length === 0) return;
      for (const driver of left) {
        if (driver.state.ended) continue;
        const finish = (type: string) => ['approve', 'confirm', 'recall'].includes(type);
        expect(this.oneOf(driver, 0, 0, round, finish)).toBe(true);
      }
    }
    throw new Error('the network does not come to rest');
  }
}

/** How it begins, what happens, and what hands do to the bases once it is quiet. */
export const plays = fc.record({
  hq: fc.boolean(),
  expires: fc.option(fc.integer({ min: 30, max: 1500 }), { freq: 2 }),
  moves: fc.array(move, { minLength: 5, maxLength: 90, size: 'max' }),
  hands: fc.array(hand, { maxLength: 3 }),
});
export type Playing = typeof plays extends fc.Arbitrary<infer T> ? T : never;
