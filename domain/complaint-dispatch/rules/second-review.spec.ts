import { CaseDriver, words } from '../../../test/support/domain/case-driver';
import { complaintAt, registered, registration } from '../../../test/support/domain/complaints';
import { ORGS, PEOPLE } from '../../../test/support/domain/people';
import { testTerms } from '../../../test/support/domain/terms';
import { machine } from '../complaint-dispatch';
import type { ComplaintState } from '../complaint-state';

const order = { target: ORGS.billing, text: words() };

/** Registered by one, drafted by another. */
function drafted(registrar: typeof PEOPLE.junior, author: typeof PEOPLE.junior) {
  const driver = new CaseDriver<ComplaintState>(machine, testTerms());
  driver.do(registrar, 'register', registration());
  driver.do(author, 'draft-dispatch', order);
  return driver;
}

describe('triage and second review (steps 2 and 3)', () => {
  it.each([
    ['author', PEOPLE.junior, PEOPLE.senior, PEOPLE.senior],
    ['registrar', PEOPLE.senior, PEOPLE.junior, PEOPLE.senior],
  ])('keeps the %s of a draft from approving it, whatever their posts', (_, registrar, author, reviewer) => {
    const driver = drafted(registrar, author);
    expect(driver.refusal(reviewer, 'approve-dispatch')?.code).toBe('separation-of-duties');
    expect(driver.allowed(reviewer)).not.toContain('approve-dispatch');
    driver.do(PEOPLE.senior2, 'approve-dispatch');
    expect(driver.state).toMatchObject({
      stage: 'dispatched',
      order: { target: { id: 'gs-lz-billing' }, accepted: false },
    });
  });

  it('keeps both out when a substitute wrote the draft', () => {
    const substitute = { ...PEOPLE.senior, onBehalfOf: 'lz.senior2' };
    const driver = drafted(PEOPLE.junior, substitute);
    for (const reviewer of [PEOPLE.senior, PEOPLE.senior2])
      expect(driver.refusal(reviewer, 'approve-dispatch')?.code).toBe('separation-of-duties');
  });

  it('may send it elsewhere than drafted, or answer instead', () => {
    const driver = complaintAt('second-review');
    driver.do(PEOPLE.senior, 'approve-dispatch', { target: ORGS.network });
    expect(driver.state.order?.target.id).toBe('gs-lz-network');
    const answered = complaintAt('second-review');
    answered.do(PEOPLE.senior, 'answer-at-review', { text: words('answer') });
    expect(answered.state).toMatchObject({ stage: 'answering', draft: null, reply: { by: ['lz.senior'] } });
  });

  it('sends a draft back to its author first', () => {
    const driver = complaintAt('second-review');
    driver.do(PEOPLE.senior, 'return-draft', { text: words('why') });
    expect(driver.state).toMatchObject({ stage: 'triage', holder: { person: 'lz.junior' } });
    expect(driver.refusal(PEOPLE.junior2, 'draft-dispatch', order)).toMatchObject({ code: 'task-held' });
    driver.do(PEOPLE.leader, 'assign', {
      task: driver.state.tasks.at(-1)!.id,
      person: 'lz.junior2',
      text: words('away'),
    });
    driver.do(PEOPLE.junior2, 'draft-dispatch', order);
  });

  it('lets a senior who did not register dispatch straight from triage', () => {
    const driver = registered();
    expect(driver.refusal(PEOPLE.junior2, 'dispatch', order)?.code).toBe('not-permitted');
    driver.do(PEOPLE.senior, 'dispatch', order);
    expect(driver.state.stage).toBe('dispatched');
    const own = new CaseDriver<ComplaintState>(machine, testTerms());
    own.do(PEOPLE.senior, 'register', registration());
    expect(own.refusal(PEOPLE.senior, 'dispatch', order)?.code).toBe('separation-of-duties');
  });

  it('calls the team leader when no senior is on duty, by hand or when the review is overdue', () => {
    const byHand = complaintAt('second-review');
    expect(byHand.refusal(PEOPLE.leader, 'approve-dispatch')?.code).toBe('not-permitted');
    byHand.do(PEOPLE.junior, 'hand-to-team-leader');
    expect(byHand.refusal(PEOPLE.junior, 'hand-to-team-leader')?.code).toBe('already-done');
    byHand.do(PEOPLE.leader, 'approve-dispatch');
    const overdue = complaintAt('second-review');
    overdue.wait(31);
    overdue.do(PEOPLE.leader, 'approve-dispatch');
    expect(overdue.state.stage).toBe('dispatched');
  });

  it('says that nothing was drafted where the case came without a draft', () => {
    const driver = registered();
    driver.do(PEOPLE.junior, 'hand-to-senior');
    expect(driver.refusal(PEOPLE.senior, 'approve-dispatch')).toMatchObject({ code: 'nothing-drafted', status: 409 });
    expect(driver.refusal(PEOPLE.senior, 'return-draft', { text: words() })?.code).toBe('nothing-drafted');
    driver.do(PEOPLE.senior, 'dispatch', order);
    expect(driver.state.stage).toBe('dispatched');
  });

  it('never sends out an enquiry', () => {
    const driver = registered({ kind: 'enquiry' });
    expect(driver.refusal(PEOPLE.junior, 'draft-dispatch', order)?.code).toBe('wrong-stage');
    expect(driver.refusal(PEOPLE.senior, 'dispatch', order)?.code).toBe('wrong-stage');
    driver.do(PEOPLE.junior, 'answer-on-spot', { text: words() });
    expect(driver.state).toMatchObject({
      stage: 'ended',
      ended: true,
      outcome: 'answered',
      survey: null,
      tasks: [{ status: 'done' }],
    });
  });

  it('answers on the spot, with or without success', () => {
    const content = registered();
    content.do(PEOPLE.junior, 'answer-on-spot', { text: words() });
    expect(content.state.stage).toBe('surveying');
    const not = registered();
    not.do(PEOPLE.junior, 'answer-on-spot', { text: words(), accepted: false });
    expect(not.state).toMatchObject({ stage: 'objection', hotline: 'prefecture' });
  });
});

describe('where an order may go (step 4)', () => {
  it.each([
    ['own department', ORGS.billing, true],
    ["the province's department", ORGS.gsNetwork, true],
    ["another prefecture's department", ORGS.tsBilling, false],
    ["another province's department", ORGS.snNetwork, false],
    ['another prefecture of the province', ORGS.ts, true],
    ['itself', ORGS.lz, false],
    ['the province centre', ORGS.gs, true],
    ['HQ', ORGS.hq, true],
    ['another province, through HQ', ORGS.sn, true],
    ['a second-line platform', ORGS.secondLine, false],
  ])('a prefecture: %s', (_, target, allowed) => {
    const refusal = registered().refusal(PEOPLE.junior, 'draft-dispatch', { target, text: words() });
    expect(refusal).toEqual(allowed ? undefined : expect.objectContaining({ code: 'wrong-target', field: 'target' }));
  });

  it.each([
    ['own platform', ORGS.secondLine, true],
    ['a province', ORGS.sn, true],
    ['a prefecture', ORGS.lz, false],
    ['itself', ORGS.hq, false],
  ])('HQ: %s', (_, target, allowed) => {
    const driver = new CaseDriver<ComplaintState>(machine, testTerms());
    driver.do(PEOPLE.coordinator, 'register', registration({ org: ORGS.hq }));
    const refusal = driver.refusal(PEOPLE.coordinator, 'draft-dispatch', { target, text: words() });
    expect(refusal?.code).toBe(allowed ? undefined : 'wrong-target');
  });
});
