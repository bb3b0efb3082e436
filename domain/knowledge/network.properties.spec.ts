import fc from 'fast-check';
import { CASE } from '../../test/support/domain/knowledge-cast';
import { Play, PROVINCE, plays, type Playing } from '../../test/support/domain/knowledge-play';
import { registerOf } from './article/article-state';
import { dueCopy } from './divergences';

function played({ hq, expires, moves, hands }: Playing): Play {
  const play = new Play(hq, expires);
  for (const each of moves) play.make(each);
  play.quiet();
  for (const each of hands) play.make(each);
  return play;
}

const holds = (property: (play: Play) => void, run: fc.Parameters<[Playing]> = { numRuns: 40 }): void =>
  fc.assert(
    fc.property(plays, (playing) => property(played(playing))),
    run,
  );

describe('whatever happens between second line, HQ and the provinces, once it is quiet', () => {
  it('every designated province shows the version in force, or is listed as diverged, and a repair mends it', () => {
    holds(({ network, article }) => {
      const register = registerOf(article.state);
      for (const divergence of network.diverged()) {
        const { kind } = divergence;
        article.do(CASE, 'repair', { province: PROVINCE[divergence.province as 'gs'], divergence: kind });
      }
      const asked = network.diverged().filter(({ repair }) => repair === 'ask');
      network.settle();
      expect(network.diverged()).toEqual(asked);
      for (const province of Object.keys(register.provinces)) {
        if (asked.some((each) => each.province === province)) continue;
        const due = dueCopy(register, province);
        expect(due).not.toBeNull();
        expect(network.copies[province]?.digest ?? null).toBe(due!.digest);
      }
    });
  });

  it('and where nothing was lost and no hand was at work, nothing diverges: only higher numbers are taken', () => {
    const faithful = plays.map((playing): Playing => ({
      ...playing,
      moves: playing.moves
        .filter((move) => move.do !== 'hand')
        .map((move) => (move.do === 'arrive' && move.fate === 'lost' ? { ...move, fate: 'twice' } : move)),
      hands: [],
    }));
    fc.assert(
      fc.property(faithful, (playing) => {
        expect(played(playing).network.diverged()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('no branch is left at work, least of all below the number in force, and each says by what it was superseded', () => {
    holds(({ network, article }) => {
      const { number, lines, matrix } = article.state;
      for (const { state } of network.branches) {
        expect(state.ended).toBe(true);
        if (state.outcome === 'superseded') {
          expect(state.supersededBy!.number).toBeGreaterThan(state.number);
          expect(lines[state.supersededBy!.number - 1]).toMatchObject(state.supersededBy!);
        }
      }
      for (const cell of Object.values(matrix)) {
        expect(cell.number).toBe(number);
        expect(['published', 'taken-down', 'exempt']).toContain(cell.outcome);
      }
    });
  });

  it('every operation has ended, those that were numbered under their number, and the register knows it', () => {
    holds(({ network, article }) => {
      const { operations, lines, stage } = article.state;
      for (const { state, caseId } of network.operations) {
        expect(state.ended).toBe(true);
        const line = lines.find(({ operation }) => operation === caseId);
        expect(state.number).toBe(line?.number ?? null);
        // Nobody's words are lost: an update was written upon what was in force when it was numbered.
        if (state.kind === 'update' && line) expect(state.basedOn).toBe(line.number - 1);
        const entry = operations.find(({ operation }) => operation === caseId);
        expect(entry?.status).toBe(line ? 'spread' : 'over');
        if (state.outcome === 'superseded') expect(state.supersededBy!.number).toBeGreaterThan(state.number ?? 0);
      }
      expect(stage).not.toBe('being-updated');
    });
  });

  // Plays of its own, always the same ones: that they show everything is no matter of luck.
  it('and all of it is seen on the way: every operation, end and divergence', () => {
    const seen = new Set<string>();
    const look = ({ network, article }: Play): void => {
      for (const { state } of network.cases.values()) seen.add(`${state.process} ${String(state.outcome)}`);
      for (const { kind } of [...article.state.lines, ...network.diverged()]) seen.add(kind);
    };
    holds(look, { numRuns: 60, seed: 1 });
    const expected = [
      ...['publish', 'update', 'revoke', 'expire'],
      ...['published', 'taken-down', 'exempt', 'superseded'].map((outcome) => `province-publication ${outcome}`),
      ...['updated', 'recalled', 'cancelled', 'superseded'].map((outcome) => `knowledge-update ${outcome}`),
      ...['published', 'superseded'].map((outcome) => `knowledge-publish ${outcome}`),
      ...['revoked', 'superseded', 'recalled'].map((outcome) => `knowledge-revoke ${outcome}`),
      ...['missing', 'older', 'edited', 'newer-than-register', 'should-be-withdrawn'],
    ];
    expect(expected.filter((each) => !seen.has(each))).toEqual([]);
  });
});
