import { CaseDriver, topics } from '../../../test/support/domain/case-driver';
import {
  CASE,
  CAST,
  GS_SYSTEM,
  HOUR,
  edition,
  knowledgeTerms,
  ORGS,
  words,
} from '../../../test/support/domain/knowledge-cast';
import { openTasks } from '../../shared/human-task';
import { machine } from './branch.machine';
import type { BranchState } from './branch-state';

type Branch = CaseDriver<BranchState>;

function sent(kind: string, without: string[] = ['receipt']): Branch {
  const driver = new CaseDriver(machine, knowledgeTerms({ without }), 'branch-1');
  const digest = kind === 'revoke' || kind === 'expire' ? null : 'digest of v1';
  const given = { org: ORGS.gs, article: 'article-1', operation: 'operation-1', kind, number: 2, digest };
  driver.do(CASE, 'register', {
    ...given,
    edition: edition(),
    origin: ORGS.secondLine,
    authors: ['gs.manager2'],
    urgency: 'normal',
  });
  return driver;
}

const queried = (kind = 'update'): Branch => {
  const driver = sent(kind);
  driver.do(CAST.gsManager, 'query', { text: words('not here') });
  return driver;
};

it.each([
  ['publish', 'published', 'knowledge.published'],
  ['update', 'published', 'knowledge.published'],
  ['revoke', 'taken-down', 'knowledge.withdrawn'],
])('%s: received, reviewed by another person of the province, then %s', (kind, outcome, topic) => {
  const driver = sent(kind, []);
  expect(driver.state.stage).toBe('receiving');
  driver.do(GS_SYSTEM, 'acknowledge');
  expect(driver.refusal(CAST.snManager, 'approve')?.code).toBe('not-permitted');
  expect(driver.refusal(CAST.gsManager2, 'approve')?.code).toBe('separation-of-duties');
  expect(topics(driver.do(CAST.gsManager, 'approve'))).toEqual([topic]);
  expect(driver.state).toMatchObject({ ended: true, outcome });
  expect(driver.clock('province-publication')?.state).toBe('met');
});

it('shows the limit of the branch where it is reviewed, again after a query, and the limit outlasts the review', () => {
  const limitOf = ({ state }: Branch): string | null => openTasks(state)[0]!.clock;
  const driver = sent('publish', []);
  driver.do(GS_SYSTEM, 'acknowledge');
  const limit = driver.clock('province-publication')!.id;
  expect(limitOf(driver)).toBe(limit);
  driver.do(CAST.gsManager, 'query', { text: words('not here') });
  expect([driver.clock('province-publication')?.state, limitOf(driver) === limit]).toEqual(['paused', false]);
  driver.do(CAST.hqManager, 'confirm', { text: words('it stays') });
  expect(limitOf(driver)).toBe(limit);
});

it('an expiry is withdrawn as soon as it is there: the date was passed with the edition', () => {
  expect(sent('expire').state).toMatchObject({ ended: true, outcome: 'taken-down', tasks: [] });
});

describe('a query', () => {
  it('stops the time of the province, and once confirmed must be passed', () => {
    const driver = queried();
    expect(driver.clock('province-publication')?.state).toBe('paused');
    expect(driver.state.holder).toMatchObject({ org: 'hq' });
    driver.do(CAST.hqManager, 'confirm', { text: words('it stays') });
    expect(driver.clock('province-publication')?.state).toBe('running');
    expect(driver.refusal(CAST.gsManager, 'query', { text: words('again') })?.code).toBe('limit-reached');
    driver.do(CAST.gsManager, 'approve');
  });

  it('is not decided by who asked', () => {
    const driver = queried();
    const both = { ...CAST.hqManager, onBehalfOf: 'gs.manager' };
    expect(driver.refusal(both, 'confirm', { text: words('x') })?.code).toBe('separation-of-duties');
  });

  it('may exempt the province, which then shows nothing; never from a revocation', () => {
    const driver = queried();
    expect(driver.do(CAST.hqManager, 'exempt', { text: words('why') })[0]).toMatchObject({
      topic: 'knowledge.withdrawn',
      data: { number: 2, digest: null },
    });
    expect(driver.state).toMatchObject({ outcome: 'exempt', exemption: { by: ['hq.manager'] } });
    expect(queried('revoke').refusal(CAST.hqManager, 'exempt', { text: words('why') })?.code).toBe('wrong-stage');
  });

  it("may bring an update, and is HQ's again where that comes to nothing", () => {
    const driver = queried();
    const effects = driver.do(CAST.hqManager, 'request-update', { updater: 'origin' });
    expect(effects.at(-1)).toMatchObject({
      kind: 'start-case',
      process: 'knowledge-update',
      caseId: driver.state.update,
    });
    driver.do(CASE, 'operation-decided', { operation: driver.state.update, outcome: 'recalled' });
    expect(driver.state).toMatchObject({ stage: 'queried', update: null });
    const [, told] = driver.do(CAST.hqManager, 'request-update', { updater: 'hq', update: 'update-9' });
    expect(told).toMatchObject({
      kind: 'tell-case',
      caseId: 'update-9',
      envelope: { command: { type: 'also-asked' } },
    });
    driver.do(CASE, 'supersede', { by: { number: 3, kind: 'update', operation: 'update-9' } });
    expect(driver.state).toMatchObject({ outcome: 'superseded', supersededBy: { number: 3 } });
  });
});

it('is ended by a higher number only, and says by what', () => {
  const driver = sent('publish');
  expect(driver.refusal(CASE, 'supersede', { by: { number: 2, kind: 'update', operation: 'x' } })?.code).toBe(
    'already-done',
  );
  driver.do(CASE, 'supersede', { by: { number: 5, kind: 'revoke', operation: 'x' } });
  expect(driver.state).toMatchObject({
    ended: true,
    outcome: 'superseded',
    supersededBy: { number: 5, kind: 'revoke' },
  });
});

it('climbs from the team leader to the GM hotline and HQ; a province that is away raises the delivery alarm first', () => {
  const driver = sent('publish', []);
  expect(topics(driver.wait(HOUR))).toEqual(['knowledge.delivery-alarm', 'knowledge.escalated']);
  driver.do(CAST.gsLeader, 'acknowledge');
  expect(driver.state).toMatchObject({ stage: 'province-review', climb: null });
  const called = driver
    .wait(16 * HOUR)
    .flatMap((effect) => (effect.kind === 'deliver' && effect.topic === 'knowledge.escalated' ? [effect.org] : []));
  expect(called).toEqual(['gs', 'gs', 'hq']);
});
