import fc from 'fast-check';
import type { Actor } from '../shared/actor';
import { openTasks } from '../shared/human-task';
import { nextFiring } from '../shared/sla-clock';
import { allowedCommands, type Command } from '../shared/transition';
import { machine } from './callback-survey';
import { callingHours, isCallingTime } from './calling-hours';
import {
  ANSWERS,
  beijing,
  CHANNEL,
  registration,
  COMPLAINT,
  LEADER,
  SURVEYOR,
  SurveyCase,
  WORDS,
} from './testing/survey-case';

const MINUTE = 60_000;

/** One throw of the dice: how long nothing happens, who acts then, what they choose, and how they fill it in. */
interface Move {
  wait: number;
  actor: number;
  choice: number;
  score: number;
  solved: boolean;
  lateness: number;
}

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    wait: fc.oneof(fc.integer({ min: 0, max: 8 * 60 }), fc.integer({ min: 0, max: 30 * 60 })),
    actor: fc.integer({ min: 0, max: 3 }),
    choice: fc.nat(),
    score: fc.integer({ min: 1, max: 5 }),
    solved: fc.boolean(),
    lateness: fc.constantFrom(0, 0, 0, 1, 90, 600),
  }),
  { maxLength: 25 },
);
const begin = fc.record({
  minute: fc.integer({ min: 0, max: 7 * 24 * 60 }),
  doNotCall: fc.constantFrom(false, false, false, true),
  round: fc.integer({ min: 1, max: 2 }),
  zone: fc.constantFrom(undefined, 'Asia/Urumqi'),
});

const ACTORS: Actor[] = [SURVEYOR, SURVEYOR, LEADER, CHANNEL];

function filledIn(type: string, { score, solved, wait }: Move, { now, state }: SurveyCase): Command {
  if (type === 'call-later') return { type, at: now + wait * MINUTE };
  const [task] = openTasks(state);
  return {
    type,
    task: task?.id,
    person: 'surveyor-1',
    ...ANSWERS,
    handling: score,
    solved,
    rating: score,
    text: WORDS,
  };
}

/**
 * Plays the moves. `nobodyIn`: every call that can be made goes unanswered (three in a row would else be rare).
 * A refusal that depends on the fields is part of the game and changes nothing.
 */
function play(survey: SurveyCase, moves: Move[], nobodyIn: boolean): void {
  for (const move of moves) {
    if (survey.state.ended) return;
    survey.runTo(survey.now + move.wait * MINUTE, move.lateness * MINUTE);
    const actor = nobodyIn ? SURVEYOR : ACTORS[move.actor]!;
    const allowed = allowedCommands(machine, survey.state, survey.context(actor));
    const missed = allowed.find(({ type }) => type === 'record-no-answer');
    const chosen = nobodyIn ? missed : allowed[move.choice % Math.max(allowed.length, 1)];
    if (!chosen) continue;
    const command = filledIn(chosen.type, move, survey);
    if (survey.refusal(command, actor) === null) survey.do(command, actor);
  }
}

const played = fc.tuple(begin, moves, fc.boolean()).map(([{ minute, ...rest }, steps, nobodyIn]) => {
  const survey = new SurveyCase(beijing('2026-11-23 00:00') + minute * MINUTE);
  survey.do(registration({ answeredAt: survey.now, ...rest }), COMPLAINT);
  const started = survey.now;
  play(survey, steps, nobodyIn);
  return { survey, started };
});

const holds = (property: (survey: SurveyCase, started: number) => void): void =>
  fc.assert(
    fc.property(played, ({ survey, started }) => property(survey, started)),
    { numRuns: 400 },
  );

describe('whatever happens', () => {
  it('no case sticks: time alone brings it to its end, within eight days', () => {
    holds((survey, started) => {
      if (!survey.state.ended) {
        expect(nextFiring(survey.state)).not.toBeNull();
        survey.runTo(Math.max(survey.now, started) + 8 * 24 * 60 * MINUTE);
      }
      expect(survey.state).toMatchObject({ ended: true, stage: 'ended' });
      expect(openTasks(survey.state)).toEqual([]);
      expect(nextFiring(survey.state)).toBeNull();
      expect(survey.effects.filter(({ kind }) => kind === 'tell-case')).toHaveLength(1);
    });
  });

  it('at most three calls are made, all in calling hours where the customer lives', () => {
    holds(({ state, terms }) => {
      expect(state.attempts.length).toBeLessThanOrEqual(3);
      for (const { at } of state.attempts) expect(isCallingTime(callingHours(terms, state.zone), at)).toBe(true);
    });
  });

  it('no two in one half-day, unless the customer named the time', () => {
    holds(({ state }) => {
      state.attempts.forEach(({ halfDay, appointed }, index) => {
        const earlier = state.attempts.slice(0, index).map((attempt) => attempt.halfDay);
        if (!appointed) expect(earlier).not.toContain(halfDay);
      });
    });
  });

  it('customers who must not be called are not', () => {
    holds(({ state }) => {
      if (state.doNotCall) expect(state.attempts).toEqual([]);
    });
  });

  it('the invitation goes out in calling hours, once at most', () => {
    holds(({ deliveries, terms, state }) => {
      const invitations = deliveries.filter(({ topic }) => topic === 'survey.invitation');
      expect(invitations.length).toBeLessThanOrEqual(1);
      for (const { at } of invitations) expect(isCallingTime(callingHours(terms, state.zone), at)).toBe(true);
    });
  });

  it('the stage says what there is: a task while calling, a running clock otherwise', () => {
    holds(({ state }) => {
      const steps = openTasks(state).map(({ step }) => step);
      expect(steps).toEqual(state.stage === 'calling' ? ['call'] : []);
      expect(state.holder === null).toBe(state.stage !== 'calling');
      if (!state.ended) expect(nextFiring(state)).not.toBeNull();
    });
  });
});
