import { randomUUID } from 'node:crypto';
import type { BoardPageDto } from '../../../src/modules/bulletins/board/board.dto';
import type { BulletinDto } from '../../../src/modules/bulletins/page/bulletin.dto';
import type { BulletinMatrixDto } from '../../../src/modules/bulletins/page/matrix.dto';
import type { RepliesDto } from '../../../src/modules/bulletins/replies/replies.dto';
import type { TimelinePageDto } from '../../../src/modules/cases/dto/history.dto';
import type { InboxPageDto } from '../../../src/modules/inbox/inbox.dto';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { eventually } from '../../support/eventually';
import { RunningSystem } from './running-system';

const PLATFORM = 'hq-sl-voice';
const DAY = 24 * 3_600_000;
const RECEIVERS = ['gs', 'sn'] as const;
const FORM = {
  questions: [
    { code: 'affected', label: '受影响用户数', type: 'number', unit: '户', required: true },
    { code: 'state', label: '本省是否已恢复', type: 'choice', options: ['已恢复', '未恢复'], required: true },
  ],
};

let system: RunningSystem;
let bulletin: string;
beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

const decide = async (as: string, id: string, body: object): Promise<DecidedCaseDto> => {
  const answer = await system.command(id, as, body);
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id })]);
  return answer.body;
};
const refused = async (as: string, id: string, body: object): Promise<unknown[]> => {
  const { status, body: problem } = await system.command<{ errors?: { field: string; code: string }[] }>(id, as, body);
  return [status, ...(problem.errors ?? []).map(({ field, code }) => `${field} ${code}`)];
};
const matrix = async () =>
  (await system.call<BulletinMatrixDto>('GET', `/bulletins/${bulletin}/matrix`, { as: 'hq.publisher' })).body;
const cell = (org: string) =>
  eventually(async () => {
    const found = (await matrix()).receivers.find((one) => one.org === org);
    expect([found?.delivery, found?.reply]).toEqual([expect.any(String), expect.any(String)]);
    return found!;
  });
const board = async (as: string) => (await system.call<BoardPageDto>('GET', '/bulletins', { as })).body;
const read = (as: string) => system.call<BulletinDto>('GET', `/bulletins/${bulletin}`, { as });

it('goes from second line past HQ to the boards of the provinces that it is for', async () => {
  const body = { org: PLATFORM, scope: 'network', kind: 'fault-notice', urgency: 'urgent' };
  const [as, key] = [`${PLATFORM}.bulletins`, randomUUID()];
  const { status, body: opened } = await system.call<DecidedCaseDto>('POST', '/bulletins', { as, body, key });
  expect([status, opened.stage]).toEqual([201, 'drafting']);
  expect((await system.call<DecidedCaseDto>('POST', '/bulletins', { as, body, key })).body.id).toBe(opened.id);
  expect((await system.call('POST', '/bulletins', { as: 'gs-lz.junior', body })).status).toBe(403);
  bulletin = opened.id;

  const words = { title: '短信网关故障', body: '<p>部分用户收不到验证码。</p><script>x</script>', keywords: ['短信'] };
  const now = Date.now();
  const submit = {
    ...{ type: 'submit', words, receivers: RECEIVERS, form: FORM },
    impact: '甘肃、陕西的验证码短信',
    ...{ startsAt: new Date(now).toISOString(), replyBy: new Date(now + DAY).toISOString() },
  };
  expect(await refused(as, bulletin, { ...submit, replyBy: new Date(now - DAY).toISOString() })).toEqual([
    422,
    expect.stringMatching(/^replyBy /),
  ]);
  expect(await refused(as, bulletin, { ...submit, impact: undefined })).toEqual([422, 'impact missing-field']);
  const unnamed = { questions: [{ ...FORM.questions[0], label: ' ' }] };
  expect(await refused(as, bulletin, { ...submit, form: unnamed })).toEqual([422, 'form.questions.0.label blank']);
  await decide(as, bulletin, submit);
  expect((await refused(as, bulletin, { type: 'approve' }))[0]).toBe(403);
  await decide(`${PLATFORM}.publisher`, bulletin, { type: 'approve' });
  expect((await read('gs-lz.junior')).status).toBe(404);
  await decide('hq.publisher', bulletin, { type: 'approve' });

  for (const org of RECEIVERS) {
    const { delivery } = await cell(org);
    await eventually(async () => {
      const { status: answered } = await system.command(delivery!, `${org}.publisher`, { type: 'publish-locally' });
      expect(answered).toBe(200);
    });
  }
  expect((await read('gs-lz.junior')).body).toMatchObject({
    words: { title: words.title, body: '<p>部分用户收不到验证码。</p>' },
    readAt: null,
    number: 1,
    impact: submit.impact,
  });
  expect((await board('bj.bulletins')).items).toEqual([]);
});

