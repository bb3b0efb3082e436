import { openTasks } from '../shared/human-task';
import {
  ANSWERS,
  beijing,
  CHANNEL,
  COMPLAINT,
  LEADER,
  SURVEYOR,
  SurveyCase,
  TERMS,
  WORDS,
  WORKER,
} from './testing/survey-case';

const NO_ANSWER = { type: 'record-no-answer' };
const answers = (rest: object = {}) => ({ type: 'record-answers', ...ANSWERS, ...rest });

describe('calls', () => {
  it('begin at once within calling hours, with the surveyors of the centre', () => {
    const { state } = SurveyCase.begin('2026-11-23 10:00');
    expect(state.stage).toBe('calling');
    expect(openTasks(state)).toMatchObject([{ step: 'call', candidates: [{ role: 'surveyor', org: 'gs-lz' }] }]);
    expect(state.holder).toEqual({ role: 'surveyor', org: 'gs-lz', person: null });
    expect(state.openedMonth).toBe('2026-11-01');
  });

  it('wait for the next calling time outside it', () => {
    const survey = SurveyCase.begin('2026-11-23 12:30');
    expect(survey.state.stage).toBe('waiting');
    expect(survey.may('record-answers')).toBe(false);
    survey.runTo('2026-11-23 14:00');
    expect(survey.state.stage).toBe('calling');
  });

  it('wait for the next half-day when the timer itself was late', () => {
    const survey = SurveyCase.begin('2026-11-22 21:00');
    const threeHours = 3.5 * 3_600_000;
    survey.runTo('2026-11-23 13:00', threeHours);
    expect(survey.state.stage).toBe('waiting');
    survey.runTo('2026-11-23 14:00');
    expect(survey.state.stage).toBe('calling');
  });

  it('are three, each in another half-day, then SMS/IVR for 48 hours, then unreachable', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00');
    survey.do(NO_ANSWER).runTo('2026-11-23 14:10').do(NO_ANSWER).runTo('2026-11-24 09:20').do(NO_ANSWER);
    expect(survey.state.attempts.map(({ halfDay }) => halfDay)).toEqual([
      '2026-11-23-am',
      '2026-11-23-pm',
      '2026-11-24-am',
    ]);
    expect(survey.state.stage).toBe('self-service');
    expect(survey.topics).toEqual(['survey.invitation']);
    survey.runTo('2026-11-26 09:19');
    expect(survey.state.ended).toBe(false);
    survey.runTo('2026-11-26 09:20');
    expect(survey.state).toMatchObject({ ended: true, stage: 'ended', outcome: 'unreachable' });
    expect(survey.report).toMatchObject({ outcome: 'unreachable', consequence: 'none', score: null, attempts: 3 });
  });

  it('end after three days, however few were made', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00').runTo('2026-11-26 10:00');
    expect(survey.state.attempts).toEqual([]);
    expect(survey.state.stage).toBe('self-service');
    expect(openTasks(survey.state)).toEqual([]);
  });

  it('let whoever is just calling finish when the three days end', () => {
    const claimed = SurveyCase.begin('2026-11-23 10:00');
    claimed.do({ type: 'claim', task: openTasks(claimed.state)[0]!.id });
    expect(claimed.state.holder).toMatchObject({ role: 'surveyor', person: 'surveyor-1' });
    claimed.runTo('2026-11-26 10:20');
    expect(claimed.state.stage).toBe('calling');
    claimed.do(answers());
    expect(claimed.report).toMatchObject({ outcome: 'satisfied' });
  });

  it('do not let them hold the case for longer than that', () => {
    const claimed = SurveyCase.begin('2026-11-23 10:00');
    claimed.do({ type: 'claim', task: openTasks(claimed.state)[0]!.id });
    claimed.runTo('2026-11-26 10:30');
    expect(claimed.state.stage).toBe('self-service');
  });

  it('are refused in a wrong hour, in the future, and before the task was there', () => {
    const survey = SurveyCase.begin('2026-11-23 11:00').runTo('2026-11-23 12:30');
    const at = (wall: string) => ({ ...NO_ANSWER, calledAt: beijing(wall) });
    expect(survey.refusal(NO_ANSWER)).toBe('invalid-field');
    expect(survey.refusal(at('2026-11-23 12:10'))).toBe('invalid-field');
    expect(survey.refusal(at('2026-11-23 10:50'))).toBe('invalid-field');
    expect(survey.refusal(at('2026-11-23 15:00'))).toBe('invalid-field');
    survey.do(at('2026-11-23 11:50'));
    expect(survey.state.attempts).toMatchObject([{ halfDay: '2026-11-23-am', result: 'no-answer' }]);
  });

  it('are made later, when the customer says so, even in the same half-day', () => {
    const survey = SurveyCase.begin('2026-11-23 09:10').do({ type: 'call-later', at: beijing('2026-11-23 11:00') });
    expect(survey.state.stage).toBe('waiting');
    survey.runTo('2026-11-23 11:00').do(answers({ handling: 3 }));
    expect(survey.state.attempts).toMatchObject([
      { result: 'call-later', appointed: false },
      { result: 'answered', appointed: true },
    ]);
    expect(survey.report).toMatchObject({ outcome: 'neutral' });
  });

  it.each([
    ['at night', '2026-11-23 21:00'],
    ['in the past', '2026-11-23 09:30'],
    ['after the three days', '2026-11-26 10:30'],
  ])('cannot be put off to a time %s', (_, wall) => {
    const survey = SurveyCase.begin('2026-11-23 10:00');
    expect(survey.refusal({ type: 'call-later', at: beijing(wall) })).toBe('invalid-field');
    expect(survey.state.attempts).toEqual([]);
  });

  it('cannot be put off at the last attempt; SMS/IVR can be offered', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00').do(NO_ANSWER).runTo('2026-11-23 14:00').do(NO_ANSWER);
    survey.runTo('2026-11-24 09:00');
    expect(survey.refusal({ type: 'call-later', at: beijing('2026-11-24 15:00') })).toBe('limit-reached');
    survey.do({ type: 'offer-self-service' });
    expect(survey.state.stage).toBe('self-service');
  });

  it('are never made by somebody who worked the case', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00');
    expect(survey.refusal(answers(), WORKER)).toBe('separation-of-duties');
    survey.do(NO_ANSWER).runTo('2026-11-23 14:00');
    expect(survey.refusal(NO_ANSWER, WORKER)).toBe('separation-of-duties');
  });

  it('are recorded by people, not by machines', () => {
    expect(SurveyCase.begin('2026-11-23 10:00').refusal(answers(), CHANNEL)).toBe('not-permitted');
  });

  it('are recorded whole: a missing or wrong answer is named, and nothing changes', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00');
    expect(survey.refusal(answers({ solved: undefined }))).toBe('missing-field');
    expect(survey.refusal(answers({ handling: 6 }))).toBe('invalid-field');
    expect(survey.state.attempts).toEqual([]);
  });

  it('are handed out by the team leader, never to somebody who worked the case', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00');
    const task = openTasks(survey.state)[0]!.id;
    expect(survey.refusal({ type: 'assign', task, person: 'worker-1' }, LEADER)).toBe('separation-of-duties');
    survey.do({ type: 'assign', task, person: 'surveyor-2' }, LEADER);
    expect(survey.refusal(answers())).toBe('task-held');
  });

  it('may be made by the team leader too once they are late', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00');
    expect(survey.may('record-answers', LEADER)).toBe(false);
    const version = openTasks(survey.state)[0]!.version;
    survey.runTo('2026-11-24 10:00');
    expect(survey.topics).toEqual(['survey.overdue']);
    expect(survey.may('record-answers', LEADER)).toBe(true);
    expect(openTasks(survey.state)[0]!.version).toBe(version);
  });
});

