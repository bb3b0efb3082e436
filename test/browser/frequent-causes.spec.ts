import type { Page } from 'playwright-core';
import { seriousFindings } from './findings';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi } from './through-the-api';

/** What customers complain of again and again stands out, and leads to its cases. */
describe('frequent causes, in a real browser', () => {
  let people: PeopleAtWork;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    const api = new ThroughTheApi(begun.app.url);
    const text = '样例：账单与套餐不符';
    for (let n = 0; n < 6; n++) {
      const { id } = await api.register({ text });
      if (n === 0) continue;
      // Withdrawn, so that nobody has to be called before it is archived.
      const filed = { category: 'billing', cause: 'billing-error', publication: 'none' };
      await api.take(id, ['gs-lz.junior', 'withdraw', { text }], ['gs-lz.records', 'archive', filed]);
    }
    for (let n = 0; n < 2; n++)
      await api.register({ text, kind: 'fault', category: 'coverage', customer: 'GSTS000001' }, 'gs-ts.junior');
  });
  afterAll(() => people?.close());

  const looked = async (page: Page, name: string): Promise<void> => {
    await people.settled(page);
    await people.picture(page, `frequent-causes-${name}`);
    expect([name, await seriousFindings(page)]).toEqual([name, []]);
  };

  it.each([
    {
      language: 'zh-CN',
      theme: 'light',
      all: /计费 全部/,
      cause: /计费 计费差错/,
      few: /覆盖/,
      marks: ['增长', '占比高'],
    },
    {
      ...({ language: 'en', theme: 'dark', all: /Billing All/, cause: /Billing error/, few: /overage/ } as const),
      marks: ['Grown', 'Large share'],
    },
  ] as const)('say what has grown and what is a large part, and open their cases, in $language', async (read) => {
    const { language, theme, all, cause, few, marks } = read;
    const page = await people.openedBy('gs.records', '/frequent-causes', { language, theme });
    const line = (name: RegExp) => page.getByRole('row', { name });
    await line(cause).waitFor();
    await looked(page, language);
    const number = (name: RegExp): Promise<string> => line(name).getByRole('link').innerText();
    expect([await number(all), await number(cause), await number(few)]).toEqual(['6', '5', '2']);
    for (const mark of marks)
      for (const row of [all, cause]) await line(row).getByText(mark, { exact: true }).waitFor();
    expect(await line(few).getByText(marks[0], { exact: true }).count()).toBe(0);
    await line(cause).getByRole('link').click();
    await page.waitForURL('**/cases?**cause=billing-error**');
    await page.locator('tbody tr').nth(4).waitFor();
    await people.settled(page);
    expect(await page.locator('tbody tr').count()).toBe(5);
    await looked(page, `cases-${language}`);
    await page.context().close();
  });

  it('are of one organisation where the page is narrowed to it, and not for the desk', async () => {
    const page = await people.openedBy('gs.statistician', '/frequent-causes?org=gs-ts');
    await page.getByRole('row', { name: /覆盖/ }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByRole('row', { name: /计费差错/ }).waitFor();
    await page.goto(page.url().replace(/\?.*|$/, '?org=sn'));
    await page.getByText('这八周没有投诉').waitFor();
    await looked(page, 'none');
    await page.context().close();
    const junior = await people.openedBy('gs-lz.junior', '/frequent-causes');
    await junior.waitForURL('**/inbox**');
    expect(await junior.locator('nav a[href="/frequent-causes"]').count()).toBe(0);
    expect(people.complaints).toEqual([]);
  });
});
