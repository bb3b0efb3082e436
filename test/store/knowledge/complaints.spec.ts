import { randomUUID } from 'node:crypto';
import { FromComplaintsModule } from '../../../src/modules/knowledge-base/from-complaints/from-complaints.module';
import { ArticleReader } from '../../../src/modules/knowledge-base/articles/article-reader';
import { AnswerSources } from '../../../src/modules/knowledge-base/from-complaints/answer-sources';
import { OrgTree } from '../../../src/platform/auth/org-tree';
import type { Caller } from '../../../src/platform/auth/scope';
import { addNode, RecordedNetwork } from '../../support/knowledge-base';
import { idOf } from '../../support/played-cases';
import { RecordedComplaint } from '../../support/recorded-complaint';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let base: RecordedNetwork;
let node: string;
let roaming: string;
beforeAll(async () => {
  api = await TrustApi.start([FromComplaintsModule]);
  base = new RecordedNetwork(api.database);
  node = (await addNode(api.database, '资费')).id;
  roaming = await published('国际漫游流量资费说明', '漫游流量按天计费，封顶后限速。');
  await published('宽带光猫故障排查', '先看光猫指示灯。');
});
afterAll(() => api?.stop());

const get = (path: string, as: string): Promise<Answer> => api.call('GET', `/knowledge${path}`, { as });
const put = (path: string, as: string, body?: object): Promise<Answer> =>
  api.call('PUT', `/knowledge${path}`, { as, ...(body && { body }) });

async function published(title: string, text: string): Promise<string> {
  const operation = await base.publish({ words: { title, body: `<p>${text}</p>` }, node });
  base.settle('gs');
  await base.record();
  return idOf((operation.state as unknown as { article: string }).article);
}

describe('articles that match a complaint', () => {
  const says = '客户来电投诉，在国外使用漫游时流量费用过高，要求核实处理';

  it('are found by what its customer says, among what the reader’s organisation shows, with their text', async () => {
    const { id } = await RecordedComplaint.at(api, 'answering', { says });
    const { status, body } = await get(`/matches?case=${id}`, 'gs-lz.junior');
    expect([status, body.items[0]]).toMatchObject([
      200,
      {
        id: roaming,
        number: 1,
        text: '漫游流量按天计费，封顶后限速。',
        uses: 0,
        title: { text: '国际漫游流量资费说明' },
      },
    ]);
    expect((await get(`/matches?case=${id}`, 'sn.junior')).status).toBe(404);
    expect((await get(`/matches?case=${id}`, 'hq.knowledge')).body.items[0].id).toBe(roaming);
  });

  it('are found by words where there is no case yet, and looking is no reading', async () => {
    const found = async (as: string) =>
      (await get(`/matches?category=billing&q=${encodeURIComponent(says)}`, as)).body.items.map(
        ({ id }: { id: string }) => id,
      );
    expect((await found('gs-lz.junior'))[0]).toBe(roaming);
    expect(await found('sn.junior')).toEqual([]);
    const wrong = await get('/matches', 'gs-lz.junior');
    expect([wrong.status, wrong.body.errors[0]]).toMatchObject([422, { field: 'q', code: 'required' }]);
    expect((await get('/matches?q=x&category=nothing', 'gs-lz.junior')).body.errors[0].field).toBe('category');
    expect((await get(`/articles/${roaming}`, 'gs-lz.junior')).body.use).toMatchObject({ readers: 1, reads: 1 });
  });
});

describe('an answer written with an article', () => {
  const times = async (): Promise<unknown> => (await get(`/articles/${roaming}`, 'gs-lz.leader')).body.answers;
  const caller = async (): Promise<Caller> => ({
    actor: {
      ...{ kind: 'person', id: await api.idOf('gs-lz.junior') },
      posts: [{ role: 'junior-agent', org: 'gs-lz' }],
    },
    paths: { 'gs-lz': 'hq.gs.gs-lz.' },
  });
  const keep = async (id: string, ...uses: { article: string; number: number }[]): Promise<void> => {
    const orgs = new OrgTree(api.database.app);
    const sources = new AnswerSources(new ArticleReader(api.database.app, orgs), orgs);
    await sources.keep(api.database.app.manager, await caller(), { id, org: 'gs-lz' }, uses);
  };

  it('is counted by the step that carries its text, once however often that is recorded, and said in the case', async () => {
    const complaint = await RecordedComplaint.at(api, 'answering');
    const text = await complaint.drafted('漫游流量按天计费');
    for (let n = 0; n < 2; n++) await keep(text, { article: roaming, number: 1 });
    expect(await times()).toEqual({ times: 0, cases: 0 });
    await complaint.record();
    expect(await times()).toEqual({ times: 1, cases: 1 });
    expect(await complaint.sendAgain()).toBe('known');
    expect(await times()).toEqual({ times: 1, cases: 1 });
    const { uses } = (await get(`/complaints/${complaint.id}`, 'gs-lz.leader')).body;
    expect(uses).toMatchObject([{ article: roaming, number: 1, title: '国际漫游流量资费说明', org: 'gs-lz' }]);
    expect(uses[0].person.id).toBe(await api.idOf('gs-lz.junior'));
  });

  it('that is never sent counts nothing, and goes with its text', async () => {
    const text = await (await RecordedComplaint.at(api, 'answering')).drafted('没有发出');
    await keep(text, { article: roaming, number: 1 });
    await api.database.owner.query('DELETE FROM content WHERE id = $1', [text]);
    expect(await api.database.owner.query('SELECT FROM answer_source WHERE content_id = $1', [text])).toEqual([]);
    expect(await times()).toEqual({ times: 1, cases: 1 });
  });

  it('names only what its writer may read, and only an answer names anything', async () => {
    const { id } = await RecordedComplaint.at(api, 'answering');
    const send = (body: object): Promise<Answer> =>
      api.call('POST', `/cases/${id}/commands`, {
        ...{ as: 'gs-lz.junior', body },
        headers: { 'idempotency-key': `knowledge-use-${JSON.stringify(body).length}` },
      });
    const answer = { type: 'answer-customer', text: '答复', accepted: true };
    const refused = await send({ ...answer, uses: [{ article: id, number: 1 }] });
    expect([refused.status, refused.body.errors[0]]).toMatchObject([
      422,
      { field: 'uses.0.article', code: 'unknown-article' },
    ]);
    const blank = await send({ ...answer, uses: [{ article: roaming }] });
    expect([blank.status, blank.body.errors[0]]).toMatchObject([422, { field: 'uses.0.number', code: 'required' }]);
    const note = await send({ type: 'add-note', text: '备注', uses: [{ article: roaming, number: 1 }] });
    expect([note.status, note.body.errors[0]]).toMatchObject([422, { field: 'uses', code: 'unknown-field' }]);
  });
});

