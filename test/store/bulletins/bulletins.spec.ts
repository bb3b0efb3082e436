import { BulletinsModule } from '../../../src/modules/bulletins/bulletins.module';
import { BULLETIN_CAST as CAST } from '../../support/domain/bulletin-cast';
import { ORGS } from '../../support/domain/people';
import { idOf } from '../../support/played-cases';
import { RecordedBulletins } from '../../support/recorded-bulletins';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let desk: RecordedBulletins;
beforeAll(async () => {
  api = await TrustApi.start([BulletinsModule]);
  desk = new RecordedBulletins(api.database);
});
afterAll(() => api?.stop());

const get = (path: string, as: string): Promise<Answer> => api.call('GET', `/bulletins${path}`, { as });
const titles = async (as: string, query = ''): Promise<string[]> =>
  (await get(query, as)).body.items.map(({ title }: { title: string }) => title);
const receive = (as: string, ...ids: string[]): Promise<Answer> =>
  api.call('POST', '/bulletins/receipts', { as, body: { ids } });
const hours = (count: number): number => Date.now() + count * 3_600_000;

describe('a bulletin on its way', () => {
  let id: string;

  it('is read at HQ as soon as it is shown, and in a province once that has published it', async () => {
    const bulletin = await desk.shown('客户服务公告');
    id = idOf(bulletin.caseId);
    await desk.record();
    expect(await titles('hq.junior')).toEqual(['客户服务公告']);
    expect(await titles('gs-lz.junior')).toEqual([]);
    expect((await get(`/${id}`, 'gs-lz.junior')).status).toBe(404);
    desk.publishAt('gs', CAST.gsManager);
    await desk.record();
    expect(await titles('gs-lz.junior')).toEqual(['客户服务公告']);
    expect(await titles('sn.junior')).toEqual([]);
    const { status, body } = await get(`/${id}`, 'gs-lz.junior');
    expect([status, body]).toMatchObject([
      200,
      {
        ...{
          title: '客户服务公告',
          number: 1,
          kind: 'bulletin',
          shown: true,
          opens: false,
          keeps: false,
          readAt: null,
        },
        words: { body: '<p>客户服务公告</p>', attachments: [] },
        ...{ followUps: [], form: null, allowed: [], authors: [] },
        receivers: [{ org: 'gs', deliveryOutcome: 'published', reply: null }],
      },
    ]);
  });

  it('is not there for who is neither origin, publisher nor receiver', async () => {
    for (const path of ['', '/matrix', '/receipts', '/replies', '/replies/export'])
      expect([path, (await get(`/${id}${path}`, 'hq-sl-voice.publisher')).status]).toEqual([path, 404]);
    expect(await titles('hq-sl-voice.publisher')).toEqual([]);
  });

  it('is read once a person, however often it is said', async () => {
    expect((await get('', 'gs-lz.junior')).body.unread).toBe(1);
    expect((await receive('gs-lz.junior', id, idOf('none'))).body).toEqual({ added: 1, unread: 0 });
    const { body } = await get(`/${id}`, 'gs-lz.junior');
    expect((await receive('gs-lz.junior', id)).body).toEqual({ added: 0, unread: 0 });
    expect((await get(`/${id}`, 'gs-lz.junior')).body.readAt).toBe(body.readAt);
    expect(await titles('gs-lz.junior', '?unread=true')).toEqual([]);
    expect(await titles('gs-lz.junior', '?unread=false')).toEqual(['客户服务公告']);
    // Where it is not shown, nobody has read it.
    expect((await receive('sn.junior', id)).body).toEqual({ added: 0, unread: 0 });
    const { body: readers } = await get(`/${id}/receipts`, 'hq.publisher');
    expect(readers.items.map(({ org, read }: { org: string; read: number }) => [org, read])).toEqual([
      ['gs', 1],
      ['hq', 0],
    ]);
    expect(readers.items[0].of).toBeGreaterThan(20);
    const { body: own } = await get(`/${id}/receipts`, 'gs.publisher');
    expect(own.items.map(({ org }: { org: string }) => org)).toEqual(['gs']);
  });

  it('has a matrix in which its publisher sees every receiver, and a receiver itself', async () => {
    const { body } = await get(`/${id}/matrix`, 'hq.publisher');
    expect(
      body.receivers.map((row: Record<string, unknown>) => [row.org, row.deliveryStage, row.deliveryOutcome]),
    ).toEqual([
      ['gs', 'ended', 'published'],
      ['sn', 'publishing-locally', null],
    ]);
    expect(body.receivers[1].deliveryDue).not.toBeNull();
    const { body: own } = await get(`/${id}/matrix`, 'gs-lz.junior');
    expect(own.receivers.map(({ org }: { org: string }) => org)).toEqual(['gs']);
  });
});

