import { CaseWorld } from '../../../test/support/domain/case-world';
import { words, type CaseDriver } from '../../../test/support/domain/case-driver';
import { registration } from '../../../test/support/domain/complaints';
import { connected, ORGS, PEOPLE } from '../../../test/support/domain/people';
import { testTerms } from '../../../test/support/domain/terms';
import { machines } from '../../machines';
import type { OrgRef } from '../../shared/case-state';
import type { ComplaintState } from '../complaint-state';

type Driver = CaseDriver<ComplaintState>;
const text = words();

/** A complaint of Lanzhou sent to a far centre; answers it and the case opened there. */
function sentTo(
  target: OrgRef,
  over: Record<string, unknown> = {},
): { world: CaseWorld; parent: Driver; child: Driver } {
  const world = new CaseWorld(machines, testTerms());
  const parent = world.open<ComplaintState>('complaint-dispatch', 'case-1');
  parent.do(PEOPLE.junior, 'register', registration(over));
  parent.do(PEOPLE.senior, 'dispatch', { target, text });
  return { world, parent, child: world.of<ComplaintState>(parent.state.order!.child!) };
}

/** The far centre's own loop, up to its result. */
function doTheWork(
  child: Driver,
  department: OrgRef,
  [agent, senior, handler]: readonly (typeof PEOPLE.junior)[],
): void {
  child.do(agent!, 'draft-dispatch', { target: department, text });
  child.do(senior!, 'approve-dispatch');
  child.do(handler!, 'accept');
  child.do(handler!, 'reply', { text: words('far reply') });
  child.do(agent!, 'approve-reply');
}

const TIANSHUI = [PEOPLE.tsJunior, PEOPLE.tsSenior, PEOPLE.tsHandler] as const;
const SHAANXI = [PEOPLE.snJunior, PEOPLE.snSenior, PEOPLE.snHandler] as const;

