import { appealed, customersAt, registeredAppeal, type Appeal } from '../../test/support/domain/appeals';
import { topics, words } from '../../test/support/domain/case-driver';
import { CASE, ORGS, PEOPLE } from '../../test/support/domain/people';

const said = { text: words() };
const fen = { amountFen: 5000, currency: 'CNY', ...said };
const reported = ({ state }: Appeal, outcome: string, consequence: string) => ({
  survey: state.survey!.caseId,
  outcome,
  consequence,
});

describe('the next hotline up that did not handle the complaint', () => {
  it.each([
    ['nobody has heard it', ORGS.lz, [], 'prefecture', 'prefecture-manager'],
    ['the prefecture has', ORGS.lz, ['prefecture'], 'gm', 'gm-hotline'],
    ['the GM hotline has, past the prefecture', ORGS.lz, ['gm'], 'hq', 'hq-coordinator'],
    ['a province has no prefecture hotline', ORGS.gs, [], 'gm', 'gm-hotline'],
    ['HQ has its coordinators only', ORGS.hq, [], 'hq', 'hq-coordinator'],
  ])('%s', (_, org, heard, hotline, role) => {
    const driver = registeredAppeal(appealed({ org, heard }), org === ORGS.lz ? PEOPLE.junior : PEOPLE.coordinator);
    expect(driver.state).toMatchObject({ stage: 'accepting', hotline, holder: { role } });
    expect(driver.state.links).toEqual([{ other: 'complaint-1', kind: 'appeal' }]);
  });

  it('above HQ is nobody, and nobody appeals before there is an answer', () => {
    const driver = customersAt('accepting');
    driver.state = driver.machine.initial('appeal-1');
    const refused = (over: object) => driver.refusal(PEOPLE.junior, 'register', appealed({ ...over }));
    expect(refused({ heard: ['hq'] })?.code).toBe('limit-reached');
    expect(refused({ answered: false, stage: 'handling' })).toMatchObject({
      code: 'wrong-stage',
      params: { stage: 'handling' },
    });
  });

  it('takes it in from the desk that answered or from itself, from nobody else', () => {
    const driver = customersAt('accepting');
    driver.state = driver.machine.initial('appeal-1');
    for (const by of [PEOPLE.integrated, PEOPLE.manager, PEOPLE.gm, PEOPLE.coordinator])
      expect([by.id, driver.refusal(by, 'register', appealed())]).toEqual([by.id, undefined]);
    for (const by of [PEOPLE.billing, PEOPLE.tsJunior, PEOPLE.snJunior])
      expect(driver.refusal(by, 'register', appealed())).toMatchObject({ code: 'wrong-target', field: 'org' });
  });

  it('keeps out whoever worked the complaint', () => {
    const driver = customersAt('accepting', { workers: ['lz.manager'] });
    expect(driver.refusal(PEOPLE.manager, 'accept')?.code).toBe('separation-of-duties');
  });
});

describe('the ruling', () => {
  it.each([
    ['uphold', said, 'upheld'],
    ['compensate', fen, 'compensated'],
  ])('%s is told to the customer, who is asked by somebody who worked neither', (type, fields, outcome) => {
    const driver = customersAt('deciding');
    const effects = driver.do(PEOPLE.manager, type, fields);
    expect(driver.state).toMatchObject({ stage: 'surveying', ruling: { outcome, hotline: 'prefecture' } });
    expect(effects.find(({ kind }) => kind === 'start-case')).toMatchObject({
      process: 'callback-survey',
      envelope: {
        command: {
          asker: 'appeal',
          parent: 'appeal-1',
          barred: ['lz.junior', 'lz.senior', 'lz.billing', 'lz.manager'],
        },
      },
    });
    expect(['handle', 'first-contact'].map((kind) => driver.clock(kind)?.state)).toEqual(['met', 'met']);
    driver.do(CASE, 'survey-reported', reported(driver, 'satisfied', 'none'));
    expect(driver.state).toMatchObject({ ended: true, outcome, survey: { outcome: 'satisfied' } });
  });

  it('compensation is recorded with the hotline that granted it, and totalled by the province', () => {
    const driver = customersAt('deciding');
    expect(driver.refusal(PEOPLE.manager, 'compensate', { ...fen, amountFen: 0 })?.field).toBe('amountFen');
    expect(driver.refusal(PEOPLE.gm, 'compensate', fen)?.code).toBe('not-permitted');
    const [told] = driver.do(PEOPLE.manager, 'compensate', fen);
    expect(told).toMatchObject({ topic: 'appeal.compensated', org: 'gs', data: { branch: 'gs-lz', amountFen: 5000 } });
    expect(driver.state.granted).toEqual([
      expect.objectContaining({ org: 'gs-lz', hotline: 'prefecture', by: ['lz.manager'], amountFen: 5000 }),
    ]);
  });

  it('not content: the next hotline up, then HQ, and then only the regulator', () => {
    const driver = customersAt('surveying');
    for (const [by, hotline] of [
      [PEOPLE.gm, 'gm'],
      [PEOPLE.coordinator, 'hq'],
    ] as const) {
      driver.do(CASE, 'survey-reported', reported(driver, 'dissatisfied', 'hotline'));
      expect(driver.state).toMatchObject({ stage: 'accepting', hotline });
      driver.do(by, 'accept');
      driver.do(by, 'uphold', said);
    }
    const effects = driver.do(CASE, 'survey-reported', reported(driver, 'dissatisfied', 'hotline'));
    expect(topics(effects)).toEqual(['appeal.right-to-appeal', 'appeal.closed']);
    expect(driver.state).toMatchObject({ ended: true, outcome: 'not-accepted', heard: ['prefecture', 'gm', 'hq'] });
  });

  it('hears only the survey that is out', () => {
    const driver = customersAt('surveying');
    const other = { ...reported(driver, 'satisfied', 'none'), survey: 'another' };
    expect(driver.refusal(CASE, 'survey-reported', other)?.code).toBe('already-done');
  });
});

