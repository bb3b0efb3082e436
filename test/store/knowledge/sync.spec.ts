import type { OrgRef } from '../../../domain/shared/case-state';
import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import { VersionSync } from '../../../src/modules/knowledge-base/sync/version-sync';
import { OrgTree } from '../../../src/platform/auth/org-tree';
import { TIMER } from '../../support/domain/people';
import { addNode, RecordedNetwork } from '../../support/knowledge-base';
import { idOf } from '../../support/played-cases';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let base: RecordedNetwork;
let sync: VersionSync;
let article: string;
const sent: string[] = [];
const NOW = new Date('2026-11-24T01:00:00Z');

beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule]);
  base = new RecordedNetwork(api.database);
  const node = await addNode(api.database, '资费');
  const words = { title: '月费说明', body: '<p>59元</p>' };
  const operation = await base.publish({ words, node: node.id });
  base.settle('gs', 'sn');
  await base.record();
  article = idOf((operation.state as unknown as { article: string }).article);
  sync = new VersionSync(api.database.app, {
    // As the article's own lane would take it.
    send: async (_process, caseId, { commandId, command }) => {
      sent.push(commandId);
      const { type, ...fields } = command;
      const driver = base.network.articles.find((one) => idOf(one.caseId) === caseId)!;
      driver.do(TIMER, type, fields);
      await base.record();
      return { caseId, seq: driver.state.seq, stage: driver.state.stage };
    },
  });
});
afterAll(() => api?.stop());

const check = async (org: string) => sync.check(org, await new OrgTree(api.database.app).current(), NOW);
const get = (path: string, as: string): Promise<Answer> => api.call('GET', `/knowledge${path}`, { as });
const copy = async (): Promise<unknown> =>
  (
    await api.database.app.query<object[]>(
      `SELECT number, digest IS NULL AS withdrawn FROM knowledge_copy WHERE article_id = $1 AND org_id = 'gs'`,
      [article],
    )
  )[0];
const byHand = (sql: string): Promise<unknown> =>
  api.database.owner.query(`${sql} WHERE article_id = '${article}' AND org_id = 'gs'`);

it('finds nothing where nothing differs', async () => {
  expect(await check('gs')).toEqual({ org: 'gs', compared: 1, found: 0 });
  expect(sent).toEqual([]);
});

it.each<[string, string, string]>([
  ['a row that is lost', 'DELETE FROM knowledge_copy', 'missing'],
  ['a row that was edited', `UPDATE knowledge_copy SET digest = 'by hand'`, 'edited'],
  ['a row of an older number', 'UPDATE knowledge_copy SET number = 0', 'older'],
  ['a row that was withdrawn', 'UPDATE knowledge_copy SET digest = NULL', 'missing'],
])('mends %s, and reports it', async (_, sql, kind) => {
  await byHand(sql);
  expect(await check('gs')).toMatchObject({ found: 1 });
  expect(await copy()).toEqual({ number: 1, withdrawn: false });
  const open = await get('/divergences', 'hq.knowledge');
  expect(open.body.items).toEqual([
    expect.objectContaining({ article, org: 'gs', kind, repair: 'send', due: { number: 1, withdrawn: false } }),
  ]);
  expect(await check('gs')).toMatchObject({ found: 0 });
  expect((await get('/divergences', 'hq.knowledge')).body.items).toEqual([]);
  const all = await get('/divergences?open=false', 'gs.knowledge');
  expect(all.body.items[0]).toMatchObject({ kind, settledAt: NOW.toISOString() });
});

it('asks a person where the register itself may have lost a number, once', async () => {
  await byHand('UPDATE knowledge_copy SET number = 7');
  const before = sent.length;
  await check('gs');
  await check('gs');
  expect(await copy()).toEqual({ number: 7, withdrawn: false });
  expect(new Set(sent.slice(before)).size).toBe(1);
  const { body } = await get('/divergences', 'hq.knowledge');
  expect(body.items).toEqual([expect.objectContaining({ kind: 'newer-than-register', repair: 'ask' })]);
  await byHand('UPDATE knowledge_copy SET number = 1');
  await check('gs');
  expect((await get('/divergences', 'hq.knowledge')).body.items).toEqual([]);
});

it('shows each province its own report only, and lets only HQ check by hand', async () => {
  expect((await get('/divergences?open=false', 'sn.knowledge')).body.items).toEqual([]);
  expect((await get('/divergences?province=gs', 'sn.knowledge')).status).toBe(422);
  const by = (as: string) => api.call('POST', '/knowledge/divergences/check', { as, body: { province: 'gs' } });
  expect((await by('gs.knowledge')).status).toBe(403);
  const { status, body } = await by('hq.knowledge');
  expect([status, body.items]).toEqual([200, [expect.objectContaining({ org: 'gs', compared: 1, found: 0 })]]);
  const { body: checks } = await get('/divergences/checks', 'gs-lz.junior');
  expect(checks.items).toEqual([{ org: 'gs', at: expect.any(String), compared: 1, found: 0 }]);
});

it('takes nothing from a province at work on what is in force', async () => {
  const gs: OrgRef = { id: 'gs', level: 'province', lineage: { own: 'gs', province: 'gs', hq: 'hq' } };
  await api.database.owner.query(`UPDATE knowledge_cell SET outcome = NULL WHERE org_id = $1`, [gs.id]);
  await byHand('DELETE FROM knowledge_copy');
  expect(await check('gs')).toMatchObject({ found: 0 });
});