describe('the board', () => {
  it('has what is on top first, then the newest, page by page', async () => {
    const first = await desk.shown('一');
    desk.network.wait(1);
    await desk.shown('二');
    desk.network.wait(1);
    await desk.shown('三');
    desk.publishAt('gs', CAST.gsManager);
    first.do(CAST.hqManager, 'pin', { pinned: true });
    await desk.record();
    const all = ['一', '三', '二', '客户服务公告'];
    expect(await titles('gs-lz.junior')).toEqual(all);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await get(`?limit=1${cursor && `&cursor=${cursor}`}`, 'gs-lz.junior');
      paged.push(...body.items.map(({ title }: { title: string }) => title));
      cursor = body.next;
    }
    expect(paged).toEqual(all);
    expect(await titles('gs-lz.junior', `?q=${encodeURIComponent('服务')}`)).toEqual(['客户服务公告']);
    expect(await titles('gs-lz.junior', '?kind=fault-notice')).toEqual([]);
    const wrong = await get('?limit=1&cursor=abc', 'gs-lz.junior');
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-cursor']);
  });

  it('shows nothing before its time, nor after it, whoever is late to act on that', async () => {
    await desk.shown('以后', { effectiveAt: hours(2) });
    await desk.shown('以前', { expiresAt: Date.now() - 60_000 });
    desk.publishAt('gs', CAST.gsManager);
    await desk.record();
    expect(await titles('gs-lz.junior')).not.toContain('以后');
    expect(await titles('gs-lz.junior')).not.toContain('以前');
  });

  it('follows a notice until it is cleared, and shows nothing that was withdrawn', async () => {
    const { publisher, other, author } = { publisher: CAST.hqManager, other: CAST.hqManager2, author: CAST.hqAuthor };
    const startsAt = Date.now() - 9 * 3_600_000;
    const notice = await desk.shown('光缆中断', { startsAt, impact: await desk.text('兰州宽带') }, 'fault-notice');
    desk.publishAt('gs', CAST.gsManager);
    notice.do(author, 'draft-follow-up', {
      ...{ words: await desk.words('已修复'), state: 'cleared', impact: await desk.text('无') },
    });
    notice.do(publisher, 'approve-follow-up');
    await desk.record();
    const id = idOf(notice.caseId);
    const { body } = await get(`/${id}`, 'gs-lz.junior');
    expect(body).toMatchObject({ number: 2, noticeState: 'cleared', title: '光缆中断', impact: '无' });
    expect(body.followUps).toMatchObject([{ number: 2, state: 'cleared', title: '已修复', impact: '无' }]);
    expect(await titles('gs-lz.junior', '?state=cleared')).toEqual(['光缆中断']);
    notice.do(publisher, 'propose-withdrawal', { text: await desk.text('发错了') });
    notice.do(other, 'confirm-withdrawal');
    await desk.record();
    expect(await titles('gs-lz.junior', '?kind=fault-notice')).toEqual([]);
    expect((await get(`/${id}`, 'gs-lz.junior')).status).toBe(404);
    expect((await get(`/${id}`, 'hq.publisher')).body).toMatchObject({
      outcome: 'taken-down',
      shown: false,
      keeps: true,
    });
  });
});

describe("a province's own bulletin", () => {
  it('is read by its receivers and by its own centre, and by nobody else', async () => {
    const local = desk.network.begin('bulletin-publish');
    local.do(CAST.gsAuthor, 'register', { org: ORGS.gs, scope: 'local', kind: 'bulletin' });
    local.do(CAST.gsAuthor, 'submit', { words: await desk.words('甘肃公告'), receivers: [ORGS.lz] });
    await desk.record();
    const desks = async (as: string): Promise<string[]> =>
      (await get('/desk?stage=origin-review', as)).body.items.map(({ title }: { title: string }) => title);
    expect([await desks('gs.publisher'), await desks('sn.publisher')]).toEqual([['甘肃公告'], []]);
    local.do(CAST.gsManager, 'approve');
    await desk.record();
    expect(await titles('gs-lz.junior')).toContain('甘肃公告');
    expect(await titles('gs-lz.billing')).toContain('甘肃公告');
    expect(await titles('gs.junior')).toContain('甘肃公告');
    for (const as of ['gs-ts.junior', 'sn.junior', 'hq.junior']) expect(await titles(as)).not.toContain('甘肃公告');
    const { body } = await get(`/${idOf(local.caseId)}/matrix`, 'gs.publisher');
    expect(body.receivers).toMatchObject([{ org: 'gs-lz', delivery: null, deliveryOutcome: 'published' }]);
  });
});

describe('a bulletin that is half written', () => {
  it('is kept for its author at any desk, until it is handed in', async () => {
    const driver = desk.network.begin('bulletin-publish');
    const author = { ...CAST.gsAuthor, id: await api.idOf('gs.bulletins') };
    driver.do(author, 'register', { org: ORGS.gs, scope: 'local', kind: 'bulletin' });
    await desk.record();
    const path = `/cases/${idOf(driver.caseId)}/draft`;
    const keep = (as: string, fields: object) => api.call('PUT', path, { as, body: { fields } });
    const kept = async (as: string) => (await api.call('GET', path, { as })).body.fields;
    const half = { words: { title: '半' }, form: { questions: [{ label: '受影响用户数' }] } };
    expect((await keep('gs.bulletins', half)).status).toBe(200);
    expect([await kept('gs.bulletins'), await kept('gs.publisher')]).toEqual([half, null]);
    expect((await keep('sn.bulletins', half)).status).toBe(404);
    expect((await keep('gs-lz.records', half)).status).toBe(404);
    driver.do(author, 'submit', { words: await desk.words('全'), receivers: [ORGS.lz] });
    await desk.record();
    expect(await kept('gs.bulletins')).toBeNull();
    expect((await keep('gs.bulletins', half)).status).toBe(409);
  });
});