describe('reopening', () => {
  it('asks the complaint and waits for its word', () => {
    const driver = customersAt('deciding');
    const [word] = driver.do(PEOPLE.manager, 'reopen', said);
    expect(word).toMatchObject({
      kind: 'tell-case',
      process: 'complaint-dispatch',
      caseId: 'complaint-1',
      envelope: {
        command: { type: 'appeal-reopens', appeal: 'appeal-1', hotline: 'prefecture' },
        unheard: { process: 'appeal', caseId: 'appeal-1', envelope: { command: { type: 'complaint-gone' } } },
      },
    });
    expect(driver.state.stage).toBe('reopening');
    expect(driver.refusal(PEOPLE.junior, 'withdraw', said)?.code).toBe('wrong-stage');
    driver.do(CASE, 'complaint-reopened', { complaint: 'complaint-1' });
    expect(driver.state).toMatchObject({ ended: true, outcome: 'reopened' });
  });

  it('opens another complaint where the old one has ended, linked to both', () => {
    const driver = customersAt('deciding');
    driver.do(PEOPLE.manager, 'reopen', said);
    const effects = driver.do(CASE, 'complaint-gone', { complaint: 'complaint-1' });
    const { successor } = driver.state;
    expect(driver.state.links).toContainEqual({ other: successor, kind: 'repeat' });
    expect(effects.slice(0, 2)).toMatchObject([
      {
        kind: 'start-case',
        caseId: successor,
        envelope: { command: { type: 'register', category: 'billing', receivedAt: driver.state.openedAt } },
      },
      { kind: 'tell-case', caseId: successor, envelope: { command: { type: 'link-repeat', other: 'complaint-1' } } },
    ]);
  });
});

it.each(['accepting', 'deciding', 'surveying'] as const)('the customer may withdraw it at %s: no survey', (stage) => {
  const driver = customersAt(stage);
  const effects = driver.do(PEOPLE.junior, 'withdraw', said);
  expect(driver.state).toMatchObject({ ended: true, outcome: 'withdrawn' });
  expect(effects.some(({ kind }) => kind === 'tell-case')).toBe(stage === 'surveying');
});

describe('time', () => {
  it('late it climbs from above the hotline that has it, never from below', () => {
    const driver = customersAt('accepting');
    expect(topics(driver.wait(2 * 60 + 1))).toEqual([
      ...['appeal.reminder', 'appeal.reminder', 'appeal.late', 'appeal.escalated'],
    ]);
    const called = driver.state.tasks.find(({ step }) => step === 'escalation');
    expect(called?.candidates).toEqual([{ role: 'gm-hotline', org: 'gs' }]);
    driver.do(PEOPLE.gm, 'take-over', said);
    driver.do(PEOPLE.gm, 'accept');
    expect(driver.clock('accept')).toMatchObject({ state: 'met', late: true });
  });

  it('the hotline that took it over has been heard, not the one that let it lie', () => {
    const driver = customersAt('deciding');
    driver.wait(24 * 60);
    driver.do(PEOPLE.gm, 'take-over', said);
    driver.do(PEOPLE.gm, 'uphold', said);
    expect(driver.state).toMatchObject({ ruling: { hotline: 'gm' }, heard: ['gm'] });
    driver.do(CASE, 'survey-reported', reported(driver, 'dissatisfied', 'hotline'));
    expect(driver.state.hotline).toBe('hq');
  });

  it('a contact with the customer meets the first-contact limit', () => {
    const driver = customersAt('deciding');
    driver.do(PEOPLE.junior, 'add-contact', said);
    expect(driver.clock('first-contact')?.state).toBe('met');
  });

  it('the handle limit runs from registration through accepting, and anew with each hotline', () => {
    const driver = customersAt('accepting');
    driver.wait(60);
    driver.do(PEOPLE.manager, 'accept');
    expect(driver.clock('handle')?.dueAt).toBe(driver.state.openedAt + 72 * 3_600_000);
    driver.do(PEOPLE.manager, 'uphold', said);
    driver.do(CASE, 'survey-reported', reported(driver, 'dissatisfied', 'hotline'));
    expect(driver.clock('handle')?.dueAt).toBe(driver.now + 72 * 3_600_000);
  });
});
