import { CAMPAIGN_CAST as CAST, campaignTerms, customers, listRows } from '../../test/support/domain/campaign-cast';
import { CaseDriver, START, topics, words } from '../../test/support/domain/case-driver';
import { ORGS, PEOPLE } from '../../test/support/domain/people';
import type { Actor } from '../shared/actor';
import type { CaseState } from '../shared/case-state';
import { CAMPAIGN_KINDS, hoursOf, QUESTIONNAIRES, type CampaignKind } from '../shared/campaign-kind';
import type { CampaignState } from './campaign-state';
import { machine } from './outbound-campaign';
import { isExhausted, isReached, MOST_OPEN, places, roomIn, roomInAll } from './room';

const CASE: Actor = { kind: 'system', id: 'case' };
const HOUR = 3_600_000;
const said = { text: words() };
type Campaign = CaseDriver<CampaignState>;
/** Surveys that are over: their rows say so before their word arrives. */
let over: CaseState[] = [];

function begun(
  list: Parameters<typeof listRows>[0][string],
  kind: CampaignKind = 'satisfaction',
  at = START,
): Campaign {
  const driver = new CaseDriver(machine, campaignTerms(10), 'campaign-1', at);
  over = [];
  driver.rows = (query) => listRows({ [kind]: list })(query, driver.transitions, over);
  driver.do(CAST.leader, 'register', { org: ORGS.lz, campaign: kind, ...said });
  return driver;
}
function running(list: Parameters<typeof begun>[0], plan: object = {}, kind?: CampaignKind, at?: number): Campaign {
  const driver = begun(list, kind, at);
  driver.do(CAST.leader, 'submit', { endAt: driver.now + 240 * HOUR, perCaller: 3, ...plan });
  driver.do(CAST.chief, 'approve');
  driver.do(CAST.leader, 'start-calls');
  return driver;
}
const open = ({ state }: Campaign): string[] => Object.keys(state.open);
function reported(driver: Campaign, outcome: string, survey = open(driver)[0]) {
  over.push({ caseId: survey, stage: 'ended' } as CaseState);
  return driver.do(CASE, 'survey-reported', { survey, outcome });
}
const told = (effects: ReturnType<Campaign['do']>): string[] =>
  effects.flatMap((effect) => (effect.kind === 'tell-case' ? [effect.envelope.command.type] : []));

describe('planning', () => {
  it('is the business of those who lead callers, at their own centre', () => {
    const driver = new CaseDriver(machine, campaignTerms(), 'c');
    const fields = { org: ORGS.ts, campaign: 'demand', ...said };
    expect(driver.refusal(CAST.leader, 'register', fields)).toMatchObject({ code: 'wrong-target', field: 'org' });
    expect(driver.refusal(CAST.leader, 'register', { ...fields, org: ORGS.lz, campaign: 'spam' })?.field).toBe(
      'campaign',
    );
    expect(driver.refusal(PEOPLE.junior, 'register', { ...fields, org: ORGS.lz })?.code).toBe('wrong-target');
  });

  it('gives a stratum of the drafted list its quota, which stays when it is handed in', () => {
    const driver = begun({ callers: 1, customers: [{ customer: 'c1', stratum: '2' }] });
    expect(driver.refusal(CAST.leader, 'change-quota', { stratum: 1, quota: 4 })).toMatchObject({ field: 'stratum' });
    expect(driver.refusal(PEOPLE.junior, 'change-quota', { quota: 4 })).not.toBeNull();
    driver.do(CAST.leader, 'change-quota', { stratum: 2, quota: 4 });
    driver.do(CAST.leader, 'submit', { endAt: driver.now + HOUR });
    expect(driver.state).toMatchObject({ stage: 'campaign-review', quotas: { 2: 4 }, quota: null });
  });

  it('needs a list and an end in the future', () => {
    const driver = begun({ callers: 1, customers: [] });
    const endAt = driver.now + HOUR;
    expect(driver.refusal(CAST.leader, 'submit', { endAt })).toMatchObject({ code: 'missing-field', field: 'list' });
    expect(driver.refusal(CAST.leader, 'submit', { endAt: driver.now })).toMatchObject({ field: 'endAt' });
  });

  it('is approved by nobody who planned it', () => {
    const driver = begun({ callers: 1, customers: customers('c', 1) });
    driver.do(CAST.leader, 'submit', { endAt: driver.now + HOUR });
    expect(driver.refusal(CAST.leader, 'approve')?.code).toBe('separation-of-duties');
    expect(driver.allowed(CAST.leader2)).toEqual(expect.arrayContaining(['approve', 'return']));
    expect(driver.allowed(CAST.surveyor)).not.toContain('approve');
    driver.do(CAST.leader2, 'approve');
    expect(driver.allowed(CAST.chief)).not.toContain('start-calls');
  });

  it('is not begun, nor approved, after its end', () => {
    const driver = begun({ callers: 1, customers: customers('c', 1) });
    driver.do(CAST.leader, 'submit', { endAt: driver.now + HOUR });
    driver.wait(90);
    expect(driver.refusal(CAST.chief, 'approve')?.code).toBe('limit-reached');
  });
});

