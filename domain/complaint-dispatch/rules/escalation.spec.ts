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

  /** The handle limit passed, and every tier but HQ's let it be. */
  function atTheTop(rules?: number) {
    const driver = overdue();
    if (rules !== undefined) driver.state = { ...driver.state, rules };
    driver.wait(12 * HOUR);
    expect(escalated(driver)).toEqual([{ role: 'hq-coordinator', org: 'hq' }]);
    return driver;
  }

  it.each(['extend', 'reassign'])('calls on the top tier again when its %s did not help', (right) => {
    const driver = atTheTop();
    driver.do(
      PEOPLE.coordinator,
      right,
      right === 'extend' ? { minutes: 24 * HOUR, text } : { target: ORGS.network, text },
    );
    expect([driver.clock('escalation')?.state ?? 'cancelled', escalated(driver)]).toEqual(['cancelled', []]);
    const effects = driver.wait((right === 'extend' ? 12 : 48) * HOUR);
    expect(topics(effects)).toEqual(expect.arrayContaining(['complaint.overdue', 'complaint.escalated']));
    expect(escalated(driver)).toEqual([{ role: 'hq-coordinator', org: 'hq' }]);
    expect(driver.clock('escalation')?.state).toBe('running');
    expect(driver.state.overdue).toHaveLength(2);
    expect(driver.refusal(PEOPLE.coordinator, 'extend', { minutes: 1, text })?.code).toBe(
      right === 'extend' ? 'limit-reached' : undefined,
    );
    driver.do(PEOPLE.coordinator, 'take-over', { text });
  });

  it('tells the top tier that its own limit has passed, its task still open', () => {
    const driver = atTheTop();
    const [effect] = driver.wait(4 * HOUR).filter((one) => one.kind === 'deliver' && one.topic === 'complaint.late');
    expect(effect).toMatchObject({ org: 'hq', data: { clock: 'escalation' } });
    expect(escalated(driver)).toEqual([{ role: 'hq-coordinator', org: 'hq' }]);
  });

  it('of a case that began under the first rules leaves the top alone, as it was', () => {
    const driver = atTheTop(1);
    driver.do(PEOPLE.coordinator, 'extend', { minutes: 24 * HOUR, text });
    expect(topics(driver.wait(12 * HOUR))).not.toContain('complaint.escalated');
    const silent = atTheTop(1);
    expect(topics(silent.wait(4 * HOUR))).not.toContain('complaint.late');
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
