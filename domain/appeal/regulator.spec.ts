import { noticed, regulatorsAt, registeredAppeal, report } from '../../test/support/domain/appeals';
import { START, topics, words } from '../../test/support/domain/case-driver';
import { ORGS, PEOPLE } from '../../test/support/domain/people';
import { openTasks } from '../shared/human-task';
import { FILING_ALARM } from '../shared/loop/steps';
import { documentKey, registerOf } from './document';

const DAY = 24 * 60;
const said = { text: words() };

describe('the notice', () => {
  it('is the GM hotline’s, under the number of its document, whatever the complaint has come to', () => {
    const driver = registeredAppeal(noticed({ answered: false, stage: 'handling', heard: ['hq'] }), PEOPLE.gm);
    expect(driver.state).toMatchObject({
      stage: 'accepting',
      hotline: 'gm',
      holder: { role: 'gm-hotline', org: 'gs' },
      externalRefs: [{ system: 'province-administration@gs', id: '甘通管申〔2026〕12号' }],
    });
    expect(driver.state.links).toEqual([{ other: 'complaint-1', kind: 'appeal' }]);
  });

  it('about HQ’s own complaint is its coordinators’', () => {
    const driver = registeredAppeal(noticed({ org: ORGS.hq }), PEOPLE.coordinator);
    expect(driver.state.holder).toMatchObject({ role: 'hq-coordinator', org: 'hq' });
  });

  it.each(['regulator', 'document', 'noticedAt'])('must name its %s', (field) => {
    const driver = regulatorsAt('accepting');
    driver.state = driver.machine.initial('appeal-1');
    const refusal = driver.refusal(PEOPLE.gm, 'register', noticed({ [field]: undefined }));
    expect(refusal).toMatchObject({ code: 'missing-field', field });
  });

  it('cannot come from tomorrow', () => {
    const driver = regulatorsAt('accepting');
    driver.state = driver.machine.initial('appeal-1');
    const ahead = noticed({ noticedAt: START + DAY * 60_000 });
    expect(driver.refusal(PEOPLE.gm, 'register', ahead)).toMatchObject({ code: 'invalid-field', field: 'noticedAt' });
  });

  it.each([
    ['甘通管申〔2026〕12号', '甘通管申[2026]12号'],
    ['甘通管申〔2026〕12号', ' 甘通管申（2026） 12号'],
    ['GTGS〔2026〕12', 'gtgs【2026】12'],
  ])('%s and %s are one document', (one, other) => {
    expect(documentKey(other)).toBe(documentKey(one));
    expect(registerOf('ministry', 'gs')).not.toBe(registerOf('ministry', 'sn'));
  });
});

describe('facts, result and the customer’s opinion', () => {
  it.each(['facts', 'result', 'opinion'])('%s is asked for', (field) => {
    const driver = regulatorsAt('reporting');
    const without = { ...report(), [field]: undefined };
    expect(driver.refusal(PEOPLE.gm, 'submit-report', without)).toMatchObject({ code: 'missing-field', field });
  });

  it('are approved by the centre leader, and never by who wrote them', () => {
    const driver = regulatorsAt('approval');
    expect(driver.refusal(PEOPLE.gm, 'approve')?.code).toBe('separation-of-duties');
    expect(driver.refusal(PEOPLE.gm2, 'approve')?.code).toBe('not-permitted');
    driver.do(PEOPLE.gsHead, 'approve');
    expect(driver.state).toMatchObject({ stage: 'filing', holder: { role: 'gm-hotline' } });
    expect(driver.clock('handle')?.state).toBe('met');
  });

  it('returned with a reason they are corrected by their author and submitted again, on the same limit', () => {
    const driver = regulatorsAt('approval');
    const due = driver.clock('handle')!.dueAt;
    driver.wait(60);
    driver.do(PEOPLE.gsHead, 'return', said);
    expect(driver.state).toMatchObject({
      stage: 'reporting',
      returned: { by: ['gs.head'] },
      holder: { role: 'gm-hotline', person: 'gs.gm' },
    });
    expect(driver.clock('handle')).toMatchObject({ state: 'running', dueAt: due });
    driver.do(PEOPLE.gm, 'submit-report', report());
    expect(driver.state).toMatchObject({ stage: 'approval', returned: null });
  });
});

