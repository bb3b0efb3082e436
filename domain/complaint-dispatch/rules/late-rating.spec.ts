import { complaintAt } from '../../../test/support/domain/complaints';
import { connected, PEOPLE } from '../../../test/support/domain/people';

const CHANNEL = connected('gs-sms', 'gs');

describe('a call rated after the survey has ended', () => {
  it('is kept with the complaint and changes nothing, while that is open', () => {
    const driver = complaintAt('closed');
    const { survey, workers } = driver.state;
    driver.do(CHANNEL, 'late-rating', { survey: survey!.caseId, rating: 2, agent: 'lz.surveyor' });
    expect(driver.transitions.at(-1)?.fields).toEqual({ survey: survey!.caseId, rating: 2, agent: 'lz.surveyor' });
    expect(driver.state).toMatchObject({ stage: 'closed', survey, workers, outcome: 'satisfied' });
    const ended = complaintAt('ended');
    const late = { survey: ended.state.survey!.caseId, rating: 2 };
    expect(ended.refusal(CHANNEL, 'late-rating', late)?.code).toBe('case-closed');
  });

  it('is for a survey channel of the own line, about a survey of this complaint', () => {
    const driver = complaintAt('closed');
    const fields = { survey: driver.state.survey!.caseId, rating: 2 };
    expect(driver.refusal(PEOPLE.surveyor, 'late-rating', fields)?.code).toBe('not-permitted');
    expect(driver.refusal(connected('sn-sms', 'sn'), 'late-rating', fields)?.code).toBe('not-permitted');
    expect(driver.refusal(CHANNEL, 'late-rating', { ...fields, survey: 'another' })?.field).toBe('survey');
  });
});
