import { CaseDriver, topics, words } from '../../../test/support/domain/case-driver';
import { complaintAt, registered, registration } from '../../../test/support/domain/complaints';
import { ORGS, PEOPLE } from '../../../test/support/domain/people';
import { minutes, testTerms } from '../../../test/support/domain/terms';
import { machine } from '../complaint-dispatch';
import { STAGES, type ComplaintStage, type ComplaintState } from '../complaint-state';
import { BEFORE_ANSWER } from './any-time';

const text = words();
const DAY = 24 * 60;
const MINUTE = 60_000;

describe('withdraw', () => {
  it.each(BEFORE_ANSWER as ComplaintStage[])('at %s: to the archive, no survey, nothing left running', (stage) => {
    const driver = complaintAt(stage);
    const effects = driver.do(PEOPLE.junior, 'withdraw', { text });
    expect(driver.state).toMatchObject({ stage: 'archiving', outcome: 'withdrawn', survey: null });
    expect(driver.tasks()).toEqual(['archive']);
    expect(driver.clock('statutory')?.state).toBe('cancelled');
    expect(effects.some(({ kind }) => kind === 'start-case')).toBe(false);
  });

  it.each(['surveying', 'archiving', 'closed'] as const)('not at %s: the answer has been given', (stage) => {
    expect(complaintAt(stage).refusal(PEOPLE.junior, 'withdraw', { text })?.code).toBe('wrong-stage');
  });
});

describe('waiting for the customer', () => {
  it('stops the clocks, never the statutory one, at most twice', () => {
    const driver = complaintAt('handling');
    const due = driver.clock('handle')!.dueAt;
    expect(driver.refusal(PEOPLE.junior, 'wait-for-customer', { text })?.code).toBe('not-permitted');
    driver.do(PEOPLE.billing, 'wait-for-customer', { text });
    expect(driver.clock('handle')?.state).toBe('paused');
    expect(driver.clock('statutory')?.state).toBe('running');
    expect(driver.refusal(PEOPLE.billing, 'wait-for-customer', { text })?.code).toBe('already-done');
    driver.wait(DAY);
    driver.do(PEOPLE.junior, 'customer-responded');
    expect(driver.clock('handle')).toMatchObject({ state: 'running', dueAt: due + DAY * MINUTE });
    driver.do(PEOPLE.billing, 'wait-for-customer', { text });
    driver.wait(3 * DAY); // 72 hours: the work goes on by itself
    expect(driver.state.waiting).toBeNull();
    expect(driver.clock('handle')).toMatchObject({ state: 'running', dueAt: due + 4 * DAY * MINUTE });
    expect(driver.refusal(PEOPLE.billing, 'wait-for-customer', { text })).toMatchObject({
      code: 'limit-reached',
      params: { max: 2 },
    });
  });

  it('ends with the work: a reply stops the clock again', () => {
    const driver = complaintAt('handling');
    driver.do(PEOPLE.billing, 'wait-for-customer', { text });
    driver.wait(60);
    driver.do(PEOPLE.billing, 'reply', { text });
    expect(driver.state).toMatchObject({ stage: 'reply-check', waiting: null });
    expect(driver.clock('handle')).toMatchObject({
      state: 'paused',
      pauses: [
        { reason: 'customer', to: driver.now },
        { reason: 'replied', to: null },
      ],
    });
  });
});

describe('change of priority', () => {
  it('asks the policy again under the same version, and keeps every pause', () => {
    const driver = complaintAt('handling');
    driver.do(PEOPLE.billing, 'wait-for-customer', { text });
    driver.wait(DAY);
    driver.do(PEOPLE.junior, 'customer-responded');
    const command = { type: 'change-priority', priority: 5, text };
    expect(machine.termsQuery(driver.state, command)).toMatchObject({
      urgency: 'urgent',
      version: 1,
      org: 'gs-lz',
      category: 'billing',
    });
    driver.terms = testTerms({ clocks: { handle: minutes(6 * 60) } });
    const statutory = driver.clock('statutory');
    driver.do(PEOPLE.senior, 'change-priority', { priority: 5, text });
    expect(driver.state).toMatchObject({ subject: { priority: 5 }, urgency: 'urgent' });
    expect(driver.clock('handle')?.dueAt).toBe(driver.clock('handle')!.armedAt + (6 * 60 + DAY) * MINUTE);
    expect(driver.clock('statutory')).toEqual(statutory);
  });

  it('is for seniors, leaders and hotlines, and must change something', () => {
    const driver = complaintAt('handling');
    expect(driver.refusal(PEOPLE.junior, 'change-priority', { priority: 4, text })?.code).toBe('not-permitted');
    expect(driver.refusal(PEOPLE.gm, 'change-priority', { priority: 6, text })?.field).toBe('priority');
    expect(driver.refusal(PEOPLE.gm, 'change-priority', { priority: 2, text })?.code).toBe('already-done');
    expect(machine.termsQuery(driver.state, { type: 'change-priority', priority: 6, text })).toBeUndefined();
  });
});