describe('complaints before and after', () => {
  const WEEK = 7 * 86_400_000;

  /** Complaints of the category that arrived so many days from the publication; in the tables, as if they had been. */
  async function arrived(category: string, ...days: number[]): Promise<string[]> {
    const ids = days.map(() => randomUUID());
    await api.database.owner.query(
      `INSERT INTO case_reach (org_id, opened_at, case_id, opened_month, live, process, owner_org, kind, category,
         priority, tier)
       SELECT org, line.at + day.at * interval '1 day', day.id, '2026-11-01', true, 'complaint-dispatch', 'gs-lz',
              'complaint', $2, 3, 'ordinary'
         FROM knowledge_line line, unnest($3::float8[], $4::uuid[]) AS day (at, id), unnest(ARRAY['hq', 'gs', 'gs-lz']) AS org
        WHERE line.article_id = $1 AND line.number = 1`,
      [roaming, category, days, ids],
    );
    return ids;
  }

  it('are those of its category, which whoever writes it says; nothing where nobody has', async () => {
    const before = await get(`/articles/${roaming}/effect`, 'hq.knowledge');
    expect(before.body).toMatchObject({ category: null, complaint: null, mayChoose: true, total: [], provinces: [] });
    expect((await put(`/articles/${roaming}/subject`, 'gs.knowledge', { category: 'coverage' })).status).toBe(403);
    const wrong = await put(`/articles/${roaming}/subject`, 'hq.author', { category: 'weather' });
    expect([wrong.status, wrong.body.errors[0]]).toMatchObject([422, { field: 'category', code: 'not-in-list' }]);
    for (let n = 0; n < 2; n++)
      expect((await put(`/articles/${roaming}/subject`, 'hq-sl-voice.author', { category: 'coverage' })).status).toBe(
        204,
      );
    expect((await get(`/articles/${roaming}/effect`, 'gs.knowledge')).body).toMatchObject({
      category: 'coverage',
      mayChoose: false,
    });
  });

  it('are counted on either side of the publication, a week at a time, where the reader answers for them', async () => {
    await arrived('coverage', -40, -20, -10.5, -10, -3, -0.5);
    await arrived('fault', -5, -4);
    const { body, status } = await get(`/articles/${roaming}/effect?days=14`, 'gs.knowledge');
    expect([status, body.total[0].org, body.provinces]).toEqual([200, 'gs', []]);
    const [{ publishedAt, before, after }] = body.total;
    expect(before.count).toBe(4);
    expect(Date.parse(publishedAt) - Date.parse(before.from)).toBe(2 * WEEK);
    expect(before.perWeek).toBe(2);
    expect(after).toMatchObject({ from: publishedAt, count: 0 });
    const whole = (await get(`/articles/${roaming}/effect?days=90`, 'gs.knowledge')).body.total[0].before;
    // No further back than there were complaints at all.
    expect([whole.count, Math.round((Date.parse(publishedAt) - Date.parse(whole.from)) / 86_400_000)]).toEqual([6, 40]);
    const hq = (await get(`/articles/${roaming}/effect?days=14`, 'hq.knowledge')).body;
    expect(hq.total).toMatchObject([{ org: 'hq', before: { count: 4 } }]);
    expect(hq.provinces).toMatchObject([{ org: 'gs', before: { count: 4 } }]);
    expect((await get(`/articles/${roaming}/effect?days=14`, 'gs-lz.leader')).body.total[0].org).toBe('gs-lz');
    expect((await get(`/articles/${roaming}/effect`, 'sn.knowledge')).status).toBe(404);
    expect((await get(`/articles/${roaming}/effect?days=400`, 'gs.knowledge')).body.errors[0].field).toBe('days');
  });

  it('count a complaint once, though another centre works on it as a case of its own', async () => {
    const counted = async (as: string): Promise<unknown> =>
      (await get(`/articles/${roaming}/effect?days=14`, as)).body.total[0].before.count;
    const before = [await counted('hq.knowledge'), await counted('gs.knowledge')];
    const [own, far] = await arrived('coverage', -2.25, -2.125);
    await api.database.owner.query(
      `INSERT INTO case_link (case_id, opened_month, other_id, kind) VALUES ($1, '2026-11-01', $2, 'far-order')`,
      [own, far],
    );
    expect([await counted('hq.knowledge'), await counted('gs.knowledge')]).toEqual(before.map((n) => Number(n) + 1));
    const listed = async (query: string): Promise<unknown> =>
      (await api.call('GET', `/cases/count?category=coverage&${query}`, { as: 'hq.knowledge' })).body.count;
    const all = Number(await listed(''));
    expect([await listed('fromAfar=false'), await listed('fromAfar=true')]).toEqual([all - 1, 1]);
  });
});
