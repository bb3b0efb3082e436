import { topics, words } from '../../../test/support/domain/case-driver';
import { complaintAt, report } from '../../../test/support/domain/complaints';
import { CASE, ORGS, PEOPLE } from '../../../test/support/domain/people';

const text = words();

describe('the customer does not accept (step 8)', () => {
  it('climbs prefecture hotline, GM hotline, HQ; there the decision is final', () => {
    const driver = complaintAt('objection');
    expect(driver.clock('statutory')?.state).not.toBe('met');
    expect(driver.refusal(PEOPLE.manager, 'final-decision', { text, accepted: false })?.code).toBe('wrong-stage');
    expect(driver.refusal(PEOPLE.gm, 'settle', { text })?.code).toBe('not-permitted');
    driver.do(PEOPLE.manager, 'pass-up', { text });
    driver.do(PEOPLE.gm, 'pass-up', { text });
    expect(driver.state).toMatchObject({ hotline: 'hq', holder: { role: 'hq-coordinator', org: 'hq' } });
    expect(driver.refusal(PEOPLE.coordinator, 'pass-up', { text })?.code).toBe('limit-reached');
    const effects = driver.do(PEOPLE.coordinator, 'final-decision', { text, accepted: false });
    expect(topics(effects)).toContain('complaint.right-to-appeal');
    expect(effects.some(({ kind }) => kind === 'start-case')).toBe(false);
    expect(driver.state).toMatchObject({ stage: 'archiving', outcome: 'not-accepted', survey: null });
    expect(driver.clock('statutory')?.state).toBe('met');
    driver.do(PEOPLE.records, 'archive', { category: 'billing', cause: 'unfounded', publication: 'none' });
    expect(driver.state).toMatchObject({ stage: 'ended', ended: true });
  });

  it('each hotline may settle', () => {
    const driver = complaintAt('objection');
    driver.do(PEOPLE.manager, 'pass-up', { text });
    driver.do(PEOPLE.gm, 'settle', { text });
    expect(driver.state).toMatchObject({ stage: 'surveying', answeredBy: ['lz.junior', 'lz.manager', 'gs.gm'] });
  });

  it('a hotline whose settlement was refused is not asked again: the next one up is', () => {
    const driver = complaintAt('objection');
    driver.do(PEOPLE.manager, 'settle', { text });
    driver.do(CASE, 'survey-reported', report(driver, 'dissatisfied', 'hotline'));
    expect(driver.state).toMatchObject({ hotline: 'gm', holder: { role: 'gm-hotline' } });
  });

  it('each hotline may reopen handling, at half the limit', () => {
    const driver = complaintAt('objection');
    driver.do(PEOPLE.manager, 'reopen-handling', { text });
    expect(driver.state).toMatchObject({ stage: 'dispatched', order: { target: { id: 'gs-lz-billing' } } });
    expect(driver.clock('handle')?.dueAt).toBe(driver.now + 24 * 3_600_000);
    const elsewhere = complaintAt('objection');
    elsewhere.do(PEOPLE.manager, 'reopen-handling', { target: ORGS.network, text });
    expect(elsewhere.state.order?.target.id).toBe('gs-lz-network');
  });

  it('a hotline that does not act in time is joined by the next', () => {
    const driver = complaintAt('objection');
    driver.wait(24 * 60);
    driver.do(PEOPLE.gm, 'settle', { text });
    expect(driver.state.stage).toBe('surveying');
  });
});

describe('answering (step 8)', () => {
  it.each([
    ['phone', 'ordinary', 'lz.junior'],
    ['web', 'ordinary', 'lz.integrated'],
    ['phone', 'major-account', 'lz.senior'],
    ['letter', 'leased-line', 'lz.senior'],
  ])('a %s case of an %s customer: %s', (channel, tier, who) => {
    const driver = complaintAt('triage', { channel });
    driver.state.subject.tier = tier;
    driver.do(PEOPLE.senior, 'dispatch', { target: ORGS.billing, text });
    driver.do(PEOPLE.billing, 'accept');
    driver.do(PEOPLE.billing, 'reply', { text });
    driver.do(PEOPLE.senior, 'approve-reply');
    const may = [PEOPLE.junior, PEOPLE.senior, PEOPLE.integrated].filter(
      (one) => !driver.refusal(one, 'answer-customer', { text, accepted: true }),
    );
    expect(may.map(({ id }) => id)).toContain(who);
    expect(may.some(({ id }) => id === 'lz.junior')).toBe(who === 'lz.junior');
  });
});

