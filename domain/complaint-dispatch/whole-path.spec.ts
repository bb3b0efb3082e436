import { CaseDriver, words } from '../../test/support/domain/case-driver';
import { CASE, ORGS, PEOPLE } from '../../test/support/domain/people';
import { testTerms } from '../../test/support/domain/terms';
import { machine } from './complaint-dispatch';
import type { ComplaintState } from './complaint-state';

const registration = (rest: Record<string, unknown> = {}) => ({
  org: ORGS.lz,
  kind: 'complaint',
  category: 'billing',
  channel: 'phone',
  tier: 'ordinary',
  text: words('complaint'),
  customer: 'customer-1',
  ...rest,
});

describe('the whole path', () => {
  it('goes from registration to archive', () => {
    const one = new CaseDriver<ComplaintState>(machine, testTerms());
    one.do(PEOPLE.junior, 'register', registration());
    one.do(PEOPLE.junior, 'draft-dispatch', { target: ORGS.billing, text: words() });
    one.do(PEOPLE.senior, 'approve-dispatch');
    one.do(PEOPLE.billing, 'accept');
    one.do(PEOPLE.billing, 'reply', { text: words() });
    one.do(PEOPLE.junior, 'approve-reply');
    one.do(PEOPLE.junior, 'answer-customer', { text: words(), accepted: true });
    expect(one.state.stage).toBe('surveying');
    const survey = one.state.survey!.caseId;
    one.do(CASE, 'survey-reported', { survey, outcome: 'satisfied', consequence: 'none' });
    one.do(PEOPLE.records, 'archive', { category: 'billing', cause: 'billing-error', publication: 'none' });
    expect(one.state).toMatchObject({ stage: 'closed', outcome: 'satisfied', holder: null, ended: false });
    one.wait(7 * 24 * 60);
    expect(one.state).toMatchObject({ stage: 'ended', outcome: 'satisfied', ended: true });
  });

  it.each([true, false])('tells the survey whether the customer may be called (must not: %s)', (doNotCall) => {
    const one = new CaseDriver<ComplaintState>(machine, testTerms());
    one.do(PEOPLE.junior, 'register', registration({ doNotCall }));
    const [start] = one
      .do(PEOPLE.junior, 'answer-on-spot', { text: words(), accepted: true })
      .filter(({ kind }) => kind === 'start-case');
    expect(start).toMatchObject({ process: 'callback-survey', envelope: { command: { type: 'register', doNotCall } } });
  });
});
