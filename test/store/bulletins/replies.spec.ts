import { buffer, text } from 'node:stream/consumers';
import { BulletinsModule } from '../../../src/modules/bulletins/bulletins.module';
import { BulletinReader } from '../../../src/modules/bulletins/page/reader';
import { Replies } from '../../../src/modules/bulletins/replies/replies';
import { RepliesExport } from '../../../src/modules/bulletins/replies/replies-export';
import { timeline } from '../../../src/modules/cases/timeline';
import { OrgTree } from '../../../src/platform/auth/org-tree';
import type { Caller } from '../../../src/platform/auth/scope';
import { findCase } from '../../../src/platform/case-view/case-row';
import { BULLETIN_CAST as CAST } from '../../support/domain/bulletin-cast';
import { ORGS } from '../../support/domain/people';
import type { CaseDriver } from '../../support/domain/case-driver';
import type { PublishState } from '../../../domain/bulletin/publish/publish-state';
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
const hours = (count: number): number => Date.now() + count * 3_600_000;

const FORM = {
  questions: [
    { code: 'users', label: '影响用户', type: 'number' as const, unit: '户', required: true },
    { code: 'state', label: '状态', type: 'choice' as const, options: ['正常', '中断'], required: true },
    { code: 'causes', label: '原因', type: 'multi-choice' as const, options: ['光缆', '电源'] },
  ],
};

const taker: Caller = {
  actor: { kind: 'person', id: idOf('taker'), posts: [{ role: 'bulletin-manager', org: 'hq' }] },
  paths: { hq: 'hq.' },
};

/** What the timeline of a case says was said by this command, the last time. */
const said = async (caseId: string, command: string): Promise<unknown> =>
  api.database.app.transaction(async (tx) => {
    const { items } = await timeline(tx, (await findCase(tx, taker, idOf(caseId)))!, {});
    return items.findLast((item) => item.command === command)?.said;
  });

