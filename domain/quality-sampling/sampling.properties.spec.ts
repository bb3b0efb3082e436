import fc from 'fast-check';
import { words } from '../../test/support/domain/case-driver';
import { CaseWorld } from '../../test/support/domain/case-world';
import {
  checksIn,
  draw,
  finishedRows,
  grades,
  QUALITY_CAST as CAST,
  qualityTerms,
  samplingIn,
} from '../../test/support/domain/quality-cast';
import { machines } from '../machines';
import { scoreOf, type CheckState } from '../quality-check/check-state';
import type { SamplingState } from './sampling-state';

const PEOPLE = Object.values(CAST);
const COMMANDS = [
  ...(['score-work', 'score-work', 'accept-score', 'appeal-score', 'uphold-score'] as const),
  ...(['appeal-score', 'change-score', 'change-score'] as const),
  ...(['submit-report', 'approve', 'return', 'circulate', 'waive-circulation', 'call-off-sampling'] as const),
  ...(['take-over', 'claim'] as const),
];
const FORMS = ['score-work', 'change-score'];

const move = fc.record({
  who: fc.nat(20),
  does: fc.constantFrom(...COMMANDS),
  at: fc.nat(20),
  grade: fc.nat(5),
  wait: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 6000 }) }),
  twice: fc.boolean(),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** Plays anything on any of the cases; what is refused does not happen. */
function play(count: number, moves: readonly Move[]): CaseWorld {
  const world = new CaseWorld(machines, qualityTerms(), finishedRows(count));
  world.open('quality-sampling', 'sampling').do(CAST.inspector, 'register', draw(count));
  for (const { who, does, at, grade, wait, twice } of moves) {
    const all = [...world.cases.values()];
    const driver = all[at % all.length]!;
    const task = driver.state.tasks.find(({ status }) => status === 'open')?.id;
    const fields = { text: words(), ...(FORMS.includes(does) && grades(grade)), ...(does === 'claim' && { task }) };
    // Whoever may, and nobody ends it all at every turn.
    const able =
      does === 'call-off-sampling' && grade > 0 ? [] : PEOPLE.filter((one) => !driver.refusal(one, does, fields));
    if (able.length > 0) {
      const effects = driver.do(able[who % able.length]!, does, fields);
      for (const effect of twice ? effects : [])
        if (effect.kind === 'tell-case') world.of(effect.caseId).hear(effect.envelope);
    }
    if (wait) world.wait(wait, 600);
  }
  return world;
}

/** People do what is left. */
function quiet(world: CaseWorld): void {
  const next: Record<string, [string, Record<string, unknown>]> = {
    scoring: ['score-work', grades(3)],
    appealed: ['uphold-score', { text: words() }],
    reporting: ['submit-report', { text: words() }],
    'report-review': ['approve', {}],
    circulating: ['circulate', { text: words() }],
  };
  for (let round = 0; round < 8; round += 1) {
    for (const driver of world.cases.values()) {
      const step = next[driver.state.stage];
      const who = step && PEOPLE.find((one) => !driver.refusal(one, ...step));
      if (who) driver.do(who, ...step!);
    }
    world.wait(4 * 24 * 60, 600);
  }
}

const plays = fc.record({
  count: fc.integer({ min: 1, max: 8 }),
  moves: fc.array(move, { maxLength: 150, size: 'max' }),
});

describe('whatever happens to a sampling', () => {
  it('every check ends and is counted once, and nobody judges their own work', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(plays, ({ count, moves }) => {
        const world = play(count, moves);
        quiet(world);
        const sampling: SamplingState = samplingIn(world);
        const checks: CheckState[] = checksIn(world);
        expect([sampling.stage, checks.map(({ stage }) => stage)]).toEqual(['ended', checks.map(() => 'ended')]);
        for (const check of checks) {
          const { scored, corrected, worked, appeal, ruling, agent } = check;
          for (const by of [...(scored?.by ?? []), ...(corrected?.by ?? []), ...(ruling?.by ?? [])])
            expect([...worked, agent.person]).not.toContain(by);
          for (const by of ruling?.by ?? []) expect([...scored!.by, ...appeal!.by]).not.toContain(by);
          seen.add(check.outcome!);
        }
        seen.add(sampling.outcome!);
        if (sampling.outcome === 'called-off') return;
        const settled = Object.values(sampling.settled).reduce((sum, one) => sum + one, 0);
        expect([Object.keys(sampling.open), settled]).toEqual([[], count]);
        expect(sampling.violations).toBe(checks.filter((check) => scoreOf(check)?.violation).length);
      }),
      { numRuns: 120, seed: 1 },
    );
    const outcomes = ['accepted', 'unchallenged', 'upheld', 'changed', 'called-off'];
    expect([...outcomes, 'reported', 'circulated'].filter((each) => !seen.has(each))).toEqual([]);
  });
});
