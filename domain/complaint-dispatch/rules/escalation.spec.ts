import { topics, words } from '../../../test/support/domain/case-driver';
import { complaintAt } from '../../../test/support/domain/complaints';
import { connected, ORGS, PEOPLE } from '../../../test/support/domain/people';
import { openTasks } from '../../shared/human-task';

const text = words();
const HOUR = 60;

/** Past the 48 hours of the handle limit. */
function overdue() {
  const driver = complaintAt('handling');
  driver.wait(48 * HOUR);
  return driver;
}
const escalated = (driver: ReturnType<typeof overdue>) =>
  openTasks(driver.state, 'escalation').map((task) => task.candidates[0]);

describe('chases (step 6)', () => {
  it('go out by themselves at each warning, unreviewed, and are acknowledged', () => {
    const driver = complaintAt('handling');
    expect(topics(driver.wait(24 * HOUR))).toContain('complaint.chased');
    expect(driver.tasks()).toEqual(['handle', 'chase']);
    expect(driver.clock('chase-acknowledge')?.state).toBe('running');
    expect(driver.refusal(PEOPLE.junior, 'acknowledge-chase')?.code).toBe('not-permitted');
    driver.do(PEOPLE.billing, 'acknowledge-chase');
    expect(driver.clock('chase-acknowledge')?.state).toBe('met');
    expect(topics(driver.wait(15 * HOUR))).toContain('complaint.chased');
  });

  it('drafted by an agent, are second-reviewed by another', () => {
    const driver = complaintAt('handling');
    driver.do(PEOPLE.senior, 'draft-chase', { text });
    expect(driver.refusal(PEOPLE.junior, 'draft-chase', { text })?.code).toBe('already-done');
    expect(driver.refusal(PEOPLE.senior, 'approve-chase')?.code).toBe('separation-of-duties');
    expect(topics(driver.do(PEOPLE.senior2, 'approve-chase'))).toEqual(['complaint.chased']);
    driver.do(PEOPLE.junior, 'draft-chase', { text });
    expect(topics(driver.do(PEOPLE.senior, 'decline-chase', { text }))).toEqual([]);
    expect(driver.tasks()).toEqual(['handle', 'chase']);
  });

  it('are over when the reply is in', () => {
    const driver = complaintAt('handling');
    driver.wait(24 * HOUR);
    driver.do(PEOPLE.billing, 'reply', { text });
    expect(driver.tasks()).toEqual(['reply-check']);
  });
});