it('is read once by each reader, however often that is said', async () => {
  const as = 'gs-lz.junior';
  expect(await board(as)).toMatchObject({ unread: 1, items: [{ id: bulletin, readAt: null }] });
  const body = { ids: [bulletin, randomUUID()] };
  const receipts = () => system.call<{ added: number; unread: number }>('POST', '/bulletins/receipts', { as, body });
  expect((await receipts()).body).toEqual({ added: 1, unread: 0 });
  expect((await receipts()).body).toEqual({ added: 0, unread: 0 });
  const path = `/bulletins/${bulletin}/receipts`;
  const { body: readers } = await system.call<{ items: object[] }>('GET', path, { as: 'hq.publisher' });
  expect(readers.items).toContainEqual(expect.objectContaining({ org: 'gs', read: 1 }));
  expect((await system.call('GET', path, { as: 'bj.publisher' })).status).toBe(404);
  const named = await system.call<{ items: object[]; next: string | null }>('GET', `${path}/gs?read=true`, {
    as: 'gs.publisher',
  });
  expect(named.body).toEqual({ items: [expect.objectContaining({ readAt: expect.any(String) })], next: null });
  expect((await system.call('GET', `${path}/gs`, { as: 'sn.publisher' })).status).toBe(404);
});

/** By hand, with a word; not again within the hour, and that says from when on. */
async function reminded(reply: string): Promise<void> {
  const remind = { type: 'remind', receivers: RECEIVERS, text: '请今天回复' };
  await decide('hq.publisher', bulletin, remind);
  const again = await system.command<Record<string, unknown>>(bulletin, 'hq.publisher2', remind);
  expect([again.status, again.body]).toMatchObject([409, { code: 'too-soon', errors: [{ field: 'receivers' }] }]);
  expect(again.body.detail).toMatch(/^甘肃.*刚催办过，请于 \d{4}-\d\d-\d\d \d\d:\d\d（北京时间）之后再催办。$/);
  expect((await refused('gs.publisher', bulletin, remind))[0]).toBe(403);
  expect((await cell('gs')).remindedAt).not.toBeNull();
  await eventually(async () => {
    const { body: tasks } = await system.call<InboxPageDto>('GET', '/tasks?view=groups', { as: 'gs.bulletins' });
    const task = tasks.items.find(({ case: { id } }) => id === reply);
    expect(task?.case.remindedAt).toEqual(expect.any(String));
  });
  const { body } = await system.call<TimelinePageDto>('GET', `/cases/${reply}/timeline`, { as: 'gs.bulletins' });
  expect(body.items.map(({ command, said }) => [command, said[0]?.text])).toContainEqual(['reminded', '请今天回复']);
}

