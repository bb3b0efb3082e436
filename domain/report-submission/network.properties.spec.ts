import fc from 'fast-check';
import { words, type CaseDriver } from '../../test/support/domain/case-driver';
import { connected, ORGS } from '../../test/support/domain/people';
import { holding } from '../../test/support/domain/knowledge-cast';
import { REPORT_CAST as CAST } from '../../test/support/domain/report-cast';
import { ReportNetwork } from '../../test/support/domain/report-network';
import type { Actor } from '../shared/actor';
import { allowedCommands } from '../shared/transition';
import type { ReportState } from './report-state';

type Driver = CaseDriver<ReportState>;

const n = fc.nat(10_000);
const move = fc.oneof(
  { weight: 16, arbitrary: fc.record({ do: fc.constant('act' as const), case: n, actor: n, command: n, value: n }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('hear' as const), pick: n, twice: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 900 }) }) },
);

const everybody = { ...holding(...Object.values(CAST)), id: 'everybody' };
/** One of them holds every post, another acts for it: only four eyes keep them from deciding about what they made. */
const ACTORS: Actor[] = [
  ...Object.values(CAST),
  everybody,
  { ...everybody, id: 'substitute', onBehalfOf: 'everybody' },
  connected('gs-oa', 'gs'),
  connected('hq-oa', 'hq'),
];
const BESIDE = ['add-note', 'attach', 'add-contact', 'claim', 'release', 'assign', 'delegate'];
const TO_THE_END = ['submit', 'approve', 'confirm-receipt'];

class Play {
  readonly network = new ReportNetwork();
  readonly seen = new Set<string>();
  private readonly ends = new Map<string, string>();
  private readonly late = new Set<string>();

  private open(): Driver[] {
    return this.network.reports.filter(({ state }) => !state.ended);
  }

  act(driver: Driver, first: number, pick: number, wanted: (type: string) => boolean): boolean {
    for (let tried = 0; tried < ACTORS.length; tried++) {
      const actor = ACTORS[(first + tried) % ACTORS.length]!;
      const allowed = allowedCommands(driver.machine, driver.state, driver.context(actor)).filter(
        ({ type }) => wanted(type) && !BESIDE.includes(type),
      );
      const command = allowed[pick % Math.max(1, allowed.length)];
      if (!command) continue;
      const { type, taskId } = command;
      const org = pick % 2 === 0 ? ORGS.lz : ORGS.ts;
      const fields = { ...(taskId !== null && { taskId }), text: words(`why-${pick}`), minutes: 1 + (pick % 60), org };
      if (driver.refusal(actor, type, fields)) continue;
      const { makers } = driver.state;
      driver.do(actor, type, fields);
      if (['approve', 'return'].includes(type) && actor.kind === 'person')
        for (const id of [actor.id, actor.onBehalfOf]) expect(makers).not.toContain(id);
      this.seen.add(type);
      return true;
    }
    return false;
  }

  make(each: typeof move extends fc.Arbitrary<infer T> ? T : never): void {
    if (each.do === 'hear') this.network.hear(each.pick, each.twice);
    else if (each.do === 'wait') this.network.wait(each.minutes);
    else {
      const open = this.open();
      const driver = open[each.case % Math.max(1, open.length)];
      if (driver) this.act(driver, each.actor, each.command, () => true);
    }
    this.watch();
  }

  /** What has ended stays as it was; who was late stays late; what went out was approved by somebody who did not make it. */
  private watch(): void {
    for (const { state } of this.network.reports) {
      const was = this.ends.get(state.caseId);
      if (was !== undefined) expect(JSON.stringify(state)).toBe(was);
      if (this.late.has(state.caseId)) expect(state.late).toBe(true);
      if (state.late) this.late.add(state.caseId);
      if (['submitted', 'receipt'].includes(state.stage)) {
        expect(state.edition).not.toBeNull();
        expect(state.approvedBy.length).toBeGreaterThan(0);
        expect(state.approvedBy.filter((id) => state.makers.includes(id))).toEqual([]);
      }
      if (!state.ended) continue;
      this.ends.set(state.caseId, JSON.stringify(state));
      this.seen.add(String(state.outcome));
    }
  }

  /** Everything said is heard and people do what is left: the end. */
  finish(): void {
    for (let round = 0; round < 60; round++) {
      this.network.settle();
      this.watch();
      const moved = this.open().filter((driver) => this.act(driver, round, round, (type) => TO_THE_END.includes(type)));
      if (moved.length === 0) return;
    }
    throw new Error('it never becomes quiet');
  }
}

const plays = fc.array(move, { minLength: 5, maxLength: 60, size: 'max' });
const playing = (moves: typeof plays extends fc.Arbitrary<infer T> ? T : never): Play => {
  const play = new Play();
  for (const each of moves) play.make(each);
  play.finish();
  return play;
};

describe('whatever people do with reports, and in whatever order words arrive', () => {
  it('all of them end, what was merged is what the province’s edition names, and nobody approves what they made', () => {
    fc.assert(
      fc.property(plays, (moves) => {
        const { network } = playing(moves);
        for (const { state } of network.reports) expect([state.caseId, state.stage]).toEqual([state.caseId, 'ended']);
        const [province, ...prefectures] = network.reports.map(({ state }) => state);
        expect(province!.outcome).toBe('received');
        for (const { edition, outcome } of prefectures)
          expect([edition?.id, outcome]).toEqual([
            edition?.id,
            province!.edition!.parts.includes(edition?.id ?? '') ? 'merged' : 'not-merged',
          ]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('comes to every end, over every return', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(plays, (moves) => {
        for (const each of playing(moves).seen) seen.add(each);
      }),
      { numRuns: 120, seed: 1 },
    );
    const expected = [
      'received',
      'merged',
      'not-merged',
      'return',
      'return-to-prefecture',
      'go-on-without',
      'take-over',
    ];
    expect(expected.filter((each) => !seen.has(each))).toEqual([]);
  });
});