describe('filing', () => {
  const file = (filedAt: number) => ({ number: words('number'), filedAt });

  it('is recorded with its own number and date', () => {
    const driver = regulatorsAt('filing');
    expect(topics(driver.do(PEOPLE.gm2, 'file', file(driver.now)))).toEqual(['appeal.filed', 'appeal.closed']);
    expect(driver.state).toMatchObject({
      ended: true,
      outcome: 'filed',
      filed: { number: { id: 'number' }, filedAt: driver.now, late: false },
    });
    expect(driver.clock('filing')).toMatchObject({ state: 'met', late: false });
  });

  it('is neither before the notice nor ahead of us', () => {
    const driver = regulatorsAt('filing');
    for (const at of [driver.state.notice!.noticedAt - 1, driver.now + 3_600_000])
      expect(driver.refusal(PEOPLE.gm, 'file', file(at))).toMatchObject({ code: 'invalid-field', field: 'filedAt' });
  });

  it('is due ten days after the notice, not after its registration; late it says so', () => {
    const driver = regulatorsAt('filing');
    expect(driver.clock('filing')).toMatchObject({ dueAt: START + 8 * DAY * 60_000, pausable: false });
    driver.wait(8 * DAY);
    driver.do(PEOPLE.gm, 'file', file(driver.now));
    expect(driver.state.filed?.late).toBe(false);
    const late = regulatorsAt('filing');
    late.wait(8 * DAY + 1);
    late.do(PEOPLE.gm, 'file', file(late.now));
    expect(late.state.filed?.late).toBe(true);
  });

  it('is warned of on days five and eight, then climbs to HQ; nobody can extend it', () => {
    const driver = regulatorsAt('filing');
    const effects = driver.wait(8 * DAY);
    expect(topics(effects)).toEqual([
      ...['appeal.reminder', 'appeal.reminder', 'appeal.filing-alarm', 'appeal.late', 'appeal.escalated'],
    ]);
    const called = driver.state.tasks.find(({ step }) => step === 'escalation');
    expect(called?.candidates).toEqual([{ role: 'hq-coordinator', org: 'hq' }]);
    expect(driver.refusal(PEOPLE.coordinator, 'extend', { minutes: 60, ...said })?.code).toBe('wrong-stage');
  });

  it('calls on the tier above two days before, which stays called on through every stage until it is filed', () => {
    const driver = regulatorsAt('reporting');
    driver.wait(6 * DAY - 1);
    expect(openTasks(driver.state, FILING_ALARM)).toEqual([]);
    const effects = driver.wait(1);
    expect(topics(effects)).toContain('appeal.filing-alarm');
    const called = { candidates: [{ role: 'hq-coordinator', org: 'hq' }], clock: driver.clock('filing')!.id };
    expect(openTasks(driver.state, FILING_ALARM)).toMatchObject([called]);
    expect(driver.state.holder).toMatchObject({ role: 'gm-hotline' });
    driver.do(PEOPLE.gm, 'submit-report', report());
    driver.do(PEOPLE.gsHead, 'return', said);
    driver.do(PEOPLE.gm, 'submit-report', report());
    driver.do(PEOPLE.gsHead, 'approve');
    expect(openTasks(driver.state, FILING_ALARM)).toMatchObject([called]);
    expect(driver.clock('filing')).toMatchObject({ state: 'warned' });
    driver.do(PEOPLE.gm, 'file', file(driver.now));
    expect([driver.state.ended, openTasks(driver.state)]).toEqual([true, []]);
  });

  it('the tier above takes what the case waits for, but never approves what it wrote', () => {
    const driver = regulatorsAt('reporting');
    driver.wait(6 * DAY);
    expect(driver.refusal(PEOPLE.gm2, 'take-over', said)?.code).toBe('not-permitted');
    driver.do(PEOPLE.coordinator, 'take-over', said);
    expect(driver.state.holder).toEqual({ role: 'hq-coordinator', org: 'hq', person: 'hq.coordinator' });
    expect(openTasks(driver.state, FILING_ALARM)).toEqual([]);
    driver.do(PEOPLE.coordinator, 'submit-report', report());
    expect(driver.state.stage).toBe('approval');
    expect(driver.refusal(PEOPLE.coordinator, 'approve')?.code).toBe('separation-of-duties');
  });

  it('an appeal that began under the rules before is warned of only', () => {
    const driver = regulatorsAt('filing');
    driver.state = { ...driver.state, rules: 1 };
    expect(topics(driver.wait(6 * DAY))).toEqual(['appeal.reminder', 'appeal.reminder']);
    expect(openTasks(driver.state, FILING_ALARM)).toEqual([]);
  });

  it('a notice registered after its ten days is late at once', () => {
    const driver = registeredAppeal(noticed({ noticedAt: START - 11 * DAY * 60_000 }), PEOPLE.gm);
    expect(topics(driver.wait(0))).toContain('appeal.late');
    expect(openTasks(driver.state).map(({ step }) => step)).toEqual(['accept-appeal', 'escalation']);
  });
});

it('is withdrawn by the hotlines, as the regulator says, not by the desk', () => {
  const driver = regulatorsAt('reporting');
  expect(
    driver.refusal({ ...PEOPLE.junior, posts: [{ role: 'senior-agent', org: 'gs' }] }, 'withdraw', said)?.code,
  ).toBe('not-permitted');
  driver.do(PEOPLE.gm2, 'withdraw', said);
  expect(driver.state).toMatchObject({ ended: true, outcome: 'withdrawn' });
});