describe('answers', () => {
  it.each([
    [5, true, 1, { outcome: 'satisfied', consequence: 'none', raise: 0 }],
    [3, false, 1, { outcome: 'neutral', consequence: 'none', raise: 0 }],
    [2, false, 1, { outcome: 'dissatisfied', consequence: 'reopen', raise: 1 }],
    [1, true, 1, { outcome: 'dissatisfied', consequence: 'hotline', raise: 0 }],
    [2, false, 2, { outcome: 'dissatisfied', consequence: 'hotline', raise: 0 }],
  ])('%i, solved %s, in round %i', (handling, solved, round, report) => {
    const survey = SurveyCase.begin('2026-11-23 10:00', { round }).do(answers({ handling, solved, text: WORDS }));
    expect(survey.report).toMatchObject({ ...report, score: handling, solved, round, way: 'call', text: WORDS });
    expect(survey.state.answers).toMatchObject([{ handling, speed: 4, attitude: 5, solved, text: WORDS }]);
    expect(survey.state.clocks.every(({ endedAt }) => endedAt !== null)).toBe(true);
    expect(openTasks(survey.state)).toEqual([]);
    expect(survey.state.tasks).toMatchObject([{ status: 'done', outcome: 'record-answers', closedBy: 'surveyor-1' }]);
  });

  it('tell the complaint once, under an id of the survey', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00').do(answers());
    expect(survey.effects).toMatchObject([
      {
        kind: 'tell-case',
        process: 'complaint-dispatch',
        caseId: 'complaint-1',
        envelope: { commandId: 'survey-1/reported' },
      },
    ]);
    expect(survey.refusal(answers())).toBe('case-closed');
  });

  it('come by SMS/IVR from a system of the own line only, and may be short', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00').do({ type: 'offer-self-service' });
    const short = { type: 'self-service-answered', handling: 2, solved: false };
    expect(survey.refusal(short, { kind: 'connected-system', id: 'xj-sms', org: 'xj' })).toBe('not-permitted');
    expect(survey.refusal(short, SURVEYOR)).toBe('not-permitted');
    survey.do(short, CHANNEL);
    expect(survey.state.answers).toMatchObject([{ handling: 2, speed: null, way: 'self-service', by: 'gs-sms' }]);
    expect(survey.report).toMatchObject({ consequence: 'reopen', way: 'self-service' });
  });

  it('by SMS/IVR are not taken before the invitation', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00');
    expect(survey.refusal({ type: 'self-service-answered', ...ANSWERS }, CHANNEL)).toBe('wrong-stage');
  });

  it('pressed after some call are kept, and replace nothing', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00').do(
      { type: 'rate-call', rating: 1, agent: 'junior-1' },
      CHANNEL,
    );
    expect(survey.state).toMatchObject({ stage: 'calling', answers: [], ratings: [{ rating: 1, agent: 'junior-1' }] });
    expect(survey.do(answers()).report).toMatchObject({ score: 5, outcome: 'satisfied' });
  });

  it('may be refused, on the phone or by SMS/IVR', () => {
    const phone = SurveyCase.begin('2026-11-23 10:00').do({ type: 'decline' });
    expect(phone.report).toMatchObject({ outcome: 'declined', score: null });
    const sms = SurveyCase.begin('2026-11-23 10:00').do({ type: 'offer-self-service' });
    sms.do({ type: 'self-service-declined' }, CHANNEL);
    expect(sms.report).toMatchObject({ outcome: 'declined', score: null });
  });
});