describe('structured replies', () => {
  it('are summed up in one table, for the publisher of all, for a receiver of its own', async () => {
    const bulletin = await desk.shown('请回复', { replyBy: hours(5), form: await desk.form(FORM) });
    const id = idOf(bulletin.caseId);
    const gs = desk.reply(bulletin, 'gs');
    gs.do(CAST.gsAuthor, 'submit-reply', {
      answers: await desk.answers({ users: 120, state: '中断', causes: ['光缆', '电源'] }),
    });
    await desk.record();
    // Not yet passed at the receiver's: nobody sees it.
    expect(
      (await get(`/${id}/replies`, 'hq.publisher')).body.rows.map(({ values }: { values: object }) => values),
    ).toEqual([{}, {}]);
    gs.do(CAST.gsManager, 'approve');
    const sn = desk.reply(bulletin, 'sn');
    sn.do(CAST.snAuthor, 'submit-reply', { answers: await desk.answers({ users: 30.5, state: '正常' }) });
    sn.do(CAST.snManager, 'approve');
    gs.do(CAST.hqManager, 'return', { text: await desk.text('请核实') });
    gs.do(CAST.gsAuthor, 'submit-reply', { answers: await desk.answers({ users: 100, state: '中断' }) });
    gs.do(CAST.gsManager, 'approve');
    gs.do(CAST.hqManager, 'accept-reply');
    await desk.record();
    expect(await said(gs.caseId, 'submit-reply')).toEqual([{ field: 'answers', text: '影响用户: 100 户\n状态: 中断' }]);
    const { body } = await get(`/${id}/replies`, 'hq.publisher');
    expect(body.questions).toEqual(FORM.questions);
    expect(body.rows).toMatchObject([
      { org: 'gs', replyOutcome: 'accepted', returns: 1, values: { users: 100, state: '中断' } },
      { org: 'sn', replyStage: 'acceptance', replyOutcome: null, returns: 0, values: { users: 30.5, state: '正常' } },
    ]);
    expect(body.sums).toMatchObject([
      { code: 'users', answered: 2, sum: 130.5 },
      {
        code: 'state',
        counts: [
          { option: '正常', count: 1 },
          { option: '中断', count: 1 },
        ],
      },
      { code: 'causes', answered: 0 },
    ]);
    expect((await get(`/${id}/replies?accepted=true`, 'hq.publisher')).body.sums[0].sum).toBe(100);
    const { body: own } = await get(`/${id}/replies`, 'sn.publisher');
    expect(own.rows.map(({ org }: { org: string }) => org)).toEqual(['sn']);
    expect((await get(`/${id}`, 'gs.publisher')).body).toMatchObject({
      form: FORM.questions,
      receivers: [{ org: 'gs', replyOutcome: 'accepted', reply: idOf(gs.caseId) }],
    });
    const orgs = new OrgTree(api.database.app);
    const exporting = new RepliesExport(new Replies(new BulletinReader(api.database.app, orgs)), orgs);
    const asked = { now: new Date(), language: 'en' } as const;
    const lines = (await text((await exporting.file(taker, id, {}, asked)).body)).trim().split('\r\n');
    const answered = lines.map((line) => line.split(',').slice(6));
    expect(answered).toEqual([
      ['影响用户 (户)', '状态', '原因'],
      ['100', '中断', ''],
      ['30.5', '正常', ''],
      ['130.5', '正常: 1; 中断: 1', '光缆: 0; 电源: 0'],
    ]);
    const workbook = await exporting.file(taker, id, { format: 'xlsx' }, asked);
    expect((await buffer(workbook.body)).subarray(0, 2).toString()).toBe('PK');
    const { body: matrix } = await get(`/${id}/matrix`, 'hq.publisher');
    expect(matrix.receivers).toMatchObject([
      { org: 'gs', replyStage: 'ended', replyOutcome: 'accepted', returns: 1, replyLate: false },
      { org: 'sn', replyStage: 'acceptance', replyOutcome: null },
    ]);
  });

  it('come in windows, summed up over all of them', async () => {
    const bulletin = await desk.shown('请统计', { replyBy: hours(5), form: await desk.form(FORM) });
    const id = idOf(bulletin.caseId);
    await desk.record();
    const before = (await get(`/${id}/replies`, 'hq.publisher')).body;
    expect(before.sums).toEqual([
      { code: 'users', answered: 0, sum: 0, counts: null },
      expect.objectContaining({ code: 'state', answered: 0, sum: null }),
      expect.objectContaining({ code: 'causes', answered: 0, sum: null }),
    ]);
    for (const [org, author, manager, users] of [
      ['gs', CAST.gsAuthor, CAST.gsManager, 0.1],
      ['sn', CAST.snAuthor, CAST.snManager, 0.2],
    ] as const) {
      const reply = desk.reply(bulletin, org);
      reply.do(author, 'submit-reply', { answers: await desk.answers({ users, state: '正常', causes: ['光缆'] }) });
      reply.do(manager, 'approve');
    }
    await desk.record();
    const { body: first } = await get(`/${id}/replies?limit=1`, 'hq.publisher');
    const { body: second } = await get(`/${id}/replies?limit=1&cursor=${first.next}`, 'hq.publisher');
    expect([first, second].map(({ rows, count }) => [rows.map(({ org }: { org: string }) => org), count])).toEqual([
      [['gs'], 2],
      [['sn'], 2],
    ]);
    expect([second.next, second.sums]).toEqual([null, first.sums]);
    expect(first.sums).toMatchObject([
      { answered: 2, sum: 0.3 },
      { counts: [{ option: '正常', count: 2 }, { count: 0 }] },
      { counts: [{ option: '光缆', count: 2 }, { count: 0 }] },
    ]);
    const wrong = await get(`/${id}/replies?accepted=true&limit=1&cursor=${first.next}`, 'hq.publisher');
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-cursor']);
  });
});

