import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { caretAfter, handIn, lookFor } from './knowledge-at-work';
import { KnowledgeThroughTheApi } from './knowledge-through-the-api';
import { act, action, PeopleAtWork, stands } from './people-at-work';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

const TITLE = '国际漫游每日封顶资费';
const BODY =
  '<p>港澳台地区每日封顶二十五元。</p><table><tbody><tr><th><p>方向</p></th><th><p>每日</p></th></tr>' +
  '<tr><td><p>港澳台</p></td><td><p>25元</p></td></tr><tr><td><p>日韩</p></td><td><p>29元</p></td></tr></tbody></table>' +
  '<p>当日未用不收费。</p>';

describe('what is published is updated, and at last revoked', () => {
  let people: PeopleAtWork;
  let knowledge: KnowledgeThroughTheApi;
  let [author, reviewer, hq, gansu, reader]: Page[] = [];
  let article: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    knowledge = new KnowledgeThroughTheApi(new ThroughTheApi(begun.app.url));
    article = await knowledge.published({ title: TITLE, body: BODY, keywords: ['漫游'] });
    [author, reviewer, hq, gansu, reader] = await Promise.all(
      ['hq-sl-voice.author', 'hq-sl-voice.knowledge', 'hq.knowledge', 'gs.knowledge', 'gs-lz.junior'].map((username) =>
        people.arrived(username),
      ),
    );
  });
  afterAll(() => people?.close());

  const review = async (page: Page, path: string): Promise<void> => {
    await people.open(page, path);
    await action(page, '审核通过').click();
  };
  /** Both provinces pass what lies before them. */
  const provincesPass = async (number: number): Promise<void> => {
    await people.open(gansu!, '/inbox?view=groups');
    await gansu!.getByRole('row').filter({ hasText: '省级审核' }).getByRole('link').first().click();
    await action(gansu!, '审核通过').click();
    await action(gansu!, '审核通过').waitFor({ state: 'detached' });
    if (number === 2) await knowledge.shown(article, number, ['sn']);
  };

  /** Comes back to a page that was left open meanwhile, until it shows these words. */
  const comesBackTo = (page: Page, words: string): Promise<void> =>
    eventually(async () => {
      await page.evaluate(`dispatchEvent(new Event('visibilitychange'))`);
      if ((await page.getByText(words).count()) === 0) throw new Error(`no “${words}” yet`);
    });

  it('the author begins an update from the article, and writes upon the version in force', async () => {
    await people.open(author!, `/knowledge/${article}`);
    await author!.getByRole('button', { name: '更新', exact: true }).click();
    await author!.getByRole('dialog').getByRole('button', { name: '更新', exact: true }).click();
    await author!.getByText('依据第 1 版修改').waitFor();
    await caretAfter(author!, '25元');
    await author!.keyboard.press('Backspace');
    await author!.keyboard.press('Backspace');
    await author!.keyboard.type('1元');
    await caretAfter(author!, '当日未用不收费。');
    await author!.keyboard.type('按北京时间计日。');
    await handIn(author!);
    await stands(author!, '来源审核');
  });

  it('reviewers see side by side what went and what came', async () => {
    const { pathname } = new URL(author!.url());
    await people.open(reviewer!, pathname);
    const diff = reviewer!.getByRole('table', { name: '版本对比' });
    await diff.locator('del', { hasText: '25' }).waitFor();
    expect(await diff.locator('ins').allInnerTexts()).toEqual(['21', '按北京时间计日。']);
    expect(await reviewer!.getByText('2 处改动').count()).toBe(1);
    await people.picture(reviewer!, 'knowledge-diff');
    await action(reviewer!, '审核通过').click();
    await review(hq!, pathname);
    await stands(author!, '各省发布中');
  });

  it('a reader has number 1 until their province passes number 2, and compares the two', async () => {
    await people.open(reader!, `/knowledge/${article}`);
    await reader!.getByText('25元').waitFor();
    await provincesPass(2);
    await comesBackTo(reader!, '21元');
    await openTab(reader!.getByRole('tab', { name: '版本' }));
    await reader!.getByRole('button', { name: '对比所选版本' }).click();
    await reader!.locator('ins', { hasText: '按北京时间计日。' }).waitFor();
    await reader!.locator('del', { hasText: '25' }).waitFor();
    await stands(author!, '已结束');
  });

  it('the author revokes it, saying why; a province takes it down, and its readers find it no more', async () => {
    await people.open(author!, `/knowledge/${article}`);
    await author!.getByRole('button', { name: '撤销', exact: true }).click();
    await author!.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }).click();
    await author!.waitForURL('**/cases/*');
    await act(author!, '提交', '该资费已下线。');
    await stands(author!, '来源审核');
    const { pathname } = new URL(author!.url());
    await people.open(reviewer!, pathname);
    await reviewer!.getByText('该资费已下线。').first().waitFor();
    await action(reviewer!, '审核通过').click();
    await review(hq!, pathname);
    await lookFor(reader!, people, '每日封顶');
    await reader!.getByRole('link', { name: TITLE }).click();
    await reader!.getByText('21元').waitFor();
    await provincesPass(3);
    await comesBackTo(reader!, '看不到这条知识');
    await people.open(reader!, '/knowledge?q=每日封顶');
    await reader!.getByText('没有找到知识').waitFor();
    await people.open(author!, `/knowledge/${article}`);
    await author!.getByText('已撤销', { exact: true }).waitFor();
  });

  it('nothing was thrown meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