describe('mismatch', () => {
  it('goes to the manager hotline with what differs, answered or not', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00').do({ type: 'raise-mismatch', text: WORDS });
    expect(survey.report).toMatchObject({ outcome: 'mismatch', consequence: 'investigate', text: WORDS, score: null });
  });

  it('keeps a score given in the same call', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00');
    expect(survey.refusal({ type: 'raise-mismatch', text: WORDS, handling: 2 })).toBe('missing-field');
    survey.do({ type: 'raise-mismatch', text: WORDS, handling: 2, solved: false });
    expect(survey.report).toMatchObject({ outcome: 'mismatch', score: 2, solved: false });
    expect(survey.state.answers).toHaveLength(1);
  });
});

describe('customers who must not be called', () => {
  it('are asked by SMS/IVR at once', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00', { doNotCall: true });
    expect(survey.state).toMatchObject({ stage: 'self-service', tasks: [] });
    expect(survey.topics).toEqual(['survey.invitation']);
  });

  it('but not at night', () => {
    const survey = SurveyCase.begin('2026-11-23 23:00', { doNotCall: true });
    expect(survey.topics).toEqual([]);
    survey.runTo('2026-11-24 09:00');
    expect(survey.topics).toEqual(['survey.invitation']);
    expect(survey.state.stage).toBe('self-service');
  });
});

test('an invitation whose time comes late waits for the next calling hours', () => {
  const survey = SurveyCase.begin('2026-11-23 23:00', { doNotCall: true });
  survey.runTo('2026-11-24 13:00', 3.5 * 3_600_000);
  expect(survey.topics).toEqual([]);
  survey.runTo('2026-11-24 14:00');
  expect(survey.topics).toEqual(['survey.invitation']);
});

describe('the complaint withdraws', () => {
  it.each(['2026-11-23 10:00', '2026-11-23 12:30'])('a survey begun at %s', (wall) => {
    const survey = SurveyCase.begin(wall).do({ type: 'withdraw' }, COMPLAINT);
    expect(survey.state).toMatchObject({ ended: true, outcome: 'withdrawn' });
    expect(survey.report).toBeNull();
    expect(survey.topics).toEqual([]);
  });

  it('an invitation that is already out', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00', { doNotCall: true }).do({ type: 'withdraw' }, COMPLAINT);
    expect(survey.topics).toEqual(['survey.invitation', 'survey.invitation-withdrawn']);
  });

  it('is not for people', () => {
    expect(SurveyCase.begin('2026-11-23 10:00').refusal({ type: 'withdraw' }, LEADER)).toBe('not-permitted');
  });
});

describe('a policy', () => {
  const without = (...kinds: string[]) => ({
    ...TERMS,
    clocks: Object.fromEntries(Object.entries(TERMS.clocks).filter(([kind]) => !kinds.includes(kind))),
  });

  it('without SMS/IVR leaves the customer unreachable after the calls', () => {
    const survey = SurveyCase.begin('2026-11-23 10:00', {}, without('self-service'));
    survey.runTo('2026-11-26 10:00');
    expect(survey.report).toMatchObject({ outcome: 'unreachable' });
  });

  it('whose days leave no other half-day goes on to SMS/IVR without waiting', () => {
    const short = { ...TERMS.clocks.attempts!, limit: { amount: 120, unit: 'minutes' as const } };
    const terms = { ...TERMS, clocks: { ...TERMS.clocks, attempts: short } };
    expect(SurveyCase.begin('2026-11-23 10:00', {}, terms).do(NO_ANSWER).state.stage).toBe('self-service');
  });
});
