import type { InboxPageDto } from '../../../src/modules/inbox/inbox.dto';
import { InboxModule } from '../../../src/modules/inbox/inbox.module';
import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import type { WorkDto, WorkPageDto } from '../../../src/modules/knowledge-base/opening/opening.dto';
import { addNode, RecordedNetwork } from '../../support/knowledge-base';
import { TrustApi } from '../../support/trust-api';

const ARTICLES = 3;

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule, InboxModule]);
  const base = new RecordedNetwork(api.database);
  const node = await addNode(api.database, '资费');
  for (let n = 1; n <= ARTICLES; n++)
    await base.publish({ words: { title: `说明 ${n}`, body: '<p>59元</p>' }, node: node.id });
  // Gansu has passed them, Shaanxi has not.
  base.settle('gs');
  await base.record();
});
afterAll(() => api?.stop());

const page = async (as: string, query: string): Promise<WorkPageDto> => {
  const { status, body } = await api.call('GET', `/knowledge/work?${query}`, { as });
  expect(status).toBe(200);
  return body as WorkPageDto;
};
const all = async (as: string, query: string): Promise<WorkDto[]> => {
  const items: WorkDto[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const got: WorkPageDto = await page(as, `${query}&limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    items.push(...got.items);
    cursor = got.next;
  }
  return items;
};
const counted = (items: WorkDto[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { process, org, stage } of items) {
    const key = process === 'province-publication' ? `${org} ${stage}` : process;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

describe('the list of work about knowledge', () => {
  it('has everything once, page by page, and no more than there is to see', async () => {
    const everything = { 'knowledge-publish': 3, 'gs ended': 3, 'sn province-review': 3 };
    const seen = await all('hq.knowledge', 'mine=false');
    expect(counted(seen)).toEqual(everything);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const opened = seen.map(({ openedAt }) => openedAt);
    expect(opened).toEqual([...opened].sort().reverse());
    expect(counted(await all('gs.knowledge', 'mine=false'))).toEqual({ 'gs ended': 3 });
    expect(counted(await all('sn.knowledge', 'open=true'))).toEqual({ 'sn province-review': 3 });
    expect(await all('gs.knowledge', 'open=true')).toEqual([]);
  });

  it.each<[query: string, counts: object]>([
    ['open=true', { 'knowledge-publish': 3, 'sn province-review': 3 }],
    ['open=false', { 'gs ended': 3 }],
    ['written=true', { 'knowledge-publish': 3 }],
    ['written=true&open=true', { 'knowledge-publish': 3 }],
    ['process=province-publication', { 'gs ended': 3, 'sn province-review': 3 }],
    ['process=province-publication&stage=province-review', { 'sn province-review': 3 }],
    ['process=knowledge-feedback', {}],
    ['stage=spreading', { 'knowledge-publish': 3 }],
  ])('answers HQ that asks for %s', async (query, counts) => {
    expect(counted(await all('hq.knowledge', query))).toEqual(counts);
  });

  it('of one article has its operation and its branches', async () => {
    const [{ article }] = (await page('hq.knowledge', 'written=true')).items as [WorkDto];
    expect(counted(await all('hq.knowledge', `article=${article}`))).toEqual({
      ...{ 'knowledge-publish': 1, 'gs ended': 1, 'sn province-review': 1 },
    });
  });

  it('knows the processes that are about knowledge', async () => {
    const { status, body } = await api.call('GET', '/knowledge/work?process=complaint-dispatch', {
      as: 'hq.knowledge',
    });
    expect([status, body.errors.map(({ field }: { field: string }) => field)]).toEqual([422, ['process']]);
  });

  it('and the tasks that it leads to say which article they are about, and until when they are to be done', async () => {
    const { body } = await api.call('GET', '/tasks?view=groups', { as: 'sn.knowledge' });
    const { items } = body as InboxPageDto;
    expect(items.map(({ step, case: { title } }) => [step, title]).sort()).toEqual(
      ['说明 1', '说明 2', '说明 3'].map((title) => ['province-review', title]),
    );
    expect(items.filter(({ dueAt }) => dueAt === null)).toEqual([]);
  });
});