describe('pacing', () => {
  it.each([
    // callers, a caller, ready, open → places
    [3, 3, 0, 0, 9],
    [3, 3, 4, 20, 5],
    [3, 3, 12, 12, 0],
    [0, 3, 0, 0, 0],
    [100, 3, 0, 0, MOST_OPEN],
    [100, 3, 0, 190, 10],
  ])('%i callers, %i each, %i ready, %i open: %i more', (callers, each, ready, opened, more) => {
    expect(places(callers, each, ready, opened)).toBe(more);
  });

  it('opens what the callers can use, and one more for each that is over', () => {
    const driver = running({ callers: 2, customers: customers('c', 20) });
    expect(open(driver)).toHaveLength(6);
    reported(driver, 'unreachable');
    expect(open(driver)).toHaveLength(6);
    expect(driver.state.taken.opened).toHaveLength(1);
  });

  it('passes over who must not be called', () => {
    const list = [...customers('n', 3, { barred: 'always' }), ...customers('c', 2)];
    const driver = running({ callers: 2, customers: list });
    expect(driver.state.taken).toMatchObject({ barred: ['n1', 'n2', 'n3'] });
    expect(open(driver)).toHaveLength(2);
  });

  it('calls off whom somebody entered meanwhile', () => {
    const driver = running({ callers: 1, customers: customers('n', 1, { barred: 'once-called' }) });
    expect(told(driver.do(CASE, 'look-again'))).toEqual(['call-off']);
    reported(driver, 'do-not-call');
    expect(driver.state).toMatchObject({ outcome: 'list-exhausted', answered: {} });
  });

  it.each<[CampaignKind, string, boolean]>([
    ['satisfaction', '2026-11-23T19:00', true],
    ['satisfaction', '2026-11-22T10:00', true],
    ['satisfaction', '2026-11-23T12:30', false],
    ['marketing', '2026-11-23T17:59', true],
    ['marketing', '2026-11-23T18:00', false],
    ['marketing', '2026-11-22T10:00', false],
    ['arrears', '2026-11-21T10:00', false],
  ])('%s at %s: %s', (kind, at, calls) => {
    const driver = running({ callers: 1, customers: customers('c', 5) }, {}, kind, Date.parse(`${at}:00+08:00`));
    expect(open(driver).length > 0).toBe(calls);
    // Else it looks again when calling begins.
    if (!calls) driver.wait(3 * 24 * 60);
    expect(open(driver).length > 0).toBe(true);
  });

  it('cuts a make-up workday at 18:00 too', () => {
    const saturday = { '2026-10-10': [{ from: 540, to: 1200 }] };
    const calendar = { id: 'c', version: 1, zone: 'Asia/Shanghai', week: Array(7).fill([]), exceptions: saturday };
    expect(hoursOf('arrears', calendar).exceptions).toEqual({ '2026-10-10': [{ from: 540, to: 1080 }] });
    expect(hoursOf('demand', calendar)).toBe(calendar);
  });
});

