import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually';
import { tabTo } from '../by-keyboard';
import { seriousFindings } from '../findings';
import { bodyOf, draftKept, handIn } from '../knowledge-at-work';
import { act, action, stands, type Language, type PeopleAtWork, type Theme } from '../people-at-work';
import type { ThroughTheApi } from '../through-the-api';
import type { Desks } from './desks';

const TITLE = '关于核对本地市宽带提速受影响用户数并于期限前回复的通知（样例）';
const HOUR = 3_600_000;

/** In Chinese time, as it is typed. */
const typed = (at: number): string => new Date(at + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ');

/** A province's author and manager, and a reader of one of its prefectures. */
export function fromDeskToBoard(at: Desks): void {
  describe('a bulletin from the desk to the board', () => {
    let people: PeopleAtWork;
    let api: ThroughTheApi;
    let [author, manager, reader]: Page[] = [];
    let bulletin: string;

    beforeAll(async () => {
      ({ people, api } = at);
      [author, manager, reader] = await Promise.all([
        people.openedBy('gs.bulletins', '/bulletins/desk'),
        people.arrived('gs.publisher'),
        people.openedBy('gs-lz.junior', '/bulletins'),
      ]);
    });
    afterAll(async () => {
      for (const page of [author, manager, reader]) await page?.context().close();
    });

    const question = (page: Page, n: number) => page.getByRole('listitem', { name: `问题 ${n}`, exact: true });
    const label = (page: Page, n: number) => question(page, n).getByRole('textbox', { name: '问题', exact: true });
    const unread = (page: Page) => page.getByRole('link', { name: /^公告/ }).locator('[title$="条未读"]');
    /** Looked at by axe and kept as a picture. */
    const looked = async (page: Page, name: string): Promise<void> => {
      await people.settled(page);
      await people.picture(page, `bulletin-${name}`);
      expect([name, await seriousFindings(page)]).toEqual([name, []]);
    };
    const seen = async (
      username: string,
      path: string,
      ready: string,
      name: string,
      ways: [Language, Theme, number][],
    ): Promise<void> => {
      for (const [language, theme, width] of ways) {
        const page = await people.arrived(username, language, theme);
        await page.setViewportSize({ width, height: 720 });
        await people.open(page, path);
        await page.locator(ready).first().waitFor();
        await looked(page, `${name}-${language}-${theme}-${width}`);
        await page.context().close();
      }
    };

    it('is begun, and its form built by keys alone; the desk is empty before', async () => {
      await author!.getByText('这里还没有公告').waitFor();
      await looked(author!, 'desk-empty');
      await author!.getByRole('button', { name: '新建公告' }).click();
      const dialog = author!.getByRole('dialog');
      await dialog.getByRole('radio', { name: /^本省/ }).check();
      await looked(author!, 'begin');
      await dialog.getByRole('button', { name: '新建公告' }).click();
      await author!.waitForURL('**/bulletins/desk/*-*');
      bulletin = new URL(author!.url()).pathname.split('/').at(-1)!;
      await author!.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE);
      await bodyOf(author!).click();
      await author!.keyboard.type('请各地市核对受影响用户数。');
      await author!.getByRole('checkbox', { name: '地市中心', exact: true }).check();
      await author!.getByRole('radio', { name: '要求按表单回复' }).focus();
      await author!.keyboard.press('Space');
      await author!.getByRole('textbox', { name: '回复期限' }).waitFor();
      await tabTo(author!, /^回复期限/);
      await author!.keyboard.type(typed(Date.now() - 24 * HOUR));
      await tabTo(author!, /^添加问题$/);
      await author!.keyboard.press('Enter');
      await label(author!, 1).and(author!.locator(':focus')).waitFor();
      await author!.keyboard.type('是否已恢复');
      await author!.keyboard.press('Tab');
      await author!.keyboard.type('单选');
      await author!.locator('.ant-select-item-option-active', { hasText: '单选' }).waitFor();
      await author!.keyboard.press('Enter');
      const options = question(author!, 1).getByRole('combobox', { name: '选项' });
      await options.waitFor();
      await options.focus();
      for (const option of ['已恢复', '未恢复']) {
        await author!.keyboard.type(option);
        await author!.keyboard.press('Enter');
      }
      await tabTo(author!, /^添加问题$/);
      await author!.keyboard.press('Enter');
      await label(author!, 2).and(author!.locator(':focus')).waitFor();
      await author!.keyboard.type('受影响用户数');
      // The second goes up by Alt and an arrow, and takes the focus with it.
      await author!.keyboard.press('Alt+ArrowUp');
      await label(author!, 1).and(author!.locator(':focus')).waitFor();
      expect([await label(author!, 1).inputValue(), await label(author!, 2).inputValue()]).toEqual([
        '受影响用户数',
        '是否已恢复',
      ]);
    });

    it('outlives a reload, here and at another desk', async () => {
      await draftKept(author!);
      const another = await people.openedBy('gs.bulletins', `/bulletins/desk/${bulletin}`);
      for (const page of [another, author!]) {
        if (page === author) await page.reload();
        await page.getByText('已恢复您上次未提交的草稿').waitFor();
        await bodyOf(page).getByText('请各地市核对受影响用户数。').waitFor();
        expect(await page.getByRole('textbox', { name: '标题', exact: true }).inputValue()).toBe(TITLE);
        expect([await label(page, 1).inputValue(), await label(page, 2).inputValue()]).toEqual([
          '受影响用户数',
          '是否已恢复',
        ]);
        await question(page, 2).getByText('未恢复').waitFor();
      }
      await another.context().close();
      await author!.getByText('预览', { exact: true }).click();
      await author!.getByRole('radio', { name: '未恢复' }).waitFor();
      await author!.getByRole('radio', { name: '要求按表单回复' }).scrollIntoViewIfNeeded();
      await people.settled(author!);
      await people.picture(author!, 'bulletin-editor-preview');
      await author!.getByText('编辑', { exact: true }).click();
      await looked(author!, 'editor');
      await seen('gs.bulletins', `/bulletins/desk/${bulletin}`, 'li input', 'editor', [
        ['en', 'dark', 1280],
        ['en', 'light', 1024],
      ]);
    });

    it('is refused at the field that is wrong, in the words of the reader, and then handed in', async () => {
      await author!.getByRole('button', { name: '提交', exact: true }).click();
      const wrong = author!.locator('.ant-form-item-has-error', {
        has: author!.getByRole('textbox', { name: '回复期限' }),
      });
      await wrong.locator('.ant-form-item-explain-error').waitFor();
      await people.settled(author!);
      await people.picture(author!, 'bulletin-refused');
      await author!.getByRole('textbox', { name: '回复期限' }).fill(typed(Date.now() + 72 * HOUR));
      await handIn(author!);
      await stands(author!, '来源审核');
    });

    it('comes back with who returned it and why, and is handed in again', async () => {
      await people.open(manager!, `/cases/${bulletin}`);
      await act(manager!, '退回修改', '请写明受影响的时段。');
      await people.open(author!, `/bulletins/desk/${bulletin}`);
      await author!.getByText('请写明受影响的时段。').waitFor();
      await author!
        .getByRole('alert')
        .getByText(/来源审核退回：/)
        .waitFor();
      await looked(author!, 'returned');
      await handIn(author!);
      await stands(author!, '来源审核');
    });

    it('arrives on the board without a reload, is read, and counts no more', async () => {
      await reader!.getByText('公告栏还没有公告').waitFor();
      await looked(reader!, 'board-empty');
      expect(await unread(reader!).count()).toBe(0);
      await people.open(manager!, `/cases/${bulletin}`);
      await action(manager!, '审核通过').click();
      const row = reader!.getByRole('row').filter({ hasText: TITLE });
      await row.waitFor();
      await unread(reader!).getByText('1', { exact: false }).waitFor();
      await looked(reader!, 'board');
      await reader!.keyboard.press('j');
      await reader!.keyboard.press('Enter');
      await reader!.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      await unread(reader!).waitFor({ state: 'detached' });
      await looked(reader!, 'reading');
      await reader!.keyboard.press('u');
      await row.waitFor();
      await reader!.getByRole('status').getByText('全部已读').waitFor();
    });

    it('several are marked as read at once; a notice says how far it has come', async () => {
      const of = async (kind: string, title: string, more: object): Promise<string> => {
        const { id } = await api.post('/bulletins', 'gs.bulletins', { org: 'gs', scope: 'local', kind });
        const words = { title, body: `<p>${title}</p>`, keywords: [] };
        await api.take(id, ['gs.bulletins', 'submit', { words, receivers: ['gs-lz', 'gs-ts'], ...more }]);
        await api.take(id, ['gs.publisher', 'approve']);
        return id;
      };
      const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
      const notice = await of('fault-notice', '兰州城关区光缆中断（样例）', {
        ...{ startsAt: at(-2), endsAt: at(3), impact: '城关区宽带与专线，约三千户（样例）' },
      });
      await of('cutover-notice', '核心网割接（样例）', {
        ...{ startsAt: at(30), endsAt: at(34), expiresAt: at(48), impact: '全省语音业务短时中断（样例）' },
      });
      await of('bulletin', '客户服务热线值班安排（样例）', { pinned: true });
      await eventually(async () => expect(await reader!.getByRole('row').count()).toBe(5));
      await unread(reader!).getByText('3', { exact: false }).waitFor();
      await reader!.getByText('影响：城关区宽带与专线，约三千户（样例）').waitFor();
      expect(await reader!.getByRole('row').nth(1).innerText()).toContain('值班安排');
      const ways: [Language, Theme, number][] = [
        ['zh-CN', 'light', 1280],
        ['zh-CN', 'dark', 1024],
        ['en', 'dark', 1280],
        ['en', 'light', 1024],
      ];
      await seen('gs-lz.junior', '/bulletins', '[role=row][aria-rowindex]', 'board', ways);
      await seen('gs.bulletins', '/bulletins/desk', 'tbody tr', 'desk', ways);
      for (const title of ['光缆中断', '核心网割接', '值班安排'])
        await reader!.getByRole('checkbox', { name: new RegExp(title) }).check();
      await reader!.getByRole('button', { name: '标为已读' }).click();
      await unread(reader!).waitFor({ state: 'detached' });
      await reader!.getByRole('checkbox', { name: '只看未读' }).click();
      await reader!.getByText('没有未读公告').waitFor();
      expect(new URL(reader!.url()).search).toBe('?unread=true');

      const words = { title: '光缆已抢通（样例）', body: '<p>业务恢复。</p>', keywords: [] };
      await people.open(author!, `/bulletins/desk/${notice}`);
      await author!.getByRole('radio', { name: '已解除' }).check();
      // What was affected is where its author goes on from.
      expect(await author!.getByRole('textbox', { name: '影响范围' }).inputValue()).toContain('约三千户');
      await looked(author!, 'follow-up');
      await api.take(notice, ['gs.bulletins', 'draft-follow-up', { words, state: 'cleared', impact: '已全部恢复' }]);
      await api.take(notice, ['gs.publisher', 'approve-follow-up']);
      await people.open(reader!, `/bulletins/${notice}`);
      await reader!.getByRole('heading', { name: words.title }).waitFor();
      await reader!.getByRole('region', { name: '影响范围' }).getByText('已全部恢复').waitFor();
      await seen('gs-lz.junior', `/bulletins/${notice}`, '#original', 'notice', ways);
    });

    it('a notice that does not say what it affects is not handed in, and says so there', async () => {
      const { id } = await api.post('/bulletins', 'gs.bulletins', { org: 'gs', scope: 'local', kind: 'fault-notice' });
      await people.open(author!, `/bulletins/desk/${id}`);
      await author!.getByRole('textbox', { name: '标题', exact: true }).fill('短信网关故障（样例）');
      const impact = author!.getByRole('textbox', { name: '影响范围' });
      const wrong = author!.locator('.ant-form-item-has-error', { has: impact });
      await author!.getByRole('button', { name: '提交', exact: true }).click();
      await wrong.waitFor();
      await impact.click();
      await looked(author!, 'notice-editor');
      await impact.fill('验证码短信，约两万户（样例）');
      await wrong.waitFor({ state: 'detached' });
    });
  });
}