describe('the callback survey (step 9)', () => {
  it('starts as a child, with ids only and without those who worked the case', () => {
    const driver = complaintAt('answering');
    const effects = driver.do(PEOPLE.junior, 'answer-customer', { text, accepted: true });
    expect(effects.find(({ kind }) => kind === 'start-case')).toMatchObject({
      process: 'callback-survey',
      envelope: {
        command: {
          type: 'register',
          parent: 'case-1',
          customer: 'customer-1',
          round: 1,
          answeredAt: driver.now,
          barred: ['lz.junior', 'lz.senior', 'lz.billing'],
        },
      },
    });
    expect(driver.state.links).toContainEqual({ other: driver.state.survey!.caseId, kind: 'survey' });
    expect(driver.clock('statutory')?.state).toBe('met');
  });

  it.each(['satisfied', 'neutral', 'unreachable', 'declined'])('%s: to the archive', (outcome) => {
    const driver = complaintAt('surveying');
    driver.do(CASE, 'survey-reported', report(driver, outcome, 'none'));
    expect(driver.state).toMatchObject({ stage: 'archiving', outcome, survey: { outcome } });
  });

  it('dissatisfied and unsolved: handled again with raised priority and half the limit; statutory time counts on', () => {
    const driver = complaintAt('surveying');
    driver.do(CASE, 'survey-reported', report(driver, 'dissatisfied', 'reopen'));
    expect(driver.state).toMatchObject({
      stage: 'dispatched',
      subject: { priority: 3 },
      answeredAt: expect.any(Number),
    });
    expect(driver.clock('handle')?.share).toBe(0.5);
    expect(driver.clock('statutory')).toMatchObject({ state: 'running', countsFrom: driver.state.receivedAt });
    expect(driver.clock('reopen-window')?.state).toBe('cancelled');
  });

  it('a second time, or solved: the prefecture hotline, whose settlement is not surveyed for ever', () => {
    const driver = complaintAt('surveying');
    driver.do(CASE, 'survey-reported', report(driver, 'dissatisfied', 'reopen'));
    driver.do(PEOPLE.billing, 'accept');
    driver.do(PEOPLE.billing, 'reply', { text });
    driver.do(PEOPLE.junior, 'approve-reply');
    driver.do(PEOPLE.junior, 'answer-customer', { text, accepted: true });
    driver.do(CASE, 'survey-reported', report(driver, 'dissatisfied', 'hotline'));
    expect(driver.state).toMatchObject({ stage: 'objection', hotline: 'prefecture', counts: { surveys: 2 } });
    driver.do(PEOPLE.manager, 'settle', { text });
    expect(driver.state).toMatchObject({ stage: 'archiving', outcome: 'settled' });
  });

  it('hears only the survey that is out, only once', () => {
    const driver = complaintAt('surveying');
    expect(
      driver.refusal(CASE, 'survey-reported', { ...report(driver, 'neutral', 'none'), survey: 'another' })?.code,
    ).toBe('already-done');
    expect(driver.refusal(PEOPLE.surveyor, 'survey-reported', report(driver, 'neutral', 'none'))?.code).toBe(
      'not-permitted',
    );
  });
});

describe('mismatch', () => {
  it.each(['ours', 'not-ours'])('is investigated by the manager hotline, not by who answered: %s', (finding) => {
    const driver = complaintAt('investigating');
    expect(driver.refusal(PEOPLE.junior, 'investigate', { finding, text })?.code).toBe('separation-of-duties');
    driver.do(PEOPLE.manager, 'investigate', { finding, text });
    expect(driver.state).toMatchObject({
      stage: 'archiving',
      outcome: `mismatch-${finding}`,
      accountability: { finding, by: ['lz.manager'] },
    });
  });

  it('may be raised later; a filed case goes back to closed', () => {
    const driver = complaintAt('closed');
    expect(driver.refusal(PEOPLE.billing, 'raise-mismatch', { text })?.code).toBe('not-permitted');
    driver.do(PEOPLE.surveyor, 'raise-mismatch', { text });
    expect(driver.state).toMatchObject({ stage: 'investigating', holder: { role: 'prefecture-manager' } });
    driver.wait(8 * 24 * 60);
    expect(driver.state.stage).toBe('investigating');
    driver.do(PEOPLE.manager, 'investigate', { finding: 'not-ours', text });
    expect(driver.state).toMatchObject({ stage: 'ended', outcome: 'mismatch-not-ours' });
  });
});
