import fc from 'fast-check';
import { WorkPlay, workPlays, type WorkPlaying } from '../../test/support/domain/work-play';

const holds = (property: (play: WorkPlay) => void, run: fc.Parameters<[WorkPlaying]> = { numRuns: 40 }): void =>
  fc.assert(
    fc.property(workPlays, ({ moves, begun }) => {
      const play = new WorkPlay(begun);
      for (const each of moves) play.make(each);
      play.network.settle();
      property(play);
    }),
    run,
  );

describe('whatever happens between an assigner and its receivers', () => {
  it('once all is heard, everybody is asked for what was decided last: of all of them, or of their own', () => {
    holds(({ network }) => {
      const { asked } = network.assignment.state;
      for (const { state } of network.parts) {
        if (state.ended) continue;
        for (const what of ['words', 'due'] as const) {
          expect(state.asked[what].at).toBeGreaterThanOrEqual(asked![what].at);
          if (state.asked[what].at === asked![what].at) expect(state.asked[what]).toEqual(asked![what]);
        }
        expect(state.deadlineAt).toBe(state.asked.due.value);
        expect(state.dueAt).toBeGreaterThanOrEqual(state.deadlineAt);
      }
    });
  });

  it('once people have done what is left, every part has ended, the assignment too, and it knows how', () => {
    holds((play) => {
      play.quiet();
      const { assignment, parts } = play.network;
      for (const { state, caseId } of parts) {
        expect([state.stage, state.ended]).toEqual(['ended', true]);
        const { child, outcome, late } = assignment.state.parts[state.receiver.id]!;
        expect({ child, outcome, late }).toEqual({ child: caseId, outcome: state.outcome, late: state.late });
      }
      const { stage, outcome, ending } = assignment.state;
      expect(stage).toBe('ended');
      const outcomes = parts.map(({ state }) => state.outcome);
      if (ending) expect(outcome).toBe(ending.outcome);
      else expect(outcome).toBe(outcomes.includes('accepted') ? 'completed' : 'called-off');
    });
  });

  // Plays of its own, always the same ones: that they show everything is no matter of luck.
  it('and all of it is seen on the way', () => {
    const seen = new Set<string>();
    const look = (play: WorkPlay): void => {
      play.quiet();
      play.seen.forEach((each) => seen.add(each));
    };
    holds(look, { numRuns: 80, seed: 1 });
    const expected = [
      ...['completed', 'closed', 'called-off'].map((outcome) => `work-assignment ${outcome}`),
      ...['accepted', 'closed', 'called-off'].map((outcome) => `work-assignment-part ${outcome}`),
      ...['object', 'return', 'confirm-work', 'change-work', 'add-receivers', 'withdraw-receivers', 'take-over'],
    ];
    expect(expected.filter((each) => !seen.has(each))).toEqual([]);
  });
});