describe('a prefecture of the province (step 4)', () => {
  it('works on a linked case of its own, and its reply comes back', () => {
    const { world, parent, child } = sentTo(ORGS.ts);
    expect(parent.state).toMatchObject({
      stage: 'dispatched',
      org: 'gs-lz',
      links: [{ other: child.caseId, kind: 'far-order' }],
      holder: { org: 'gs-ts' },
    });
    expect(child.state).toMatchObject({
      stage: 'triage',
      org: 'gs-ts',
      origin: { kind: 'transferred-in', parent: 'case-1' },
    });
    doTheWork(child, ORGS.tsBilling, TIANSHUI);
    expect(parent.state).toMatchObject({ stage: 'reply-check', reply: { text: words('far reply'), by: [] } });
    expect(child.state.stage).toBe('awaiting-sender');
    parent.do(PEOPLE.junior, 'approve-reply');
    expect(parent.state.stage).toBe('answering');
    expect(child.state).toMatchObject({ stage: 'archiving', outcome: 'confirmed', survey: null });
    child.do(PEOPLE.tsRecords, 'archive', { category: 'billing', cause: 'billing-error', publication: 'none' });
    expect(child.state.ended).toBe(true);
    expect(world.delivered.map(({ topic }) => topic)).toContain('complaint.result');
  });

  it('counts as accepted once it is sent on there', () => {
    const { parent, child } = sentTo(ORGS.ts);
    child.do(PEOPLE.tsSenior, 'dispatch', { target: ORGS.tsBilling, text });
    expect(parent.state.stage).toBe('handling');
    expect(parent.clock('accept')?.state).toBe('met');
  });

  it('may return it with a reason; insisting sends it back, redispatching recalls it', () => {
    const { parent, child } = sentTo(ORGS.ts);
    expect(child.refusal(PEOPLE.junior, 'return-to-sender', { text })?.code).toBe('not-permitted');
    child.do(PEOPLE.tsJunior, 'return-to-sender', { text });
    expect([parent.state.stage, child.state.stage]).toEqual(['return-review', 'awaiting-sender']);
    parent.do(PEOPLE.senior, 'insist', { text });
    expect([parent.state.stage, child.state.stage]).toEqual(['dispatched', 'triage']);
    child.do(PEOPLE.tsJunior, 'return-to-sender', { text });
    parent.do(PEOPLE.senior, 'redispatch', { target: ORGS.billing, text });
    expect(child.state).toMatchObject({ stage: 'archiving', outcome: 'recalled' });
    expect(parent.state.order).toMatchObject({ child: null, target: { id: 'gs-lz-billing' } });
  });

  it('has filed the case, and ended it: insisting finds nobody there, and counts as returned', () => {
    const { parent, child } = sentTo(ORGS.ts);
    child.do(PEOPLE.tsJunior, 'return-to-sender', { text });
    child.wait(6 * 24 * 60);
    child.do(PEOPLE.tsRecords, 'archive', { category: 'billing', cause: 'other', publication: 'none' });
    expect(child.state).toMatchObject({ ended: true, outcome: 'unconfirmed' });
    parent.do(PEOPLE.senior, 'insist', { text });
    expect(parent.state).toMatchObject({ stage: 'return-review', counts: { returns: 2 } });
    parent.do(PEOPLE.senior, 'redispatch', { target: ORGS.billing, text });
    expect(parent.tasks()).toEqual(['handle']);
  });

  it('does it again when the result is sent back, at half its own limit', () => {
    const { parent, child } = sentTo(ORGS.ts);
    doTheWork(child, ORGS.tsBilling, TIANSHUI);
    parent.do(PEOPLE.junior, 'draft-send-back', { text });
    parent.do(PEOPLE.senior, 'approve-send-back');
    expect([parent.state.stage, child.state.stage]).toEqual(['handling', 'dispatched']);
    expect(child.clock('handle')?.share).toBe(0.5);
  });

  it.each([
    ['withdraw', { text }],
    ['merge-into', { survivor: 'case-9', text }],
  ])('is recalled by %s', (type, fields) => {
    const { world, parent, child } = sentTo(ORGS.ts);
    world.open('complaint-dispatch', 'case-9').do(PEOPLE.junior, 'register', registration());
    child.do(PEOPLE.tsSenior, 'dispatch', { target: ORGS.tsBilling, text });
    expect(child.refusal(PEOPLE.tsJunior, type, fields)?.code).toBe('wrong-stage');
    parent.do(PEOPLE.junior, type, fields);
    expect(child.state).toMatchObject({ stage: 'archiving', outcome: 'recalled' });
  });

  it('is chased by the sender', () => {
    const { world, parent, child } = sentTo(ORGS.ts);
    child.do(PEOPLE.tsSenior, 'dispatch', { target: ORGS.tsBilling, text });
    parent.do(PEOPLE.junior, 'draft-chase', { text });
    parent.do(PEOPLE.senior, 'approve-chase');
    expect(child.tasks()).toContain('chase');
    expect(world.delivered.at(-1)).toMatchObject({ topic: 'complaint.chased', org: 'gs-ts-billing' });
  });

  it('takes word only from the case that sent it: what is sent back has been reviewed there', () => {
    const { parent, child } = sentTo(ORGS.ts);
    doTheWork(child, ORGS.tsBilling, TIANSHUI);
    for (const type of ['order-sent-back', 'confirm-result'])
      expect(child.refusal(PEOPLE.senior, type, { text })?.code).toBe('not-permitted');
    parent.do(PEOPLE.junior, 'draft-send-back', { text });
    expect(child.state.stage).toBe('awaiting-sender');
    parent.do(PEOPLE.senior, 'approve-send-back');
    expect(child.state.stage).toBe('dispatched');
  });

  it('loses the work to a tier that takes it over', () => {
    const { world, parent, child } = sentTo(ORGS.ts);
    world.wait(48 * 60, 24 * 60);
    parent.do(PEOPLE.leader, 'take-over', { text });
    expect(child.state.outcome).toBe('recalled');
    parent.do(PEOPLE.leader, 'reply', { text });
    expect(parent.state.stage).toBe('reply-check');
  });
});