describe('the ladder (step 6)', () => {
  it('climbs tier by tier while nobody acts, clocks running on', () => {
    const driver = overdue();
    const tiers = [escalated(driver)];
    for (let tier = 0; tier < 4; tier++) {
      driver.wait(4 * HOUR);
      tiers.push(escalated(driver));
    }
    expect(tiers.map(([post]) => `${post?.role}@${post?.org}`)).toEqual([
      'team-leader@gs-lz',
      'prefecture-manager@gs-lz',
      'gm-hotline@gs',
      'hq-coordinator@hq',
      'hq-coordinator@hq', // nobody above
    ]);
    expect(driver.state).toMatchObject({ stage: 'handling', overdue: [{ org: 'gs-lz' }] });
    expect(driver.clock('handle')?.state).toBe('breached');
  });

  it('reassign: a fresh handle limit once, then what is left', () => {
    const driver = overdue();
    expect(driver.refusal(PEOPLE.leader, 'reassign', { target: ORGS.billing, text })?.code).toBe('wrong-target');
    driver.do(PEOPLE.leader, 'reassign', { target: ORGS.network, text });
    expect(driver.state.stage).toBe('dispatched');
    expect(driver.clock('handle')).toMatchObject({ state: 'running', armedAt: driver.now });
    driver.wait(48 * HOUR);
    expect(escalated(driver)).toEqual([{ role: 'prefecture-manager', org: 'gs-lz' }]);
    const handle = driver.clock('handle')!.id;
    driver.do(PEOPLE.manager, 'reassign', { target: ORGS.billing, text });
    expect(driver.clock('handle')).toMatchObject({ id: handle, state: 'breached' });
  });

  it('extend: with a reason, at most half the limit, once a tier', () => {
    const driver = overdue();
    expect(driver.refusal(PEOPLE.leader, 'extend', { minutes: 60 })).toMatchObject({ field: 'text' });
    const most = 24 * HOUR;
    expect(driver.refusal(PEOPLE.leader, 'extend', { minutes: most + 1, text })).toMatchObject({
      field: 'minutes',
      params: { max: most },
    });
    driver.do(PEOPLE.leader, 'extend', { minutes: most, text });
    expect(driver.clock('handle')).toMatchObject({ state: 'warned', dueAt: driver.now + most * 60_000 });
    expect(driver.clock('escalation')?.state).toBe('cancelled');
    driver.wait(most);
    expect(escalated(driver)).toEqual([{ role: 'prefecture-manager', org: 'gs-lz' }]);
  });

  it('take over: the tier owns the work, and cannot return it', () => {
    const driver = overdue();
    driver.do(PEOPLE.leader, 'take-over', { text });
    expect(driver.state.holder).toEqual({ role: 'team-leader', org: 'gs-lz', person: 'lz.leader' });
    expect(driver.refusal(PEOPLE.billing, 'reply', { text })?.code).toBe('not-permitted');
    expect(driver.refusal(PEOPLE.leader, 'return-order', { text })?.code).toBe('wrong-stage');
    driver.do(PEOPLE.leader, 'reply', { text });
    expect(driver.state.stage).toBe('reply-check');
    expect(driver.refusal(PEOPLE.leader, 'approve-reply')?.code).toBe('separation-of-duties');
  });

  it('stops with the reply, and stands where it stood when the reply is sent back', () => {
    const driver = overdue();
    driver.wait(4 * HOUR);
    driver.do(PEOPLE.billing, 'reply', { text });
    expect([driver.tasks(), driver.clock('escalation')?.state]).toEqual([['reply-check'], 'cancelled']);
    driver.do(PEOPLE.junior, 'draft-send-back', { text });
    driver.do(PEOPLE.senior, 'approve-send-back');
    expect(escalated(driver)).toEqual([{ role: 'prefecture-manager', org: 'gs-lz' }]);
  });

  it('is closed to whoever was not called, and to systems', () => {
    const driver = overdue();
    for (const actor of [PEOPLE.manager, PEOPLE.senior, connected('crm-gs', 'gs')])
      expect(driver.refusal(actor, 'take-over', { text })?.code).toBe('not-permitted');
  });
});

describe('compensation', () => {
  it('is recorded by the prefecture hotline against the branch company, in fen', () => {
    const driver = overdue();
    const paid = { amountFen: 5_000, currency: 'CNY', text };
    expect(driver.refusal(PEOPLE.leader, 'record-compensation', paid)?.code).toBe('not-permitted');
    expect(driver.refusal(PEOPLE.manager, 'record-compensation', { ...paid, amountFen: 0.5 })?.field).toBe('amountFen');
    const [effect] = driver.do(PEOPLE.manager, 'record-compensation', paid);
    expect(effect).toMatchObject({
      topic: 'complaint.compensated',
      org: 'gs',
      data: { branch: 'gs-lz', amountFen: 5_000 },
    });
    expect(driver.state.compensation).toMatchObject([
      { org: 'gs-lz', amountFen: 5_000, currency: 'CNY', by: 'lz.manager' },
    ]);
  });
});

describe("a department's own system", () => {
  const system = connected('billing-gs', 'gs');

  it('accepts, replies, returns and acknowledges, and does nothing else', () => {
    const driver = complaintAt('dispatched');
    expect(driver.allowed(system)).toEqual(['accept', 'record-contact', 'return-order']);
    driver.do(system, 'accept');
    expect(driver.refusal(connected('crm-sn', 'sn'), 'reply', { text })?.code).toBe('not-permitted');
    driver.do(system, 'reply', { text });
    expect(driver.state).toMatchObject({ stage: 'reply-check', reply: { by: [] } });
    expect(driver.allowed(system)).toEqual([]);
  });
});