describe("a reply's versions", () => {
  it('say who wrote what, when it was submitted, and why it came back', async () => {
    const bulletin = await desk.shown('请说明', { replyBy: hours(5) });
    const gs = desk.reply(bulletin, 'gs');
    const said = async (text: string) => ({ text: await desk.text(text) });
    gs.do(CAST.gsAuthor, 'submit-reply', await said('一'));
    gs.do(CAST.gsManager, 'send-back', await said('太短'));
    gs.do(CAST.gsAuthor, 'submit-reply', await said('二'));
    gs.do(CAST.gsManager, 'approve');
    gs.do(CAST.hqManager, 'return', await said('请核实'));
    gs.do(CAST.gsAuthor, 'submit-reply', await said('三'));
    await desk.record();
    const path = `/cases/${idOf(gs.caseId)}/versions`;
    const { status, body } = await get(path, 'gs.publisher');
    expect([status, body.versions]).toMatchObject([
      200,
      [
        { text: '三', submittedAt: null, returned: null },
        { text: '二', submittedAt: expect.any(String), returned: { from: 'publisher', text: '请核实' } },
        { text: '一', submittedAt: null, returned: { from: 'receiver', text: '太短' } },
      ],
    ]);
    expect((await get(path, 'sn.publisher')).status).toBe(404);
    expect((await get(`/cases/${idOf(bulletin.caseId)}/versions`, 'hq.publisher')).status).toBe(404);
  });
});

describe('a receiver that is taken off again', () => {
  it('has it on no board, stands in the matrix as one that has left, and in the table no more; added anew it is back', async () => {
    const bulletin = await desk.shown('发错了', { replyBy: hours(5) });
    const id = idOf(bulletin.caseId);
    desk.publishAt('gs', CAST.gsManager);
    desk.publishAt('sn', CAST.snManager);
    await desk.record();
    const seen = async (): Promise<unknown[]> => {
      const { body: matrix } = await get(`/${id}/matrix`, 'hq.publisher');
      const { body: replies } = await get(`/${id}/replies`, 'hq.publisher');
      const { body: board } = await get('?limit=200', 'gs-lz.junior');
      return [
        matrix.receivers.map((row: Record<string, unknown>) => [row.org, row.leftAt !== null, row.deliveryOutcome]),
        replies.rows.map(({ org }: { org: string }) => org),
        board.items.some((one: { id: string }) => one.id === id),
      ];
    };
    const sn = ['sn', false, 'published'];
    expect(await seen()).toEqual([[['gs', false, 'published'], sn], ['gs', 'sn'], true]);
    const text = await desk.text('甘肃不受影响');
    bulletin.do(CAST.hqManager, 'withdraw-receivers', { receivers: [ORGS.gs], text });
    await desk.record();
    expect(await seen()).toEqual([[['gs', true, 'taken-down'], sn], ['sn'], false]);
    bulletin.do(CAST.hqManager, 'add-receivers', { receivers: [ORGS.gs] });
    desk.network.settle();
    desk.publishAt('gs', CAST.gsManager);
    await desk.record();
    expect(await seen()).toEqual([[['gs', false, 'published'], sn], ['gs', 'sn'], true]);
  });

  it('inside a province too, where its boards are told at once', async () => {
    const local = desk.network.begin('bulletin-publish') as unknown as CaseDriver<PublishState>;
    local.do(CAST.gsAuthor, 'register', { org: ORGS.gs, scope: 'local', kind: 'bulletin' });
    local.do(CAST.gsAuthor, 'submit', { words: await desk.words('本省'), receivers: [ORGS.lz, ORGS.ts] });
    local.do(CAST.gsManager, 'approve');
    local.do(CAST.gsManager, 'withdraw-receivers', { receivers: [ORGS.lz], text: await desk.text('不涉及') });
    await desk.record();
    const shown = async () => (await get(`/${idOf(local.caseId)}`, 'gs-lz.junior')).body.shown ?? false;
    const { body } = await get(`/${idOf(local.caseId)}/matrix`, 'gs.publisher');
    expect(body.receivers).toMatchObject([
      { org: 'gs-lz', leftAt: expect.any(String), deliveryOutcome: 'taken-down' },
      { org: 'gs-ts', leftAt: null, deliveryOutcome: 'published' },
    ]);
    expect(await shown()).toBe(false);
    local.do(CAST.gsManager, 'add-receivers', { receivers: [ORGS.lz] });
    await desk.record();
    expect(await shown()).toBe(true);
  });
});
