import { FromComplaintsModule } from '../../../src/modules/knowledge-base/from-complaints/from-complaints.module';
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
  it('is counted once a person and case, said in the case, and only upon what both may see', async () => {
    const [one, two] = [await RecordedComplaint.at(api, 'answering'), await RecordedComplaint.at(api, 'answering')];
    for (const [as, { id }] of [
      ['gs-lz.junior', one],
      ['gs-lz.junior', one],
      ['gs-lz.senior', one],
      ['gs-lz.junior', two],
    ] as const)
      expect((await put(`/articles/${roaming}/uses/${id}`, as)).status).toBe(204);
    const { body } = await get(`/articles/${roaming}`, 'gs-lz.leader');
    expect(body.answers).toEqual({ times: 3, cases: 2 });
    const { uses } = (await get(`/complaints/${one.id}`, 'gs-lz.leader')).body;
    expect(uses).toMatchObject([
      { article: roaming, number: 1, title: '国际漫游流量资费说明', org: 'gs-lz' },
      { article: roaming, number: 1 },
    ]);
    expect(uses[0].person.id).toBe(await api.idOf('gs-lz.junior'));
    expect((await put(`/articles/${roaming}/uses/${one.id}`, 'sn.senior')).status).toBe(404);
    expect((await put(`/articles/${one.id}/uses/${one.id}`, 'gs-lz.junior')).status).toBe(404);
    const other = await put(`/articles/${roaming}/uses/${roaming}`, 'hq.knowledge');
    expect([other.status, other.body.errors[0].code]).toEqual([422, 'other-process']);
    expect((await put(`/articles/nothing/uses/${one.id}`, 'gs-lz.junior')).body.errors[0].field).toBe('id');
  });
});

describe('complaints before and after', () => {
  const WEEK = 7 * 86_400_000;

  /** Complaints of the category that arrived so many days from the publication; in the tables, as if they had been. */
  async function arrived(category: string, ...days: number[]): Promise<void> {
    await api.database.owner.query(
      `INSERT INTO case_reach (org_id, opened_at, case_id, opened_month, live, process, owner_org, kind, category,
         priority, tier)
       SELECT org, line.at + day * interval '1 day', gen_random_uuid(), '2026-11-01', true, 'complaint-dispatch', 'gs-lz',
              'complaint', $2, 3, 'ordinary'
         FROM knowledge_line line, unnest($3::float8[]) AS day, unnest(ARRAY['hq', 'gs', 'gs-lz']) AS org
        WHERE line.article_id = $1 AND line.number = 1`,
      [roaming, category, days],
    );
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
});
