import { topics, words } from '../../test/support/domain/case-driver';
import { ORGS, PEOPLE } from '../../test/support/domain/people';
import { suggested, suggestionAt } from '../../test/support/domain/suggestions';

const said = { text: words() };

describe('taken in', () => {
  it('the customer is thanked, and the records manager gets it at once', () => {
    const driver = suggestionAt('classifying');
    expect(driver.state).toMatchObject({
      org: 'gs-lz',
      subject: { kind: 'suggestion', category: 'unclassified', customer: 'customer-1', tier: 'vip' },
      holder: { role: 'records-manager', org: 'gs-lz' },
    });
    expect(driver.transitions[0]!.effects).toContainEqual(
      expect.objectContaining({
        topic: 'suggestion.thanks',
        data: expect.objectContaining({ customer: 'customer-1' }),
      }),
    );
  });

  it('who leaves no name is thanked by the agent alone', () => {
    const [registered] = suggestionAt('classifying', { customer: undefined }).transitions;
    expect(topics(registered!.effects)).toEqual([]);
  });

  it('by the desk of the centre that owns it, and by nobody else', () => {
    const driver = suggestionAt('classifying');
    driver.state = driver.machine.initial('suggestion-1');
    for (const by of [PEOPLE.tsJunior, PEOPLE.billing, PEOPLE.records])
      expect(driver.refusal(by, 'register', suggested())).toMatchObject({ code: 'wrong-target', field: 'org' });
    expect(driver.refusal(PEOPLE.integrated, 'register', suggested())).toBeUndefined();
  });
});

describe('classified', () => {
  it('goes to the service department and to the centre beside it', () => {
    const driver = suggestionAt('routing');
    expect(driver.state).toMatchObject({ subject: { category: 'billing' }, branch: { id: 'gs-lz-service' } });
    expect(driver.transitions.at(-1)!.effects).toEqual(
      ['gs-lz-service', 'gs-lz'].map((org) => expect.objectContaining({ topic: 'suggestion.classified', org })),
    );
    expect(driver.refusal(PEOPLE.billing, 'route', { department: ORGS.billing })?.code).toBe('not-permitted');
  });

  it.each([
    ['a prefecture', ORGS.lz, ORGS.tsBilling, 'wrong-target'],
    ['a province, its prefectures’ too', ORGS.gs, ORGS.service, undefined],
    ['a province, not another one’s', ORGS.gs, ORGS.snNetwork, 'wrong-target'],
    ['HQ, anybody’s', ORGS.hq, ORGS.snNetwork, undefined],
  ])('to departments of its own company: %s', (_, owner, branch, code) => {
    const driver = suggestionAt('classifying');
    driver.state.owner = owner;
    expect(driver.refusal(PEOPLE.records, 'classify', { category: 'billing', branch })?.code).toBe(code);
  });

  it('may be counted under another category until it has ended, by the province too', () => {
    const driver = suggestionAt('telling');
    expect(driver.refusal(PEOPLE.gsRecords, 'reclassify', { category: 'billing' })?.code).toBe('already-done');
    driver.do(PEOPLE.gsRecords, 'reclassify', { category: 'product' });
    expect(driver.state.subject.category).toBe('product');
    expect(driver.refusal(PEOPLE.tsRecords, 'reclassify', { category: 'other' })?.code).toBe('not-permitted');
    expect(suggestionAt('classifying').refusal(PEOPLE.records, 'reclassify', { category: 'other' })?.code).toBe(
      'wrong-stage',
    );
  });
});

