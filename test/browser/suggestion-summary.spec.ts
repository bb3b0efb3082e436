import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { seriousFindings } from './findings';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi } from './through-the-api';

const READERS = [
  {
    ...({ language: 'zh-CN', theme: 'light', outlet: '营业网点', total: '合计', byOrg: '按单位' } as const),
    ...({
      csv: '导出 CSV',
      adopted: '已采纳',
      inTime: '未超时',
      empty: '没有符合条件的建议',
      clear: '清除筛选',
    } as const),
  },
  {
    ...({ language: 'en', theme: 'dark', outlet: 'Shops', total: 'Total', byOrg: 'By organisation' } as const),
    ...({ csv: 'Export CSV', adopted: 'Adopted', inTime: 'All in time', empty: 'No suggestion fits' } as const),
    clear: 'Clear filters',
  },
];

describe('suggestions rolled up to the province, in a real browser', () => {
  let people: PeopleAtWork;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    const api = new ThroughTheApi(begun.app.url);
    const register = (by: string) => api.post('/suggestions', by, { text: '增设自助缴费机', channel: 'letter' });
    for (const decision of ['adopt', 'adopt', 'dismiss']) {
      const { id } = await register('gs-lz.junior');
      await api.take(
        id,
        ['gs-lz.records', 'classify', { category: 'outlet', branch: 'gs-lz-service' }],
        ['gs-lz.service', 'route', { department: 'gs-lz-billing' }],
        ['gs-lz.billing', decision, { text: '已研究' }],
        ['gs-lz.service', 'approve'],
      );
    }
    await register('gs-lz.junior');
    await register('gs-ts.junior');
  });
  afterAll(() => people?.close());

  const looked = async (page: Page, name: string): Promise<void> => {
    await people.settled(page);
    await people.picture(page, name);
    expect([name, await seriousFindings(page)]).toEqual([name, []]);
  };
  const figures = async (page: Page, row: string): Promise<string[]> =>
    page
      .getByRole('row', { name: new RegExp(`^${row}`) })
      .getByRole('cell')
      .allInnerTexts();
  const shownCases = (page: Page) => page.locator('tbody tr');

  it.each(READERS)('adds up, and each number opens its cases, in $language', async (read) => {
    const { language, theme, outlet, total } = read;
    const page = await people.openedBy('gs.gm', '/suggestions', { language, theme });
    await page.getByRole('row', { name: new RegExp(`^${total}`) }).waitFor();
    await looked(page, `suggestions-${language}`);
    expect((await figures(page, outlet)).slice(0, 6)).toEqual(['3', '0', '2', '1', '0', '66.7%']);
    expect((await figures(page, total)).slice(0, 5)).toEqual(['5', '2', '2', '1', '0']);
    await page.setViewportSize({ width: 834, height: 1112 });
    await looked(page, `suggestions-tablet-${language}`);
    await page.setViewportSize({ width: 1280, height: 720 });

    // By the keyboard, as whoever has no mouse.
    const links = page.getByRole('row', { name: new RegExp(`^${outlet}`) }).getByRole('link');
    await links.nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases?**outcome=adopted**');
    await page.getByText(read.adopted, { exact: true }).first().waitFor();
    await people.settled(page);
    expect(await shownCases(page).count()).toBe(2);
    await page.goBack();
    await links.last().click();
    await page.waitForURL('**/cases?**breached=false**');
    await page.getByText(read.inTime, { exact: true }).waitFor();
    await people.settled(page);
    expect(await shownCases(page).count()).toBe(3);
    await looked(page, `suggestions-drilled-${language}`);
    await page.context().close();
  });

  it.each(READERS)('is grouped, filtered in the address, and taken along, in $language', async (read) => {
    const { language, theme } = read;
    const page = await people.openedBy('gs.gm', '/suggestions?category=unclassified', { language, theme });
    await page.locator('tbody tr').first().waitFor();
    await page.getByText(read.byOrg, { exact: true }).click();
    await page.waitForURL('**by=org**');
    expect(new URL(page.url()).searchParams.get('category')).toBe('unclassified');
    await page.getByRole('row').nth(3).waitFor();
    await looked(page, `suggestions-by-org-${language}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: read.csv, exact: true }).click(),
    ]);
    const lines = readFileSync((await file.path())!, 'utf8')
      .trim()
      .split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual([expect.anything(), 'gs-lz', 'gs-ts', '']);
    await people.open(page, '/suggestions?state=withdrawn');
    await page.getByText(read.empty, { exact: true }).waitFor();
    await looked(page, `suggestions-none-${language}`);
    await page.getByRole('button', { name: read.clear, exact: true }).click();
    await page.locator('tbody tr').first().waitFor();
    await page.context().close();
  });

  it('is for those who report and answer for them, not for the desk', async () => {
    const page = await people.openedBy('gs-lz.junior', '/suggestions');
    await page.waitForURL('**/inbox**');
    expect(await page.locator('nav a[href="/suggestions"]').count()).toBe(0);
    await page.context().close();
    expect(people.complaints).toEqual([]);
  });
});