describe('another province, through HQ (step 4)', () => {
  it("opens HQ's case with the dispatch drafted, then the province's, and the reply returns the same way", () => {
    const { world, parent, child: hq } = sentTo(ORGS.sn);
    expect(hq.state).toMatchObject({
      org: 'hq',
      stage: 'second-review',
      draft: { target: { id: 'sn' }, by: [] },
      holder: { role: 'hq-coordinator', org: 'hq' },
    });
    hq.do(PEOPLE.coordinator, 'approve-dispatch');
    const far = world.of<ComplaintState>(hq.state.order!.child!);
    expect(far.state).toMatchObject({
      org: 'sn',
      stage: 'triage',
      origin: { kind: 'hq-down', sender: { id: 'hq' }, parent: hq.caseId },
    });
    doTheWork(far, ORGS.snNetwork, SHAANXI);
    expect(hq.state.stage).toBe('reply-check');
    hq.do(PEOPLE.coordinator, 'approve-reply');
    expect([far.state.outcome, parent.state.stage]).toEqual(['confirmed', 'reply-check']);
    parent.do(PEOPLE.junior, 'approve-reply');
    expect([hq.state.outcome, parent.state.stage]).toEqual(['confirmed', 'answering']);
  });

  it('HQ may answer by itself, or choose another way', () => {
    const { parent, child: hq } = sentTo(ORGS.hq);
    hq.do(PEOPLE.coordinator, 'answer-at-review', { text });
    expect(parent.state.stage).toBe('reply-check');
    const other = sentTo(ORGS.sn);
    other.child.do(PEOPLE.coordinator, 'dispatch', { target: ORGS.secondLine, text });
    expect(other.child.state.order).toMatchObject({ target: { id: 'hq-sl-voice' }, child: null });
  });

  it('recalls the whole chain', () => {
    const { world, parent, child: hq } = sentTo(ORGS.sn);
    hq.do(PEOPLE.coordinator, 'approve-dispatch');
    const far = world.of<ComplaintState>(hq.state.order!.child!);
    parent.do(PEOPLE.junior, 'withdraw', { text });
    expect([hq.state.outcome, far.state.outcome]).toEqual(['recalled', 'recalled']);
  });
});

describe('a case that another centre sent (step 8)', () => {
  /** Sent by an outside system; there is no case of the sender here. */
  function transferredIn(): Driver {
    const driver = new CaseWorld(machines, testTerms()).open<ComplaintState>('complaint-dispatch', 'case-1');
    driver.do(connected('crm-sn', 'sn'), 'register', registration({ channel: 'transfer-in', sender: ORGS.sn }));
    driver.do(PEOPLE.junior, 'answer-on-spot', { text });
    return driver;
  }

  it('gives the result to its sender, who confirms it; no survey here', () => {
    const driver = transferredIn();
    expect(driver.state).toMatchObject({ stage: 'awaiting-sender', survey: null, holder: { org: 'sn' } });
    expect(driver.clock('statutory')?.state).toBe('met');
    expect(driver.refusal(PEOPLE.junior, 'confirm-result')?.code).toBe('not-permitted');
    driver.do(connected('crm-sn', 'sn'), 'confirm-result');
    expect(driver.state).toMatchObject({ stage: 'archiving', outcome: 'confirmed' });
  });

  it('is closed after three working days without a word', () => {
    const driver = transferredIn();
    driver.wait(3 * 24 * 60 - 1);
    expect(driver.state.stage).toBe('awaiting-sender');
    driver.wait(2);
    expect(driver.state).toMatchObject({ stage: 'archiving', outcome: 'unconfirmed' });
  });

  it('may be sent back by the sender', () => {
    const driver = transferredIn();
    driver.do(PEOPLE.snSenior, 'order-sent-back', { text });
    expect(driver.state.stage).toBe('triage');
  });
});