describe('repeats', () => {
  it('repeats are linked once', () => {
    const driver = registered();
    driver.do(PEOPLE.junior, 'link-repeat', { other: 'case-0' });
    expect(driver.state.links).toEqual([{ other: 'case-0', kind: 'repeat' }]);
    expect(driver.refusal(PEOPLE.junior, 'link-repeat', { other: 'case-0' })?.code).toBe('already-done');
    expect(driver.refusal(PEOPLE.junior, 'link-repeat', { other: 'case-1' })?.code).toBe('invalid-field');
  });
});

describe('transfer', () => {
  it("moves the desk's work to another centre of the province", () => {
    const driver = complaintAt('second-review');
    expect(driver.refusal(PEOPLE.junior, 'transfer', { target: ORGS.sn, text })?.code).toBe('wrong-target');
    for (const target of [ORGS.lz, ORGS.sn, ORGS.billing])
      expect(driver.refusal(PEOPLE.junior, 'transfer', { target, text })?.field).toBe('target');
    driver.do(PEOPLE.junior, 'transfer', { target: ORGS.ts, text });
    expect(driver.state).toMatchObject({ org: 'gs-ts', holder: { role: 'senior-agent', org: 'gs-ts' } });
    expect(driver.refusal(PEOPLE.senior, 'approve-dispatch')?.code).toBe('not-permitted');
    driver.do(PEOPLE.tsSenior, 'return-draft', { text });
    expect(driver.state.parties).toEqual(expect.arrayContaining(['gs-lz', 'gs-ts']));
  });
});

it('HQ has no sister centre to transfer to', () => {
  const driver = new CaseDriver<ComplaintState>(machine, testTerms());
  driver.do(PEOPLE.coordinator, 'register', registration({ org: ORGS.hq }));
  expect(driver.allowed(PEOPLE.coordinator)).not.toContain('transfer');
});

describe('reopen', () => {
  it.each(['surveying', 'archiving', 'closed'] as const)('at %s, within 7 days of the answer', (stage) => {
    const driver = complaintAt(stage);
    driver.wait(6 * DAY);
    const survey = driver.state.survey!.caseId;
    const effects = driver.do(PEOPLE.junior, 'reopen', { text });
    expect(driver.state).toMatchObject({ stage: 'dispatched', closedAt: null, outcome: null, filed: null });
    expect(driver.clock('handle')?.share).toBe(0.5);
    const stopped = effects.some((effect) => effect.kind === 'tell-case' && effect.caseId === survey);
    expect(stopped).toBe(stage === 'surveying');
  });

  it('not afterwards', () => {
    const driver = complaintAt('archiving');
    driver.wait(7 * DAY + 1);
    expect(driver.refusal(PEOPLE.junior, 'reopen', { text })?.code).toBe('limit-reached');
    driver.do(PEOPLE.records, 'archive', { category: 'billing', cause: 'other', publication: 'none' });
    expect(driver.state.ended).toBe(true);
    expect(driver.refusal(PEOPLE.junior, 'reopen', { text })?.code).toBe('case-closed');
  });
});

describe('notes, attachments, contacts', () => {
  it.each(STAGES.filter((stage) => !['new', 'awaiting-sender', 'ended'].includes(stage)))('at %s', (stage) => {
    const driver = complaintAt(stage);
    const { workers } = driver.state;
    driver.do(PEOPLE.surveyor, 'add-note', { text });
    driver.do(PEOPLE.manager, 'attach', { attachment: 'file-1' });
    driver.do(PEOPLE.senior2, 'add-contact', { text });
    expect(driver.state).toMatchObject({ stage, workers });
    expect(driver.refusal(PEOPLE.tsJunior, 'add-note', { text })?.code).toBe('not-permitted');
  });
});

describe('archive (step 10)', () => {
  it.each([
    ['local', 'gs'],
    ['network', 'hq'],
  ])('a %s publication is proposed to %s', (publication, org) => {
    const driver = complaintAt('archiving');
    const fields = { category: 'coverage', cause: 'coverage-gap', text, publication };
    const [proposal] = driver.do(PEOPLE.records, 'archive', fields);
    expect(proposal).toMatchObject({
      topic: 'complaint.publication-proposed',
      org,
      data: { cause: 'coverage-gap', content: 'words' },
    });
    expect(driver.state).toMatchObject({ stage: 'closed', subject: { category: 'coverage' }, holder: null });
  });

  it('proposes nothing when nothing is to be published', () => {
    const driver = complaintAt('archiving');
    const effects = driver.do(PEOPLE.records, 'archive', { category: 'billing', cause: 'other', publication: 'none' });
    expect(topics(effects)).toEqual(['complaint.closed']);
  });
});