describe('quotas', () => {
  it('are never passed, as every open call may be answered', () => {
    const driver = running({ callers: 5, customers: customers('c', 20) }, { quota: 4 });
    expect(open(driver)).toHaveLength(4);
    for (let n = 0; n < 4; n++) reported(driver, 'answered');
    expect(driver.state).toMatchObject({ ended: true, outcome: 'quota-reached', answered: { 0: 4 } });
  });

  it('of a stratum leave the others their room, and end it when all that is left is full', () => {
    const list = [...customers('a', 5, { stratum: '1' }), ...customers('b', 2, { stratum: '2' })];
    const driver = running({ callers: 5, customers: list });
    driver.do(CAST.leader, 'change-quota', { stratum: 1, quota: 0 });
    expect(driver.refusal(CAST.leader, 'change-quota', { stratum: 3, quota: 1 })).toMatchObject({ field: 'stratum' });
    while (!driver.state.ended) reported(driver, 'answered');
    expect(driver.state.outcome).toBe('list-exhausted');
  });

  it('can be raised, lowered and taken away while it runs', () => {
    const driver = running({ callers: 5, customers: customers('c', 20) }, { quota: 1 });
    expect(open(driver)).toHaveLength(1);
    driver.do(CAST.leader, 'change-quota', { quota: 3 });
    expect(open(driver)).toHaveLength(3);
    driver.do(CAST.leader, 'change-quota');
    expect(open(driver)).toHaveLength(15);
    reported(driver, 'answered');
    const effects = driver.do(CAST.leader, 'change-quota', { quota: 1 });
    expect(told(effects)).toEqual(Array(15).fill('call-off'));
    expect(driver.state.stage).toBe('ending');
    for (const survey of open(driver)) reported(driver, 'withdrawn', survey);
    expect(driver.state.outcome).toBe('quota-reached');
  });
});

describe('stopped', () => {
  it('holds every call, opens none, and goes on with all of them', () => {
    const driver = running({ callers: 1, customers: customers('c', 9) });
    expect(told(driver.do(CAST.chief, 'stop-calls', said))).toEqual(['hold', 'hold', 'hold']);
    reported(driver, 'answered');
    expect(open(driver)).toHaveLength(2);
    driver.wait(24 * 60);
    expect(open(driver)).toHaveLength(2);
    expect(driver.refusal(CASE, 'look-again')?.code).toBe('wrong-stage');
    expect(told(driver.do(CAST.leader, 'resume-calls'))).toEqual(['go-on', 'go-on']);
    expect(open(driver)).toHaveLength(3);
  });

  it('ends at its deadline all the same', () => {
    const driver = running({ callers: 1, customers: customers('c', 9) }, { endAt: START + 5 * HOUR });
    driver.do(CAST.leader, 'stop-calls', said);
    driver.wait(6 * 60);
    expect(driver.state.ending?.outcome).toBe('deadline');
    for (const survey of open(driver)) reported(driver, 'withdrawn', survey);
    expect(driver.state).toMatchObject({ ended: true, outcome: 'deadline' });
  });
});

it('counts a call once, and none that it did not open', () => {
  const driver = running({ callers: 1, customers: customers('c', 9) });
  const [survey] = open(driver);
  reported(driver, 'answered', survey);
  for (const again of [survey, 'another'])
    expect(driver.refusal(CASE, 'survey-reported', { survey: again, outcome: 'answered' })?.code).toBe('already-done');
  expect(driver.state.answered).toEqual({ 0: 1 });
});

it('tells the outside how it goes', () => {
  const driver = running({ callers: 1, customers: customers('c', 1) });
  const all = driver.transitions.flatMap(({ effects }) => topics(effects));
  reported(driver, 'answered');
  expect(all).toEqual(['campaign.submitted', 'campaign.approved', 'campaign.started']);
});

it('asks of every kind something of its own', () => {
  expect(Object.keys(QUESTIONNAIRES).sort()).toEqual([...CAMPAIGN_KINDS].sort());
  for (const { results, questions } of Object.values(QUESTIONNAIRES))
    expect(results.length > 1 || Object.keys(questions).length > 0).toBe(true);
});

describe('room', () => {
  const counted = { open: { x: '1', y: '2' }, answered: { 1: 2 }, quota: 6, quotas: { 1: 4 }, listed: { 1: 3, 2: 5 } };
  it.each<[string, () => unknown, unknown]>([
    ['of a stratum counts what is open', () => roomIn(counted, '1'), 1],
    ['of a stratum without a quota has no end', () => roomIn(counted, '2'), Infinity],
    ['of all counts what is open', () => roomInAll(counted), 2],
    ['of all without a quota has no end', () => roomInAll({ ...counted, quota: null }), Infinity],
    ['reached', () => isReached({ ...counted, quota: 2 }), true],
    ['not reached', () => isReached(counted), false],
    ['not exhausted while a call is open', () => isExhausted({ ...counted, listed: {} }), false],
    ['exhausted', () => isExhausted({ ...counted, listed: { 1: 0 }, open: {} }), true],
  ])('%s', (_, actual, expected) => expect(actual()).toBe(expected));
});
