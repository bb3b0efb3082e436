import { openTasks } from '../shared/human-task';
import { ANSWERS, beijing, CHANNEL, LEADER, SurveyCase, WORKER } from './testing/survey-case';

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
