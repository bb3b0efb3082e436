import { openTasks } from '../shared/human-task';
import { ANSWERS, CHANNEL, COMPLAINT, LEADER, SURVEYOR, SurveyCase, TERMS, WORDS } from './testing/survey-case';

const NO_ANSWER = { type: 'record-no-answer' };
const answers = (rest: object = {}) => ({ type: 'record-answers', ...ANSWERS, ...rest });

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
