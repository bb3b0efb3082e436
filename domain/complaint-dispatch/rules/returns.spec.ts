import { words } from '../../../test/support/domain/case-driver';
import { complaintAt } from '../../../test/support/domain/complaints';
import { ORGS, PEOPLE } from '../../../test/support/domain/people';

const HOUR = 3_600_000;
const text = words();

describe('handle (step 5)', () => {
  it('is accepted, contacted and replied by the department, nobody else', () => {
    const driver = complaintAt('dispatched');
    for (const other of [PEOPLE.junior, PEOPLE.network, PEOPLE.leader])
      expect(driver.refusal(other, 'accept')?.code).toBe('not-permitted');
    expect(driver.refusal(PEOPLE.billing, 'reply', { text })?.code).toBe('wrong-stage');
    driver.do(PEOPLE.billing, 'accept');
    expect(driver.state.holder).toEqual({ role: 'handler', org: 'gs-lz-billing', person: 'lz.billing' });
    expect(driver.clock('accept')?.state).toBe('met');
    expect(driver.refusal(PEOPLE.billing2, 'reply', { text })).toMatchObject({
      code: 'task-held',
      params: { holder: 'lz.billing' },
    });
    driver.do(PEOPLE.billing, 'record-contact', { text });
    expect(driver.clock('first-contact')?.state).toBe('met');
    driver.do(PEOPLE.billing, 'reply', { text });
    expect(driver.state.stage).toBe('reply-check');
    expect(driver.clock('handle')?.state).toBe('paused');
  });
});

describe('handler returns (step 5)', () => {
  it('wait on a senior while the handle clock stands; insisting lets it run on', () => {
    const driver = complaintAt('dispatched');
    const due = driver.clock('handle')!.dueAt;
    driver.do(PEOPLE.billing, 'return-order', { text });
    expect(driver.state).toMatchObject({
      stage: 'return-review',
      counts: { returns: 1 },
      holder: { role: 'senior-agent' },
    });
    expect(driver.refusal(PEOPLE.billing, 'insist', { text })?.code).toBe('separation-of-duties');
    driver.wait(20);
    driver.do(PEOPLE.senior, 'insist', { text });
    expect(driver.state).toMatchObject({ stage: 'dispatched', returned: null });
    expect(driver.clock('handle')).toMatchObject({ state: 'running', dueAt: due + 20 * 60_000 });
  });

  it('redispatched to another department: a fresh limit; to the same one: what was left', () => {
    const other = complaintAt('return-review');
    const first = other.clock('handle')!.id;
    other.wait(20);
    other.do(PEOPLE.senior, 'redispatch', { target: ORGS.network, text });
    expect(other.clock('handle')).toMatchObject({ armedAt: other.now, dueAt: other.now + 48 * HOUR, pauses: [] });
    expect(other.clock('handle')!.id).not.toBe(first);
    const same = complaintAt('return-review');
    const id = same.clock('handle')!.id;
    same.wait(20);
    same.do(PEOPLE.senior, 'redispatch', { target: ORGS.billing, text });
    expect(same.clock('handle')).toMatchObject({ id, dueAt: same.now + 48 * HOUR });
  });

  it('within the accept limit as it is, later with the consent of the team leader', () => {
    const consented = complaintAt('handling');
    consented.wait(6 * 60 + 1); // four working hours and the lunch between them
    consented.do(PEOPLE.billing, 'return-order', { text });
    expect(consented.tasks()).toEqual(['return-consent']);
    expect(consented.refusal(PEOPLE.senior, 'consent-return')?.code).toBe('not-permitted');
    consented.do(PEOPLE.leader, 'consent-return');
    expect(consented.tasks()).toEqual(['return-review']);
    const refused = complaintAt('handling');
    refused.wait(24 * 60);
    refused.do(PEOPLE.billing, 'return-order', { text });
    refused.do(PEOPLE.leader, 'refuse-return', { text });
    expect(refused.state.stage).toBe('handling');
    const early = complaintAt('handling');
    early.do(PEOPLE.billing, 'return-order', { text });
    expect(early.tasks()).toEqual(['return-review']);
  });

  it('twice a case; the third time the team leader decides', () => {
    const driver = complaintAt('leader-decision');
    expect(driver.state.counts.returns).toBe(3);
    expect(driver.refusal(PEOPLE.senior, 'insist', { text })?.code).toBe('not-permitted');
    expect(driver.refusal(PEOPLE.leader, 'approve-reply')?.code).toBe('wrong-stage');
    driver.do(PEOPLE.leader, 'redispatch', { target: ORGS.network, text });
    expect(driver.state).toMatchObject({ stage: 'dispatched', order: { target: { id: 'gs-lz-network' } } });
  });
});

describe('check the reply (step 7)', () => {
  it('is not for who wrote it', () => {
    const driver = complaintAt('handling');
    const both = { ...PEOPLE.billing, posts: [...PEOPLE.billing.posts, ...PEOPLE.junior.posts] };
    driver.do(both, 'reply', { text });
    expect(driver.refusal(both, 'approve-reply')?.code).toBe('separation-of-duties');
  });

  it('sends back after second review: the handle clock runs on with what was left', () => {
    const driver = complaintAt('reply-check');
    const due = driver.clock('handle')!.dueAt;
    driver.wait(30);
    driver.do(PEOPLE.senior, 'draft-send-back', { text });
    expect(driver.refusal(PEOPLE.senior, 'approve-send-back')?.code).toBe('separation-of-duties');
    driver.do(PEOPLE.senior2, 'approve-send-back');
    expect(driver.state).toMatchObject({ stage: 'handling', counts: { sendBacks: 1 }, reply: null });
    expect(driver.clock('handle')).toMatchObject({ state: 'running', dueAt: due + 30 * 60_000 });
  });

  it('goes back to the check when the second reviewer declines', () => {
    const driver = complaintAt('send-back-review');
    driver.do(PEOPLE.senior, 'decline-send-back', { text });
    expect(driver.state).toMatchObject({ stage: 'reply-check', counts: { sendBacks: 0 } });
  });

  it.each([
    ['approve-reply', {}, 'answering'],
    ['insist', { text }, 'handling'],
    ['redispatch', { target: ORGS.network, text }, 'dispatched'],
  ])('the second time the team leader decides: %s', (type, fields, stage) => {
    const driver = complaintAt('send-back-review');
    driver.do(PEOPLE.senior, 'approve-send-back');
    driver.do(PEOPLE.billing, 'reply', { text });
    driver.do(PEOPLE.junior, 'draft-send-back', { text });
    expect(driver.state.stage).toBe('leader-decision');
    driver.do(PEOPLE.leader, type, fields);
    expect(driver.state.stage).toBe(stage);
  });
});
