import { WorkAssignmentsModule } from '../../../src/modules/work-assignments/work-assignments.module';
import { WORK_CAST as CAST } from '../../support/domain/work-cast';
import { idOf } from '../../support/played-cases';
import { RecordedWork } from '../../support/recorded-work';
import { TrustApi, type Answer, type Parsed } from '../../support/trust-api';

let api: TrustApi;
let desk: RecordedWork;
beforeAll(async () => {
  api = await TrustApi.start([WorkAssignmentsModule]);
  desk = new RecordedWork(api.database);
});
afterAll(() => api?.stop());

const get = (path: string, as: string): Promise<Answer> => api.call('GET', `/work-assignments${path}`, { as });
const titles = ({ body }: Answer): string[] => body.items.map(({ title }: { title: string }) => title);

describe('what an organisation has given out', () => {
  it('is counted by what its receivers have done, and shown to it and to those above alone', async () => {
    const work = await desk.assigned('清理积压工单');
    const part = desk.part(work, 'gs-lz');
    part.do(CAST.lzAuthor, 'acknowledge-work');
    part.do(CAST.lzAuthor, 'report-done', { text: await desk.text('已清理 20 张') });
    desk.part(work, 'gs-ts').do(CAST.tsAuthor, 'object', { text: await desk.text('人手不足') });
    await desk.record();
    const { body } = await get('/given', 'gs.publisher');
    expect(body.items).toMatchObject([
      { id: idOf(work.caseId), title: '清理积压工单', stage: 'assigned', number: 1, receivers: 2, done: 0, waiting: 2 },
    ]);
    expect(titles(await get('/given', 'hq.publisher'))).toEqual(['清理积压工单']);
    expect(titles(await get('/given', 'gs-lz.publisher'))).toEqual([]);
    expect(titles(await get('/given?stage=drafting', 'gs.publisher'))).toEqual([]);
    expect(titles(await get('/given?q=积压', 'gs.publisher'))).toEqual(['清理积压工单']);
  });

  it('comes page by page, the newest first', async () => {
    for (const title of ['第二项', '第三项']) {
      desk.network.wait(1);
      await desk.assigned(title);
    }
    await desk.record();
    const first = await get('/given?limit=2', 'gs.publisher');
    expect(titles(first)).toEqual(['第三项', '第二项']);
    const second = await get(`/given?limit=2&cursor=${first.body.next}`, 'gs.publisher');
    expect([titles(second), second.body.next]).toEqual([['清理积压工单'], null]);
    expect((await get(`/received?cursor=${first.body.next}`, 'gs.publisher')).status).toBe(400);
    const got = await get('/received?limit=2', 'gs-lz.bulletins');
    expect(titles(got)).toEqual(['第三项', '第二项']);
    expect(titles(await get(`/received?limit=2&cursor=${got.body.next}`, 'gs-lz.bulletins'))).toEqual(['清理积压工单']);
  });
});

describe('a list as a file', () => {
  const lines = async (path: string, as: string): Promise<string[]> => {
    const { status, body } = await get(path, as);
    expect([status, body[0]]).toEqual([200, '\uFEFF']);
    return body.slice(1).trimEnd().split('\r\n');
  };

  it('has a line for each piece of work, of exactly what is filtered, in the words of its reader', async () => {
    const [heads, ...rows] = await lines('/given/export', 'gs.publisher');
    expect(heads).toMatch(/^任务,紧急程度,状态,结果,接收单位数,已完成,/);
    expect(rows.map((row) => row.split(',').slice(0, 7))).toEqual([
      ['第三项', '一般', '已下达', '', '2', '0', '0'],
      ['第二项', '一般', '已下达', '', '2', '0', '0'],
      ['清理积压工单', '一般', '已下达', '', '2', '0', '2'],
    ]);
    expect(await lines('/given/export?q=积压', 'gs.publisher')).toHaveLength(2);
    expect(await lines('/given/export?stage=drafting', 'gs.publisher')).toHaveLength(1);
    const [, ...got] = await lines('/received/export?q=积压', 'gs-lz.bulletins');
    expect(got.map((row) => row.split(',').slice(0, 6))).toEqual([
      ['清理积压工单', '一般', '待验收', '否', 'gs-lz', expect.stringMatching(/兰州/)],
    ]);
    expect(await lines('/received/export?open=false', 'gs-lz.bulletins')).toHaveLength(1);
  });

  it('is one of an organisation’s own, and who took it is on record', async () => {
    expect(await lines('/given/export', 'sn.publisher')).toHaveLength(1);
    const [{ entry }] = await api.database.app.query(
      `SELECT entry FROM audit WHERE stream = 'exports' ORDER BY seq DESC LIMIT 1`,
    );
    expect(JSON.parse(entry)).toMatchObject({
      command: 'export-work-given',
      fields: { format: 'csv', rows: 0, searched: false },
    });
  });
});

describe('the matrix', () => {
  it('shows every receiver to the assigner, a receiver itself, nobody else anything', async () => {
    const work = await desk.assigned('核对值班表');
    await desk.record();
    const read = (as: string) => get(`/${idOf(work.caseId)}`, as);
    const orgs = (body: Parsed): string[] => body.parts.map(({ org }: { org: string }) => org);
    const mine = (await read('gs.publisher')).body;
    expect([orgs(mine), mine.keeps, mine.words.title]).toEqual([['gs-lz', 'gs-ts'], true, '核对值班表']);
    const theirs = (await read('gs-lz.bulletins')).body;
    expect([orgs(theirs), theirs.keeps]).toEqual([['gs-lz'], false]);
    expect((await read('sn.publisher')).status).toBe(404);
  });

  it('says what one receiver is asked since its objection, who is late, and that it stays so', async () => {
    const work = await desk.assigned('更新话术', 2);
    const part = desk.part(work, 'gs-lz');
    part.do(CAST.lzAuthor, 'object', { text: await desk.text('缺少材料') });
    desk.network.wait(3 * 60);
    const later = { words: await desk.words('更新话术（先做移网）'), dueAt: desk.network.now + 20 * 3_600_000 };
    desk.part(work, 'gs-lz').do(CAST.gsManager, 'change-work', { text: await desk.text('分两步做'), ...later });
    await desk.record();
    const { body } = await get(`/${idOf(work.caseId)}`, 'gs.publisher');
    expect(body.parts).toMatchObject([
      { org: 'gs-lz', stage: 'work', number: 2, late: true, objections: 1, words: { title: '更新话术（先做移网）' } },
      { org: 'gs-ts', stage: 'work-acknowledgement', number: 1, late: true, words: null },
    ]);
    expect(titles(await get('/received?q=先做', 'gs-lz.bulletins'))).toEqual(['更新话术（先做移网）']);
    desk.part(work, 'gs-lz').do(CAST.lzAuthor, 'report-done', { text: await desk.text('完成') });
    desk.part(work, 'gs-lz').do(CAST.gsManager, 'accept-work');
    await desk.record();
    const [done] = (await get(`/${idOf(work.caseId)}`, 'gs-lz.bulletins')).body.parts;
    expect(done).toMatchObject({ outcome: 'accepted', late: true, report: '完成' });
    expect(titles(await get('/received?open=false', 'gs-lz.bulletins'))).toEqual(['更新话术（先做移网）']);
  });
});
