import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { seriousFindings } from './findings';
import { KnowledgeThroughTheApi } from './knowledge-through-the-api';
import { PeopleAtWork, type Language, type Theme } from './people-at-work';
import { ThroughTheApi } from './through-the-api';
import { untranslated } from './words-shown';

const HEADS = '标题,目录,关键词,保密级别,正文';
const READERS: [Language, Theme][] = [
  ['zh-CN', 'light'],
  ['en', 'dark'],
];

/** How those who keep the base keep it, and readers find their way in it. */
describe('the base, kept and walked', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let knowledge: KnowledgeThroughTheApi;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
    knowledge = new KnowledgeThroughTheApi(api);
  });
  afterAll(() => people?.close());

  const line = (page: Page, name: string): Locator =>
    page.locator('tbody tr').filter({ has: page.locator('th').getByText(name, { exact: true }) });
  const names = (page: Page): Promise<string[]> => page.getByRole('rowheader').allInnerTexts();
  const fromMenu = async (page: Page, name: string, item: RegExp): Promise<void> => {
    await line(page, name)
      .getByRole('button', { name: `${name}的更多操作` })
      .click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const fill = async (page: Page, zh: string, en: string): Promise<void> => {
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: '中文名称' }).fill(zh);
    await form.getByRole('textbox', { name: '英文名称' }).fill(en);
    await form.getByRole('textbox', { name: '英文名称' }).press('Enter');
    await form.waitFor({ state: 'hidden' });
    await line(page, zh).waitFor();
  };
  const add = async (page: Page, role: string): Promise<void> => {
    await page.getByRole('combobox', { name: '角色' }).fill(role);
    await page.getByRole('combobox', { name: '角色' }).press('Enter');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.getByText('有未保存的修改').waitFor();
  };
  const saved = async (page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> => {
    const [file] = await Promise.all([page.waitForEvent('download') as Promise<Download>, press()]);
    return { name: file.suggestedFilename(), text: readFileSync((await file.path())!, 'utf8') };
  };

  it('HQ adds, orders, renames, moves and removes places, by keys too; a province keeps its own', async () => {
    const page = await people.openedBy('hq.knowledge', '/knowledge/tree');
    await page.getByRole('button', { name: '新增一级目录' }).click();
    await fill(page, '维护一', 'Upkeep one');
    await line(page, '维护一').getByRole('button').last().press('Insert');
    await fill(page, '下一', 'Below one');
    await fromMenu(page, '维护一', /新增下级/);
    await fill(page, '下二', 'Below two');
    const order = async (): Promise<string[]> => (await names(page)).filter((name) => /^下|^改/.test(name));
    expect(await order()).toEqual(['下一', '下二']);
    // The row that has moved keeps the focus: a second press moves it on.
    await line(page, '下二').getByRole('button', { name: '上移下二' }).press('Alt+ArrowUp');
    await page.getByText('“下二”已移到第 1 位').waitFor();
    expect(await order()).toEqual(['下二', '下一']);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('“下二”已移到第 2 位').waitFor();
    expect(await order()).toEqual(['下一', '下二']);
    await page.keyboard.press('F2');
    await fill(page, '改名', 'Renamed');
    await fromMenu(page, '改名', /移动到/);
    await page.getByRole('dialog').getByRole('combobox').fill('下一');
    await page.locator('.ant-select-tree-title', { hasText: '下一' }).last().click();
    await page.locator('.ant-select-tree').waitFor({ state: 'hidden' });
    await page.getByRole('dialog').getByRole('button', { name: '移动到' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    // What holds something says so; what is empty goes.
    await line(page, '下一').getByRole('button', { name: '下一的更多操作' }).click();
    await page.getByRole('menuitem', { name: /1 个下级目录/ }).waitFor();
    expect(await page.getByRole('menuitem', { name: /删除/ }).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await line(page, '改名').getByRole('button', { name: '改名的更多操作' }).press('Delete');
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
    await line(page, '改名').waitFor({ state: 'detached' });

    const own = await people.openedBy('gs.knowledge', '/knowledge/tree');
    await own.getByRole('button', { name: '新增一级目录' }).click();
    await fill(own, '甘肃本省', 'Of Gansu');
    await line(own, '维护一').getByText('只能查看').waitFor();
    expect(await line(own, '维护一').getByRole('button', { name: '维护一的更多操作' }).count()).toBe(0);
    await line(own, '甘肃本省').getByRole('button', { name: '甘肃本省的更多操作' }).waitFor();
    await own.context().close();
    await page.context().close();
  });

  it('HQ names who may; those below inherit it, and everybody’s rights are told with their reasons', async () => {
    const page = await people.openedBy('hq.knowledge', '/knowledge/permissions');
    await page
      .getByRole('navigation', { name: '知识目录' })
      .getByRole('link', { name: '集团与专线', exact: true })
      .click();
    await add(page, '高级话务员');
    await page.getByRole('button', { name: '保存权限' }).click();
    await page.getByText('权限已保存').waitFor();
    const here = page.getByRole('table', { name: '在此目录指定' });
    await here.getByRole('rowheader', { name: '高级话务员 · 全部单位' }).waitFor();
    const person = page.getByRole('combobox', { name: '实际权限' });
    const effective = page.getByRole('table', { name: '实际权限' });
    const look = async (username: string): Promise<void> => {
      await person.fill(username);
      await page.locator('.ant-select-item-option', { hasText: username }).first().click();
    };
    await look('gs-lz.junior2');
    await effective.getByText('只对被指定者开放').waitFor();
    await look('gs-lz.senior2');
    await effective.getByText('“集团与专线”：高级话务员 · 全部单位').waitFor();
    const below = page.getByRole('navigation', { name: '知识目录' }).locator('ul ul ul').getByRole('link').first();
    await below.click();
    await page.getByRole('table', { name: '继承自上级目录' }).getByRole('link', { name: '集团与专线' }).click();
    await here.waitFor();
    // A province may look at what HQ decides, not change it.
    const own = await people.openedBy('gs.knowledge', '/knowledge/permissions');
    await own
      .getByRole('navigation', { name: '知识目录' })
      .getByRole('link', { name: '资费套餐', exact: true })
      .click();
    await own.getByText(/由总部.*的知识管理员指定/).waitFor();
    expect(await own.getByRole('button', { name: '保存权限' }).count()).toBe(0);
    await own.context().close();
    await page.context().close();
  });

  it('of two who name people for one place at once, the later one is shown what stands, and says which holds', async () => {
    const node = await knowledge.place('国际长途', 'hq.knowledge');
    const path = `/knowledge/permissions?node=${node}`;
    const first = await people.openedBy('hq.knowledge', path);
    const second = await people.openedBy('hq.knowledge', path);
    await add(first, '高级话务员');
    await add(second, '班长');
    await first.getByRole('button', { name: '保存权限' }).click();
    await first.getByText('权限已保存').waitFor();
    await second.getByRole('button', { name: '保存权限' }).click();
    const now = second.getByRole('table', { name: '现行名单' });
    await now.getByRole('rowheader', { name: '高级话务员 · 全部单位' }).waitFor();
    await people.picture(second, 'knowledge-permissions-overtaken');
    await second.getByRole('button', { name: '保留我的修改' }).click();
    await second.getByRole('button', { name: '保存权限' }).click();
    await second.getByText('权限已保存').waitFor();
    const here = first.getByRole('table', { name: '在此目录指定' }).getByRole('rowheader');
    await people.open(first, path);
    await eventually(async () => expect(await here.allInnerTexts()).toEqual(['班长 · 全部单位']));
    await Promise.all([first, second].map((page) => page.context().close()));
  });

  it('a file is judged row by row before anything is written, then handed in, and its sample passes', async () => {
    const page = await people.openedBy('hq.author', '/knowledge/import');
    const sample = await saved(page, async () => {
      await page.getByRole('button', { name: '下载样例文件' }).click();
      await page.getByRole('menuitem', { name: '样例 CSV' }).click();
    });
    expect([sample.name, sample.text.includes('【样例】')]).toEqual(['knowledge-import-sample.csv', true]);
    const choose = (name: string, text: string): Promise<void> =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await choose('sample.csv', sample.text);
    await page.getByRole('button', { name: '试运行' }).click();
    await page.getByText('2 条可以导入').waitFor();
    await choose('heads.csv', '标题,颜色\n甲,红\n');
    await page.getByRole('button', { name: '试运行' }).click();
    await page
      .getByRole('alert')
      .getByText(/“颜色”无法识别/)
      .waitFor();
    await choose(
      'rows.csv',
      `${HEADS}\n导入甲,资费套餐,导入,公开,<p>甲</p>\n,无此目录,,,<p>乙</p>\n导入丙,资费套餐,,,<p>丙</p>\n`,
    );
    await page.getByRole('button', { name: '试运行' }).click();
    await page.getByText('2 条可以导入 · 1 条有问题').waitFor();
    const wrong = page.getByRole('table', { name: '逐行结果' }).getByRole('row').nth(2);
    const said = await wrong.innerText();
    for (const part of ['3', '（无标题）', '有问题', '标题', '目录', '请从知识树中选择']) expect(said).toContain(part);
    const opened = async (): Promise<number> =>
      (await api.get<{ items: object[] }>('/knowledge/work?process=knowledge-publish', 'hq.author')).items.length;
    expect(await opened()).toBe(0);
    await page.getByRole('button', { name: '导入 2 条' }).click();
    await page.getByText('导入完成：已提交 2 条，跳过 1 条').waitFor();
    expect(await opened()).toBe(2);
    await page.getByRole('link', { name: '查看发布单' }).first().click();
    await page.getByText('导入甲').first().waitFor();
    await page.context().close();
  });

  it('readers go by letter and by keyword, names and not codes; what is filtered goes into a file', async () => {
    const body = '<p>说明。</p>';
    await knowledge.published({ title: '重庆漫游公告', body, keywords: ['漫游', '重庆'] }, ['gs']);
    await knowledge.published({ title: 'ARPU口径', body, keywords: ['口径', '漫游'] }, ['gs'], '5G套餐');
    const page = await people.openedBy('gs-lz.junior', '/knowledge?view=index');
    await page.getByRole('link', { name: 'ARPU口径' }).waitFor();
    await page.getByRole('navigation', { name: '首字母' }).getByRole('link', { name: 'C，1 条' }).click();
    await page.getByRole('link', { name: '重庆漫游公告' }).waitFor();
    await page.getByRole('link', { name: '漫游 2' }).click();
    await page.getByRole('list', { name: '知识列表' }).getByRole('heading').nth(1).waitFor();
    expect(await page.getByText(/\bhq-sl-/).count()).toBe(0);
    await page.getByRole('link', { name: '口径', exact: true }).click();
    await page.getByRole('list', { name: '知识列表' }).getByRole('heading').nth(1).waitFor({ state: 'detached' });
    const file = await saved(page, async () => {
      await page.getByRole('button', { name: '导出' }).click();
      await page.getByRole('menuitem', { name: 'CSV' }).click();
    });
    expect([file.name, file.text.includes('ARPU口径'), file.text.includes('重庆')]).toEqual([
      'knowledge.csv',
      true,
      false,
    ]);
    await page.context().close();
  });

  it.each(READERS)('has no serious finding and no word of another language in %s, %s', async (language, theme) => {
    const page = await people.arrived('hq.knowledge', language, theme);
    const node = await knowledge.place('集团与专线', 'hq.knowledge');
    const wrong: string[] = [];
    for (const path of ['tree', `permissions?node=${node}`, 'import']) {
      await people.open(page, `/knowledge/${path}`);
      await people.settled(page);
      const name = `knowledge-${path.split('?')[0]}`;
      wrong.push(...(await seriousFindings(page)).map((finding) => `${name}: ${finding}`));
      wrong.push(...(await untranslated(page, language)).map((text) => `${name}: not translated: ${text}`));
      await people.picture(page, `${name}-${language}-${theme}`);
    }
    await people.open(page, '/knowledge?view=index');
    await people.settled(page);
    wrong.push(...(await seriousFindings(page)).map((finding) => `index: ${finding}`));
    await people.picture(page, `knowledge-index-${language}-${theme}`);
    await page.context().close();
    expect(wrong).toEqual([]);
  });

  it('has thrown nothing meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