it('is replied to by its form: generated, reviewed by another person, returned once, accepted, and summed up', async () => {
  const replyOf = async (org: string) => (await cell(org)).reply!;
  const [gs, sn] = [await replyOf('gs'), await replyOf('sn')];
  const { body: tasks } = await system.call<InboxPageDto>('GET', '/tasks?view=groups', { as: 'gs.bulletins' });
  expect(tasks.items.map(({ case: { id, title } }) => [id, title])).toContainEqual([gs, '短信网关故障']);
  await reminded(gs);
  const answer = (answers: object) => ({ type: 'submit-reply', answers });
  expect(await refused('gs.bulletins', gs, { type: 'submit-reply', text: '已恢复' })).toEqual([
    422,
    'answers missing-field',
  ]);
  const wrong = answer({ affected: 'many', state: '不知道', colour: 'red' });
  expect((await refused('gs.bulletins', gs, wrong)).slice(1).sort()).toEqual([
    'answers.affected wrong-type',
    'answers.colour unknown-field',
    'answers.state not-in-list',
  ]);
  await decide('gs.bulletins', gs, answer({ affected: 1200, state: '未恢复' }));
  expect((await refused('gs.bulletins', gs, { type: 'approve' }))[0]).toBe(403);
  await decide('gs.publisher', gs, { type: 'approve' });
  await decide('hq.publisher2', gs, { type: 'return', text: '请补充恢复时间后的用户数' });
  await decide('gs.bulletins', gs, answer({ affected: 800, state: '已恢复' }));
  await decide('gs.publisher', gs, { type: 'approve' });
  await decide('hq.publisher2', gs, { type: 'accept-reply' });
  await decide('sn.bulletins', sn, answer({ affected: 200, state: '未恢复' }));
  await decide('sn.publisher', sn, { type: 'approve' });
  await decide('hq.publisher', sn, { type: 'accept-reply' });

  const path = `/bulletins/${bulletin}/replies`;
  const { body } = await system.call<RepliesDto>('GET', path, { as: 'hq.publisher' });
  expect(body.rows.map(({ org, returns, values }) => [org, returns, values])).toEqual([
    ['gs', 1, { affected: 800, state: '已恢复' }],
    ['sn', 0, { affected: 200, state: '未恢复' }],
  ]);
  expect(body.sums).toMatchObject([
    { code: 'affected', answered: 2, sum: 1000 },
    {
      code: 'state',
      answered: 2,
      counts: [
        { option: '已恢复', count: 1 },
        { option: '未恢复', count: 1 },
      ],
    },
  ]);
  await eventually(async () => expect((await matrix()).repliesEnd).toBe('complete'));
  const file = await system.call<Buffer>('GET', `${path}/export?format=csv`, { as: 'hq.publisher' });
  expect(file.body.toString('utf8')).toContain('800');
});

it('is followed up until it is cleared, and taken down by two people', async () => {
  const words = { title: '短信网关已恢复', body: '<p>21:40 恢复。</p>', keywords: [] };
  await decide(`${PLATFORM}.bulletins`, bulletin, { type: 'draft-follow-up', words, state: 'cleared', impact: '无' });
  await decide('hq.publisher', bulletin, { type: 'approve-follow-up' });
  await eventually(async () =>
    expect((await read('gs-lz.junior')).body).toMatchObject({
      number: 2,
      noticeState: 'cleared',
      impact: '无',
      followUps: [{ number: 2, title: words.title, impact: '无' }],
    }),
  );
  await decide('hq.publisher', bulletin, { type: 'propose-withdrawal', text: '故障已结束' });
  expect((await refused('hq.publisher', bulletin, { type: 'confirm-withdrawal' }))[0]).toBe(403);
  await decide('hq.publisher2', bulletin, { type: 'confirm-withdrawal' });
  await eventually(async () => expect((await board('gs-lz.junior')).items).toEqual([]));
  await eventually(async () => {
    const { body } = await system.call<DecidedCaseDto>('GET', `/cases/${bulletin}`, { as: 'hq.publisher' });
    expect([body.stage, body.outcome]).toEqual(['ended', 'taken-down']);
  });
});
