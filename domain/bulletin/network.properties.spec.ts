import fc from 'fast-check';
import { BulletinPlay, bulletinPlays, type BulletinPlaying } from '../../test/support/domain/bulletin-play';
import { openTasks } from '../shared/human-task';
import { shown } from './publish/publish-state';

function played({ moves, ...begun }: BulletinPlaying): BulletinPlay {
  const play = new BulletinPlay(begun);
  for (const each of moves) play.make(each);
  play.quiet();
  return play;
}

const holds = (property: (play: BulletinPlay) => void, run: fc.Parameters<[BulletinPlaying]> = { numRuns: 30 }): void =>
  fc.assert(
    fc.property(bulletinPlays, (playing) => property(played(playing))),
    run,
  );

describe('whatever happens between a bulletin and its receivers, once it is quiet', () => {
  it('every receiver shows the newest follow-up, or nothing any more', () => {
    holds(({ network }) => {
      const { state } = network.bulletin;
      const digest = shown(state)?.digest ?? null;
      if (state.number === 0) return expect(network.boards).toEqual({});
      for (const { id } of state.receivers) {
        expect([id, network.boards[id]?.digest]).toEqual([id, digest]);
        expect(state.deliveries[id]).toMatchObject({ outcome: digest === null ? 'taken-down' : 'published' });
        expect(network.boards[id]!.number).toBeLessThanOrEqual(state.number);
      }
      for (const id of state.left!) {
        expect([id, network.boards[id]?.digest ?? null]).toEqual([id, null]);
        expect(state.deliveries[id]).toMatchObject({ outcome: 'taken-down' });
      }
    });
  });

  it('every delivery and every reply has ended, and the bulletin knows how', () => {
    holds(({ network }) => {
      const { state } = network.bulletin;
      for (const { state: each } of network.branches) expect([each.stage, each.ended]).toEqual(['ended', true]);
      for (const { state: each, caseId } of network.replies) {
        expect(each.ended).toBe(true);
        // Of one that was taken off and added again the later reply counts; the first may have been accepted meanwhile.
        const known = state.replies[each.receiver.id]!;
        if (known.child === caseId) expect(known.outcome).toBe(each.outcome);
        else expect(['taken-down', 'accepted']).toContain(each.outcome);
      }
      const asked = Object.values(state.replies).filter(({ receiver }) => !state.left!.includes(receiver.id));
      const all = asked.map(({ outcome }) => outcome);
      if (all.length > 0 && all.every((outcome) => outcome === 'accepted')) expect(state.repliesEnd).not.toBeNull();
      if (state.repliesEnd === 'complete') expect(new Set(all)).toEqual(new Set(['accepted']));
      expect(['shown', 'ended']).toContain(state.stage);
      // Nor does the matrix leave a stage standing beside an outcome.
      for (const { stage, outcome } of [...Object.values(state.deliveries), ...Object.values(state.replies)])
        expect([outcome, stage]).toEqual([expect.any(String), 'ended']);
      // A notice that is not cleared keeps asking; what is shown otherwise asks nobody for anything.
      const open = openTasks(state)
        .map(({ step }) => step)
        .filter((step) => step !== 'escalation');
      const isOpen = state.stage === 'shown' && state.notice !== null && state.notice.state !== 'cleared';
      expect(open.filter((step) => step !== 'withdrawal-review')).toHaveLength(isOpen ? 1 : 0);
    });
  });

  // Plays of its own, always the same ones: that they show everything is no matter of luck.
  it('and all of it is seen on the way', () => {
    const seen = new Set<string>();
    holds((play) => play.seen.forEach((each) => seen.add(each)), { numRuns: 80, seed: 2 });
    const expected = [
      ...['taken-down', 'expired', 'recalled', 'cancelled'].map((outcome) => `bulletin-publish ${outcome}`),
      ...['published', 'taken-down', 'superseded'].map((outcome) => `bulletin-delivery ${outcome}`),
      ...['accepted', 'closed', 'taken-down'].map((outcome) => `bulletin-reply ${outcome}`),
      ...[
        'return',
        'send-back',
        'move-deadline',
        'add-receivers',
        'withdraw-receivers',
        'remind',
        'return-follow-up',
        'keep-shown',
        'take-over',
      ],
    ];
    expect(expected.filter((each) => !seen.has(each))).toEqual([]);
  });
});
