import fc from 'fast-check';
import { START, words } from '../../test/support/domain/case-driver';
import { CaseWorld } from '../../test/support/domain/case-world';
import {
  begun,
  EVALUATION_CAST as CAST,
  evaluationIn,
  evaluationTerms,
  figureRows,
  measure,
} from '../../test/support/domain/evaluation-cast';
import { machines } from '../machines';
import { liveClocks } from '../shared/case-clocks';
import { openTasks } from '../shared/human-task';
import type { EvaluationState } from './evaluation-state';

const MINUTE = 60_000;
const both = { ...CAST.chief, id: 'lz.both', posts: [...CAST.chief.posts, ...CAST.inspector.posts] };
const PEOPLE = [...Object.values(CAST), both];
const DOERS = ['lz.junior', 'lz.senior', 'lz.leader', 'lz.both', 'lz.chief'];
const COMMANDS = [
  ...(['propose-measure', 'propose-measure', 'drop-measure', 'submit-assessment', 'approve', 'approve'] as const),
  ...(['return', 'carry-out', 'carry-out', 'carry-out', 'move-measure', 'give-up-measure', 'take-over'] as const),
  ...([
    'extend',
    'measure-effect',
    'find-effective',
    'find-ineffective',
    'start-new-round',
    'start-new-round',
  ] as const),
  ...(['call-off-evaluation', 'claim'] as const),
];

const move = fc.record({
  who: fc.nat(20),
  does: fc.constantFrom(...COMMANDS),
  number: fc.integer({ min: 1, max: 4 }),
  days: fc.integer({ min: 1, max: 5 }),
  wait: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 6000 }) }),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** What holds of every state that the evaluation goes through. */
function sound(state: EvaluationState): void {
  const tasks = openTasks(state, 'carry-out-measure');
  const open = state.measures.filter(({ status }) => status === 'open');
  // Every open measure is one task, and one clock that runs for it.
  expect(tasks.map(({ id }) => id).sort()).toEqual(state.ended ? [] : open.map(({ task }) => task!).sort());
  const clocks = liveClocks(state, 'measure-deadline').map(({ id }) => id);
  expect(clocks.sort()).toEqual(tasks.map(({ clock }) => clock!).sort());
  // Where a tier above is asked, something is late.
  if (openTasks(state, 'escalation').length > 0)
    expect(liveClocks(state).some(({ kind, state: at }) => kind !== 'escalation' && at === 'breached')).toBe(true);
  expect(state.round).toBeLessThanOrEqual(3);
}

/** Plays anything; what is refused does not happen. */
function play(moves: readonly Move[]): CaseWorld {
  const world = new CaseWorld(machines, evaluationTerms(), figureRows());
  const driver = world.open<EvaluationState>('process-evaluation', 'evaluation');
  driver.do(CAST.inspector, 'register', begun());
  for (const { who, does, number, days, wait } of moves) {
    const until = world.now + days * 24 * 60 * MINUTE;
    const task = driver.state.tasks.find(({ status }) => status === 'open')?.id;
    const fields: Record<string, unknown> = {
      'propose-measure': { ...measure(DOERS[who % DOERS.length]!, 0), until },
      'drop-measure': { number },
      'move-measure': { number, until, text: words() },
      'give-up-measure': { number, text: words() },
      extend: { minutes: days * 60, text: words() },
      claim: { task },
    };
    const given = (fields[does] as Record<string, unknown>) ?? { text: words() };
    // Nobody ends it all at every turn.
    const rare = does === 'call-off-evaluation' && who > 0;
    const able = rare ? [] : PEOPLE.filter((one) => !driver.refusal(one, does, given));
    if (able.length > 0) driver.do(able[who % able.length]!, does, given);
    sound(driver.state);
    if (wait) world.wait(wait, 600);
    sound(driver.state);
  }
  return world;
}

/** People do what is left. */
function quiet(world: CaseWorld): void {
  const driver = world.of<EvaluationState>('evaluation');
  const said = { text: words() };
  const next: Record<string, [string, Record<string, unknown>]> = {
    assessing: ['submit-assessment', said],
    approval: ['approve', {}],
    improving: ['carry-out', said],
    'taking-effect': ['measure-effect', {}],
    'effect-review': ['find-effective', said],
  };
  for (let round = 0; round < 40 && !driver.state.ended; round += 1) {
    const step = next[driver.state.stage]!;
    const who = PEOPLE.find((one) => !driver.refusal(one, ...step));
    if (who) driver.do(who, ...step);
    else world.wait(24 * 60, 600);
    const top = PEOPLE.find((one) => !driver.refusal(one, 'take-over', said));
    if (!who && top) driver.do(top, 'take-over', said);
    sound(driver.state);
  }
}

describe('whatever happens to an evaluation', () => {
  it('ends, with nobody approving what they wrote or reviewing what they did, and nothing counted without being measured', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(move, { maxLength: 120, size: 'max' }), (moves) => {
        const world = play(moves);
        quiet(world);
        const state = evaluationIn(world);
        expect([state.stage, state.ended]).toEqual(['ended', true]);
        seen.add(state.outcome!);
        let written: string[] = [];
        for (const { command, actor, next } of world.of<EvaluationState>('evaluation').transitions) {
          const { measures, findings } = next as EvaluationState;
          if (command === 'submit-assessment') written = [...findings!.by, ...measures.flatMap(({ by }) => by)];
          if (command === 'approve') expect(written).not.toContain(actor.id);
          if (['find-effective', 'find-ineffective'].includes(command))
            for (const { done } of measures) expect(done?.by ?? []).not.toContain(actor.id);
          if (command === 'start-new-round') seen.add('again');
        }
        if (['effective', 'not-effective'].includes(state.outcome!)) {
          expect(state.improvedAt).toBeGreaterThanOrEqual(START);
          expect(state.after).not.toBeNull();
          expect(state.measures.some(({ status }) => status === 'done')).toBe(true);
        }
      }),
      { numRuns: 120, seed: 1 },
    );
    const ends = ['nothing-to-improve', 'effective', 'not-effective', 'called-off', 'again'];
    expect(ends.filter((each) => !seen.has(each))).toEqual([]);
  });
});
