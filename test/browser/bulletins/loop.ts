import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { act, action, stands, type PeopleAtWork } from '../people-at-work';
import { BulletinsThroughTheApi } from '../bulletins-through-the-api';
import { seriousFindings } from '../findings';
import type { ThroughTheApi } from '../through-the-api';
import type { Desks } from './desks';

const PLATFORM = 'hq-sl-voice';
const TITLE = '短信网关故障通告（示例）';
const BODY = '<p>部分用户收不到验证码，正在抢修。</p><ul><li>影响范围：甘肃、陕西</li></ul>';
const FORM = {
  questions: [
    { code: 'affected', label: '受影响用户数', type: 'number', unit: '户', required: true },
    { code: 'state', label: '本省是否已恢复', type: 'choice', options: ['已恢复', '未恢复'], required: true },
    { code: 'causes', label: '受影响的业务', type: 'multi-choice', options: ['验证码', '彩信'] },
    { code: 'note', label: '补充说明', type: 'text' },
  ],
};
const HOUR = 3_600_000;
const NARROW = { width: 1024, height: 768 };
const WIDE = { width: 1280, height: 720 };

/** Everybody is at work at the same time, each in a browser of their own; nobody reloads a page to see what others do. */
export function fromSecondLineToReplies(at: Desks): void {
  describe('a bulletin goes from second line over HQ to two provinces, which reply', () => {
    let people: PeopleAtWork;
    let api: ThroughTheApi;
    let bulletin: string;
    let [manager, hq, decider, gansu, gansuAuthor, shaanxi]: Page[] = [];

    beforeAll(async () => {
      ({ people, api } = at);
      bulletin = await new BulletinsThroughTheApi(api).begun(PLATFORM, 'fault-notice');
      const desk = (username: string): Promise<Page> => people.openedBy(username, '/inbox?view=groups');
      [manager, hq, decider, gansu, gansuAuthor, shaanxi] = await Promise.all([
        desk(`${PLATFORM}.publisher`),
        desk('hq.publisher'),
        people.arrived('hq.publisher2'),
        desk('gs.publisher'),
        desk('gs.bulletins'),
        desk('sn.publisher'),
      ]);
    });
    afterAll(async () => {
      for (const page of [manager, hq, decider, gansu, gansuAuthor, shaanxi]) await page?.context().close();
    });

    const submit = (body = BODY): Promise<unknown> =>
      api.take(bulletin, [
        `${PLATFORM}.bulletins`,
        'submit',
        {
          ...{ words: { title: TITLE, body, keywords: [] }, receivers: ['gs', 'sn'], form: FORM },
          impact: '甘肃、陕西的验证码短信，约两万户（样例）',
          ...{ startsAt: new Date().toISOString(), replyBy: new Date(Date.now() + 24 * HOUR).toISOString() },
        },
      ]);
    /** It turns up in the list by itself. */
    const take = (page: Page, step: string): Promise<void> =>
      page.getByRole('row').filter({ hasText: step }).getByRole('link').first().click();
    const line = (page: Page, province: string) => page.getByRole('row').filter({ hasText: province });
    const isAt = (province: string, state: string): Promise<void> =>
      line(decider!, province)
        .getByRole('link', { name: new RegExp(state) })
        .waitFor();
    /** A key is for what stands there: the page has come to rest before. */
    const press = async (page: Page, key: string): Promise<void> => {
      await people.settled(page);
      await page.keyboard.press(key);
    };
    const question = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

    it('the reviewer at the origin sees it as its readers will, with the form that is asked, and passes it by a key', async () => {
      await submit();
      await take(manager!, '来源审核');
      await manager!.getByText('影响范围：甘肃、陕西').waitFor();
      await manager!.getByText('甘肃、陕西的验证码短信，约两万户（样例）').first().waitFor();
      await manager!.getByRole('heading', { name: '要求的回复' }).waitFor();
      await manager!.getByRole('region', { name: '要求的回复' }).getByText('本省是否已恢复').waitFor();
      await people.settled(manager!);
      await people.picture(manager!, 'bulletin-review');
      expect(await seriousFindings(manager!)).toEqual([]);
      await press(manager!, 'a');
      await manager!
        .getByText('总部审核', { exact: true })
        .or(manager!.getByText(/已全部处理/))
        .first()
        .waitFor();
    });

    it('HQ returns it once with a reason, and passes what comes back', async () => {
      await take(hq!, '总部审核');
      await hq!.getByText('影响范围：甘肃、陕西').waitFor();
      await press(hq!, 'r');
      const form = hq!.getByRole('dialog');
      await form.locator('textarea').fill('请写明预计恢复时间。');
      await form.getByRole('button', { name: '退回修改', exact: true }).click();
      await form.waitFor({ state: 'hidden' });
      await people.open(manager!, `/cases/${bulletin}`);
      await manager!.getByText('请写明预计恢复时间。').first().waitFor();
      await submit(`${BODY}<p>预计二十二时恢复。</p>`);
      await action(manager!, '审核通过').click();
      await stands(manager!, '总部审核');
      await people.open(hq!, '/inbox?view=groups');
      await take(hq!, '总部审核');
      await hq!.getByText('预计二十二时恢复。').waitFor();
      await press(hq!, 'a');
      await stands(manager!, '展示中');
    });

    it('HQ sees the provinces publish it, without reloading', async () => {
      await people.open(decider!, `/bulletins/${bulletin}/matrix`);
      await isAt('甘肃', '待发布');
      for (const [page, province] of [
        [gansu!, '甘肃'],
        [shaanxi!, '陕西'],
      ] as const) {
        await take(page, '发布给本地用户');
        await page.getByText('预计二十二时恢复。').waitFor();
        await act(page, '发布给本地用户');
        await isAt(province, '已发布');
      }
      await people.settled(decider!);
      await people.picture(decider!, 'bulletin-matrix');
      expect(await seriousFindings(decider!)).toEqual([]);
    });

    it('readers are counted by province, and named within one', async () => {
      await api.post('/bulletins/receipts', 'gs-lz.junior', { ids: [bulletin] });
      const reader = await people.openedBy('hq.publisher', `/bulletins/${bulletin}/readers`);
      await reader.getByRole('button', { name: /名单 甘肃/ }).click();
      await reader.getByText('已阅读', { exact: true }).last().click();
      await reader.getByText('兰州 初级话务员一').waitFor();
      await people.settled(reader);
      await people.picture(reader, 'bulletin-readers');
      expect(await seriousFindings(reader)).toEqual([]);
      await reader.context().close();
    });

    it('a half-written reply survives a reload; what is missing is said at its field; another person passes it', async () => {
      await take(gansuAuthor!, '撰写公告回复');
      await gansuAuthor!.getByRole('spinbutton', { name: '受影响用户数' }).fill('1200');
      await gansuAuthor!.getByText('草稿已保存在本机').waitFor();
      await gansuAuthor!.reload();
      await gansuAuthor!.getByText('已恢复您上次未提交的草稿').waitFor();
      expect(await gansuAuthor!.getByRole('spinbutton', { name: '受影响用户数' }).inputValue()).toBe('1200');
      await action(gansuAuthor!, '提交回复').click();
      await gansuAuthor!.locator('.ant-form-item-explain-error').first().waitFor();
      await people.settled(gansuAuthor!);
      await people.picture(gansuAuthor!, 'bulletin-reply-form');
      expect(await seriousFindings(gansuAuthor!)).toEqual([]);
      await gansuAuthor!.getByRole('radio', { name: '未恢复' }).check();
      await gansuAuthor!.getByRole('checkbox', { name: '验证码' }).check();
      await question(gansuAuthor!, '补充说明').fill('正在抢修。');
      await question(gansuAuthor!, '补充说明').press('Control+Enter');
      await isAt('甘肃', '单位审核');
      await people.open(gansu!, '/inbox?view=groups');
      await take(gansu!, '审核公告回复');
      await gansu!.getByText('正在抢修。', { exact: true }).waitFor();
      await press(gansu!, 'a');
      await isAt('甘肃', '已回复');
    });

    it('HQ returns it with a reason, it is corrected from what it was, and accepted; the other one is late', async () => {
      await people.open(hq!, '/inbox?view=groups');
      await take(hq!, '审定公告回复');
      await hq!.getByText('1,200 户').waitFor();
      await press(hq!, 'r');
      const form = hq!.getByRole('dialog');
      await form.locator('textarea').fill('请更正用户数。');
      await form.getByRole('button', { name: '退回修改', exact: true }).click();
      await isAt('甘肃', '已退回');
      // Its author is asked first.
      await people.open(gansuAuthor!, '/inbox?view=mine');
      await take(gansuAuthor!, '修改公告回复');
      await gansuAuthor!.getByText('请更正用户数。').first().waitFor();
      const users = gansuAuthor!.getByRole('spinbutton', { name: '受影响用户数' });
      expect(await users.inputValue()).toBe('1200');
      await users.fill('800');
      await users.press('Control+Enter');
      await people.open(gansu!, '/inbox?view=groups');
      await take(gansu!, '审核公告回复');
      await gansu!.getByText('800 户').waitFor();
      await press(gansu!, 'a');
      await people.open(hq!, '/inbox?view=groups');
      await take(hq!, '审定公告回复');
      await hq!.getByText('800 户').waitFor();
      await people.settled(hq!);
      await people.picture(hq!, 'bulletin-reply-accept');
      expect(await seriousFindings(hq!)).toEqual([]);
      await press(hq!, 'a');
      await isAt('甘肃', '已通过');
      // Its time is up soon, by decision: time itself is not waited for.
      const replyBy = new Date(Date.now() + 3_000).toISOString();
      await api.take(bulletin, ['hq.publisher', 'move-deadline', { replyBy, text: '请尽快回复。' }]);
      await line(decider!, '陕西').getByText('超时').first().waitFor();
      await decider!.getByText('仅超时').click();
      await line(decider!, '甘肃').waitFor({ state: 'hidden' });
      await line(decider!, '陕西').waitFor();
      await people.settled(decider!);
      await people.picture(decider!, 'bulletin-matrix-late');
    });

    it('HQ closes the asking by decision, reads the summed table, and keeps exactly it as a file', async () => {
      await decider!.getByRole('button', { name: '结束回复', exact: true }).click();
      const dialog = decider!.getByRole('dialog');
      await dialog.locator('textarea').fill('故障已排除，不再等待。');
      await dialog.getByRole('button', { name: '结束回复', exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
      await decider!.getByText('已决定关闭回复').waitFor();
      await decider!.getByRole('link', { name: '回复汇总' }).click();
      await decider!.getByText('仅已通过').click();
      await decider!.getByText('1 / 1 个单位').waitFor();
      await people.settled(decider!);
      await people.picture(decider!, 'bulletin-replies');
      expect(await seriousFindings(decider!)).toEqual([]);
      const [download] = await Promise.all([
        decider!.waitForEvent('download'),
        decider!.getByRole('button', { name: '导出 CSV' }).click(),
      ]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines.map((one) => one.split(',')[0]!.replace('\uFEFF', ''))).toEqual(['单位代码', 'gs', '']);
      expect(lines[1]).toContain('800');
    });

    it('in English, in the dark and on a tablet it is as complete', async () => {
      const english = await people.openedBy('hq.publisher2', `/cases/${bulletin}`, { language: 'en', theme: 'dark' });
      await english.getByText('Replies closed by decision').first().waitFor();
      for (const [name, path, shows] of [
        ['case', `/cases/${bulletin}`, 'Why replies were closed'],
        ['matrix', `/bulletins/${bulletin}/matrix`, 'Accepted'],
        ['replies', `/bulletins/${bulletin}/replies`, 'Sum'],
        ['readers', `/bulletins/${bulletin}/readers`, 'Have read it'],
      ] as const)
        for (const size of [WIDE, NARROW]) {
          await english.setViewportSize(size);
          await people.open(english, path);
          await english.getByText(shows).first().waitFor();
          await people.settled(english);
          await people.picture(english, `bulletin-${name}-en-${size.width}`);
          expect([name, size.width, await seriousFindings(english)]).toEqual([name, size.width, []]);
          const wider = await english.evaluate('document.documentElement.scrollWidth > innerWidth');
          expect([name, size.width, wider]).toEqual([name, size.width, false]);
        }
    });
  });
}
