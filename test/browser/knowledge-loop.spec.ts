import type { Page } from 'playwright-core';
import { act, action, PeopleAtWork, stands } from './people-at-work';
import { addKeywords, begin, bodyOf, choosePlace, chooseProvinces } from './knowledge-at-work';
import { caretAfter, draftKept, handIn, lookFor, writeBody } from './knowledge-at-work';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

const TITLE = '铁路12306用户专属流量包办理口径';
const WRITTEN = {
  heading: '适用范围',
  paragraph: '面向已实名的移动用户，铁路12306购票短信免流量。',
  points: ['短信办理', '营业厅办理'],
  table: [
    ['档位', '流量', '月费'],
    ['基础', '10GB', '10元'],
    ['进阶', '30GB', '20元'],
  ],
};

/** Everybody is at work at the same time, each in a browser of their own; nobody reloads a page to see what others do. */
describe('a publication goes from second line over HQ to two provinces', () => {
  let people: PeopleAtWork;
  let [author, manager, hq, gansu, shaanxi, decider, reader]: Page[] = [];
  let place: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    const receiver = { id: 'voice-desk', org: 'hq-sl-voice', kind: 'log', subtree: true };
    await new ThroughTheApi(begun.app.url).post('/receivers', 'admin', receiver);
    const desk = (username: string): Promise<Page> => people.openedBy(username, '/inbox?view=groups');
    [author, manager, hq, gansu, shaanxi, decider, reader] = await Promise.all([
      people.arrived('hq-sl-voice.author'),
      desk('hq-sl-voice.knowledge'),
      desk('hq.knowledge'),
      desk('gs.knowledge'),
      desk('sn.knowledge'),
      people.arrived('hq.knowledge2'),
      people.arrived('gs-lz.junior'),
    ]);
  });
  afterAll(() => people?.close());

  /** It turns up in the list by itself. */
  const take = (page: Page, step: string): Promise<void> =>
    page.getByRole('row').filter({ hasText: step }).getByRole('link').first().click();

  it('the author begins it, writes half of it, and finds that again after a reload and at another desk', async () => {
    await people.open(author!, '/knowledge/desk');
    await begin(author!, '新建全网知识', '开始撰写');
    await author!.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE);
    await writeBody(author!, WRITTEN);
    await addKeywords(author!, ['12306', '流量包']);
    await draftKept(author!);
    const { pathname } = new URL(author!.url());
    place = pathname.replace('/knowledge/desk/', '/cases/');
    const other = await people.arrived('hq-sl-voice.author');
    for (const page of [author!, other]) {
      await people.open(page, pathname);
      await bodyOf(page).getByText('30GB').waitFor();
      await page.getByText('已恢复您上次未提交的草稿').waitFor();
      expect(await page.getByRole('textbox', { name: '标题', exact: true }).inputValue()).toBe(TITLE);
    }
    await other.context().close();
  });

  it('it goes on: place, dates and two provinces; what is missing is said at its field', async () => {
    await author!.getByRole('button', { name: '提交', exact: true }).click();
    await author!.locator('.ant-form-item-explain-error').first().waitFor();
    await choosePlace(author!, '流量与语音加装包');
    await author!.getByRole('textbox', { name: '生效时间' }).fill('2026-01-01 00:00');
    await author!.getByRole('textbox', { name: '复核日期' }).fill('2099-01-01 09:00');
    await chooseProvinces(author!, '甘肃', '陕西');
    await handIn(author!);
    await stands(author!, '来源审核');
  });

  it('the manager at the origin returns it with a reason; the author mends it and hands it in again', async () => {
    await take(manager!, '来源审核');
    await manager!.getByRole('cell', { name: '30GB' }).waitFor();
    await act(manager!, '退回修改', '请写明办理渠道。');
    await stands(author!, '退回修改');
    await people.open(author!, '/knowledge/desk');
    await author!.getByRole('link', { name: TITLE }).click();
    await author!.getByRole('alert').getByText('请写明办理渠道。').waitFor();
    await caretAfter(author!, '营业厅办理');
    await author!.keyboard.type('，手机客户端办理');
    await handIn(author!);
    await stands(author!, '来源审核');
    await take(manager!, '来源审核');
    await action(manager!, '审核通过').click();
    await stands(author!, '总部审核');
  });

  it('HQ gets it, returns it to its origin with a reason, and passes what comes back', async () => {
    await take(hq!, '总部审核');
    await hq!.getByText('手机客户端办理').waitFor();
    await act(hq!, '退回修改', '请补充生效范围。');
    await stands(author!, '退回修改');
    await action(author!, '提交').click();
    await author!.getByRole('alert').getByText('请补充生效范围。').waitFor();
    await caretAfter(author!, '面向已实名');
    await author!.keyboard.type('全网适用。');
    await handIn(author!);
    await take(manager!, '来源审核');
    await action(manager!, '审核通过').click();
    await take(hq!, '总部审核');
    await action(hq!, '审核通过').click();
    await stands(author!, '各省发布中');
  });

  it('its origin is told of either result', async () => {
    await openTab(author!.getByRole('tab', { name: '通知' }));
    const notices = author!
      .getByRole('tabpanel', { name: '通知' })
      .getByRole('row')
      .filter({ hasText: '审批结果通知' });
    await notices.nth(1).waitFor();
    expect(await notices.count()).toBe(2);
  });

  it('HQ sees the provinces move while they decide: one passes, one asks', async () => {
    await people.open(decider!, place);
    await decider!.getByRole('link', { name: '各省进展' }).click();
    const row = (province: string) => decider!.getByRole('row').filter({ hasText: province });
    await row('甘肃')
      .getByRole('link', { name: /省级审核/ })
      .waitFor();
    await take(gansu!, '省级审核');
    await action(gansu!, '审核通过').click();
    await row('甘肃')
      .getByRole('link', { name: /已完成/ })
      .waitFor();
    await take(shaanxi!, '省级审核');
    await act(shaanxi!, '提出疑问', '我省尚未开通该业务。');
    await row('陕西').getByRole('link', { name: /疑问/ }).waitFor();
    await decider!.getByText('我省尚未开通该业务。').waitFor();
    await people.picture(decider!, 'knowledge-matrix');
    await decider!.getByRole('link', { name: '去裁定' }).click();
    await act(decider!, '维持原文', '陕西已于本月开通。');
    await take(shaanxi!, '省级审核');
    await shaanxi!.getByText('陕西已于本月开通。').first().waitFor();
    await action(shaanxi!, '审核通过').click();
    await stands(author!, '已结束');
  });

  it('readers of both provinces find it by words within words, marked, and say what they think of it', async () => {
    const other = await people.arrived('sn.leader');
    for (const page of [reader!, other]) {
      await lookFor(page, people, '12306 流量');
      const hit = page.getByRole('listitem').filter({ hasText: TITLE });
      expect(await hit.getByRole('heading').locator('mark').allInnerTexts()).toEqual(['12306', '流量']);
      await hit.getByRole('link', { name: TITLE }).click();
      await page.getByRole('cell', { name: '30GB' }).waitFor();
      await page.getByRole('button', { name: '收藏', exact: true }).click();
      await page.getByRole('button', { name: '取消收藏' }).waitFor();
    }
    await reader!.getByRole('button', { name: '有用（0）' }).click();
    await reader!.getByRole('button', { name: '有用（1）' }).waitFor();
    await people.open(reader!, '/knowledge?view=favourites');
    await reader!.getByRole('link', { name: TITLE }).waitFor();
    await other.context().close();
  });

  it('nothing was thrown meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