describe('considered', () => {
  it('by a department of the same company, which may be the service department itself', () => {
    const driver = suggestionAt('routing');
    expect(driver.refusal(PEOPLE.service, 'route', { department: ORGS.tsBilling })?.code).toBe('wrong-target');
    driver.do(PEOPLE.service, 'route', { department: ORGS.service });
    expect(driver.state.holder).toMatchObject({ role: 'handler', org: 'gs-lz-service' });
  });

  it.each([
    ['adopt', true],
    ['dismiss', false],
  ])('%s takes a reason', (type, adopted) => {
    const driver = suggestionAt('considering');
    expect(driver.refusal(PEOPLE.billing, type)).toMatchObject({ code: 'missing-field', field: 'text' });
    driver.do(PEOPLE.billing, type, said);
    expect(driver.state).toMatchObject({ stage: 'review', opinion: { adopted, by: ['lz.billing'] } });
  });

  it('what one person writes another one reviews', () => {
    const driver = suggestionAt('routing');
    driver.do(PEOPLE.service, 'route', { department: ORGS.service });
    driver.do(PEOPLE.service, 'adopt', said);
    expect(driver.refusal(PEOPLE.service, 'approve')?.code).toBe('separation-of-duties');
    expect(driver.refusal(PEOPLE.leader, 'approve')).toBeUndefined();
    driver.do(PEOPLE.service2, 'approve');
    expect(driver.state.stage).toBe('telling');
  });

  it.each([
    ['routing', PEOPLE.service, 'classifying', 'records-manager'],
    ['considering', PEOPLE.billing, 'routing', 'handler'],
    ['review', PEOPLE.service, 'considering', 'handler'],
  ] as const)('returned at %s it goes one step back, with the reason', (stage, by, back, role) => {
    const driver = suggestionAt(stage);
    driver.do(by, 'return', said);
    expect(driver.state).toMatchObject({ stage: back, returned: { by: [by.id] }, holder: { role } });
  });

  it('an opinion that was returned goes back to who wrote it', () => {
    const driver = suggestionAt('review');
    driver.do(PEOPLE.service, 'return', said);
    expect(driver.state.holder).toEqual({ role: 'handler', org: 'gs-lz-billing', person: 'lz.billing' });
    driver.do(PEOPLE.billing, 'dismiss', said);
    expect(driver.state).toMatchObject({ stage: 'review', returned: null, opinion: { adopted: false } });
  });
});

describe('the customer', () => {
  it.each([true, false])('is told, and it is closed and counted; reached: %s', (reached) => {
    const driver = suggestionAt('telling');
    const effects = driver.do(PEOPLE.junior2, 'tell-customer', { ...said, reached });
    expect(driver.state).toMatchObject({ ended: true, outcome: 'adopted', told: { reached, by: ['lz.junior2'] } });
    expect(effects.at(-1)).toMatchObject({
      topic: 'suggestion.closed',
      org: 'gs',
      data: { category: 'billing', outcome: 'adopted', branch: 'gs-lz-service', department: 'gs-lz-billing' },
    });
  });

  it('without a name has nobody to be told: it is closed with the review', () => {
    const driver = suggestionAt('review', { customer: undefined });
    driver.do(PEOPLE.service, 'approve');
    expect(driver.state).toMatchObject({ ended: true, outcome: 'adopted', told: null });
  });

  it.each(['classifying', 'routing', 'considering', 'review', 'telling'] as const)('may withdraw it at %s', (stage) => {
    const driver = suggestionAt(stage);
    driver.do(PEOPLE.junior, 'withdraw', said);
    expect(driver.state).toMatchObject({ ended: true, outcome: 'withdrawn' });
    expect(driver.state.tasks.filter(({ status }) => status === 'open')).toEqual([]);
  });
});

it.each([
  ['classifying', 'classification'],
  ['routing', 'routing'],
  ['considering', 'consideration'],
  ['review', 'review'],
  ['telling', 'answer'],
] as const)('late at %s it is reminded of, and climbs from the team leader up', (stage, kind) => {
  const driver = suggestionAt(stage);
  const limit = driver.clock(kind)!.limit.amount;
  expect(topics(driver.wait(limit - 1))).toEqual(['suggestion.reminder', 'suggestion.reminder']);
  expect(topics(driver.wait(1))).toEqual(['suggestion.late', 'suggestion.escalated']);
  expect(driver.tasks()).toContain('escalation');
  driver.do(PEOPLE.leader, 'take-over', said);
  expect(driver.state.holder).toMatchObject({ role: 'team-leader', person: 'lz.leader' });
});
