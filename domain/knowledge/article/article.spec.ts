import { CaseDriver, topics } from '../../../test/support/domain/case-driver';
import { CASE, CAST, edition, HOUR, knowledgeTerms, ORGS } from '../../../test/support/domain/knowledge-cast';
import type { Effect } from '../../shared/transition';
import { machine } from './article.machine';
import { registerOf, type ArticleCaseState } from './article-state';

/** As the register gets it: dates that are not there are null. */
const whole = (id: string, rest: object = {}) => ({
  ...edition(id),
  ...{ effectiveAt: null, expiresAt: null, reviewAt: null, ...rest },
});

type Article = CaseDriver<ArticleCaseState>;

const said = (effects: Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === 'deliver' ? [] : [`${effect.envelope.command.type} ${effect.process}`]));

const passed = (kind: string, operation: string, rest: object = {}) => ({
  ...{ operation, kind, origin: ORGS.secondLine, basedOn: 1, provinces: [], authors: ['sl.author'], urgency: 'normal' },
  ...{ edition: kind === 'revoke' ? null : whole(operation), ...rest },
});

function published(rest: object = {}): Article {
  const driver = new CaseDriver(machine, knowledgeTerms(), 'article-1');
  driver.do(CASE, 'register', passed('publish', 'o1', { provinces: [ORGS.gs], edition: whole('o1', rest) }));
  return driver;
}

const settled = (driver: Article, province = 'gs', outcome = 'published'): Effect[] =>
  driver.do(CASE, 'branch-reported', {
    branch: driver.state.matrix[province]!.branch,
    province,
    stage: 'ended',
    outcome,
    step: 9,
  });

it('begins with the first publication: number 1, a branch for each designated province', () => {
  const driver = published();
  expect(driver.state).toMatchObject({
    stage: 'published',
    number: 1,
    org: 'hq',
    matrix: { gs: { stage: 'sent', outcome: null } },
  });
  expect(registerOf(driver.state)).toEqual({
    inForce: { number: 1, digest: 'digest of o1' },
    provinces: { gs: 'open' },
  });
  expect(said(settled(driver))).toEqual(['spread knowledge-publish']);
});

it('takes an update upon what is in force, and answers a stale one with the number that overtook it', () => {
  const driver = published();
  for (const operation of ['o2', 'o3']) driver.do(CASE, 'operation-begun', passed('update', operation));
  expect(driver.state.stage).toBe('being-updated');
  expect(said(driver.do(CASE, 'apply', passed('update', 'o2')))).toEqual([
    'applied knowledge-update',
    'supersede province-publication',
    'superseded knowledge-publish',
    'register province-publication',
  ]);
  expect(driver.state).toMatchObject({ stage: 'being-updated', number: 2 });
  expect(said(driver.do(CASE, 'apply', passed('update', 'o3')))).toEqual(['overtaken knowledge-update']);
  driver.do(CASE, 'operation-over', { operation: 'o3', kind: 'update' });
  expect(driver.state).toMatchObject({ stage: 'published', number: 2 });
});

it('a revocation applies always, ends what is under way, and is final', () => {
  const driver = published();
  driver.do(CASE, 'operation-begun', passed('update', 'o2'));
  const effects = driver.do(CASE, 'apply', passed('revoke', 'o3', { basedOn: null }));
  expect(said(effects)).toContain('superseded knowledge-update');
  expect(registerOf(driver.state).inForce).toEqual({ number: 2, digest: null });
  for (const late of [
    ['apply', 'o2'],
    ['operation-begun', 'o4'],
  ] as const)
    expect(said(driver.do(CASE, late[0], passed('update', late[1])))).toEqual(['superseded knowledge-update']);
  expect(driver.refusal(CAST.hqManager, 'add-provinces', { provinces: [ORGS.sn] })?.code).toBe('wrong-stage');
  expect(driver.state).toMatchObject({ stage: 'revoked', number: 2 });
});

it('is changed by its origin or HQ, by nobody else', () => {
  const other = { ...ORGS.secondLine, id: 'hq-sl-data' };
  expect(said(published().do(CASE, 'operation-begun', passed('update', 'o2', { origin: other })))).toEqual([
    'not-its-origin knowledge-update',
  ]);
  expect(said(published().do(CASE, 'operation-begun', passed('update', 'o2', { origin: ORGS.hq })))).toEqual([]);
});

it('a province designated later gets what is in force now, once', () => {
  const driver = published();
  expect(driver.refusal(CAST.gsManager, 'add-provinces', { provinces: [ORGS.sn] })?.code).toBe('not-permitted');
  const added = driver.do(CAST.hqManager, 'add-provinces', { provinces: [ORGS.gs, ORGS.sn] });
  expect(added).toMatchObject([{ kind: 'start-case', envelope: { command: { org: ORGS.sn, number: 1 } } }]);
  expect(driver.refusal(CAST.hqManager, 'add-provinces', { provinces: [ORGS.sn] })?.code).toBe('already-done');
});

it('expires under a number of its own, and lives again through an update', () => {
  const driver = published();
  driver.do(
    CASE,
    'apply',
    passed('update', 'o2', { edition: whole('o2', { expiresAt: driver.now + 2 * HOUR * 60_000 }) }),
  );
  expect(said(driver.wait(2 * HOUR))).toContain('register province-publication');
  expect(driver.state).toMatchObject({ stage: 'expired', number: 3 });
  expect(driver.state.lines.at(-1)).toMatchObject({ kind: 'expire', digest: null });
  driver.do(CASE, 'apply', passed('update', 'o4', { basedOn: 3 }));
  expect(driver.state).toMatchObject({ stage: 'published', number: 4 });
});

it('asks its author on the review date whether it still holds', () => {
  const driver = published({ reviewAt: Date.parse('2026-11-24T09:00:00+08:00') });
  expect(topics(driver.wait(24 * HOUR))).toEqual(['knowledge.review-due']);
  driver.do(CAST.author, 'confirm-edition', { reviewAt: driver.now + HOUR * 60_000 });
  expect(driver.tasks()).toEqual([]);
  driver.wait(HOUR);
  expect(driver.tasks()).toEqual(['date-review']);
});

it('repairs a copy with what is in force there, and asks a person about what it does not know', () => {
  const driver = published();
  const repair = (divergence: string) => ({ province: ORGS.gs, divergence });
  expect(driver.refusal(CASE, 'repair', repair('older'))?.code).toBe('already-done');
  settled(driver);
  expect(driver.do(CASE, 'repair', repair('older'))).toMatchObject([
    { topic: 'knowledge.repair', data: { number: 1, digest: 'digest of o1' } },
  ]);
  expect(topics(driver.do(CASE, 'repair', repair('newer-than-register')))).toEqual(['knowledge.sync-question']);
  expect(topics(driver.do(CAST.hqManager, 'repair', repair('newer-than-register')))).toEqual(['knowledge.repair']);
});
