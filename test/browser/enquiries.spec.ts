import type { Page } from 'playwright-core';
import { seriousFindings } from './findings';
import { bodyOf } from './knowledge-at-work';
import { PeopleAtWork, stands } from './people-at-work';
import { ThroughTheApi } from './through-the-api';

const ASKED: [by: string, customer: string, category: string, times: number][] = [
  ['gs-lz.junior', 'GSLZ000001', 'coverage', 3],
  ['gs-lz.junior', 'GSLZ000001', 'billing', 2],
  ['gs-ts.junior', 'GSTS000001', 'billing', 5],
];
const HOUR = 3_600_000;
const typed = (at: number): string => new Date(at + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ');

/** What customers ask about leads to its cases, and to the centre that has to publicise it. */
describe('enquiries analysed, in a real browser', () => {
  let people: PeopleAtWork;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    const api = new ThroughTheApi(begun.app.url);
    for (const [by, customer, category, times] of ASKED)
      for (let n = 0; n < times; n++)
        await api.register({ customer, category, kind: 'enquiry', text: '样例：套餐外流量如何计费' }, by);
  });
  afterAll(() => people?.close());

  const looked = async (page: Page, name: string): Promise<void> => {
    await people.settled(page);
    await people.picture(page, `enquiries-${name}`);
    expect([name, await seriousFindings(page)]).toEqual([name, []]);
  };
  const line = (page: Page, name: RegExp) => page.getByRole('row', { name });

  it.each([
    { language: 'zh-CN', theme: 'light', centre: /^天水/, total: /^合计/, focus: ['增长', '高于各地'] },
    { language: 'en', theme: 'dark', centre: /^Tianshui/, total: /^Total/, focus: ['Grown', 'More than elsewhere'] },
  ] as const)('add up, say what stands out, and open their cases, in $language', async (read) => {
    const { language, theme, centre, total, focus } = read;
    const page = await people.openedBy('gs.statistician', '/enquiries', { language, theme });
    await line(page, total).waitFor();
    await looked(page, language);
    const numbers = async (row: RegExp): Promise<string[]> =>
      (await line(page, row).getByRole('link').allInnerTexts()).map((text) => text.trim());
    expect([await numbers(centre), await numbers(total)]).toEqual([
      ['5', '5'],
      ['7', '3', '10'],
    ]);
    for (const word of focus) await line(page, centre).getByText(word, { exact: true }).waitFor();
    expect(await page.getByText(focus[0], { exact: true }).count()).toBe(1);
    // Who counts only asks nobody for anything.
    expect(await line(page, centre).getByRole('button').count()).toBe(0);
    await line(page, centre).getByRole('link').first().click();
    await page.waitForURL('**/cases?**kind=enquiry**');
    await page.locator('tbody tr').nth(4).waitFor();
    await people.settled(page);
    expect(await page.locator('tbody tr').count()).toBe(5);
    await looked(page, `cases-${language}`);
    await page.context().close();
  });

  it('become work: the records manager asks a centre to publicise, and the centre has it', async () => {
    const [records, tianshui] = await Promise.all([
      people.openedBy('gs.records', '/enquiries'),
      people.openedBy('gs-ts.bulletins', '/work', { language: 'en', theme: 'dark' }),
    ]);
    await records.getByRole('button', { name: /^向天水/ }).click();
    const dialog = records.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: '计费', exact: true }).waitFor();
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await looked(records, 'publicise');
    await dialog.getByRole('button', { name: '下达工作任务' }).click();
    await records.waitForURL('**/work/desk/*-*');
    const title = await records.getByRole('textbox', { name: '标题', exact: true }).inputValue();
    expect(title).toBe('业务宣传：计费');
    await bodyOf(records).getByText('5 件，此前同期 0 件').waitFor();
    expect(await records.getByRole('checkbox', { name: /^天水/ }).isChecked()).toBe(true);
    expect(await records.getByRole('checkbox', { name: /^兰州/ }).isChecked()).toBe(false);
    await records.getByRole('textbox', { name: '办理期限' }).fill(typed(Date.now() + 48 * HOUR));
    await looked(records, 'work');
    await records.getByRole('button', { name: '下达任务', exact: true }).click();
    await records.waitForURL('**/cases/*-*');

    await tianshui.getByRole('link', { name: title }).click();
    await tianshui.getByText('5 件，此前同期 0 件').waitFor();
    await tianshui.getByRole('button', { name: 'Acknowledge', exact: true }).click();
    await stands(tianshui, 'At work');
    await tianshui.getByRole('button', { name: 'Report done', exact: true }).waitFor();
    // The next action stands where the mouse still is.
    await tianshui.mouse.move(0, 0);
    await looked(tianshui, 'received-en');
    await records
      .getByRole('row', { name: /天水/ })
      .getByRole('link', { name: /办理中/ })
      .waitFor();
  });

  it('are not for the desk, and an empty time says so', async () => {
    const page = await people.openedBy('gs-lz.junior', '/enquiries');
    await page.waitForURL('**/inbox**');
    expect(await page.locator('nav a[href="/enquiries"]').count()).toBe(0);
    await page.context().close();
    const period = '?openedFrom=2020-01-01T00:00:00.000Z&openedBefore=2020-02-01T00:00:00.000Z';
    const none = await people.openedBy('gs.records', `/enquiries${period}`);
    await none.getByText('这段时间没有咨询').waitFor();
    await looked(none, 'none');
    await none.getByRole('button', { name: '清除筛选' }).click();
    await line(none, /^合计/).waitFor();
    expect(people.complaints).toEqual([]);
  });
});
