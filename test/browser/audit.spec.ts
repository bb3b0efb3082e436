import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { act, action, PeopleAtWork, pick, stands } from './people-at-work';
import { openTab } from './tabs';
import { ThroughTheApi, TO_THE_ANSWER } from './through-the-api';

/** What a list says about its length. */
const listed = (page: Page): Promise<string> => page.getByText(/^已列出 \d+ [件条]/).innerText();
const numberIn = (text: string): number => Number(/\d+/.exec(text)![0]);

const UNITS = { 天: 1440, 小时: 60, 分钟: 1 };
/** 3天2小时5分钟 → minutes; what does not count has a dash. */
const minutesIn = (words: string): number =>
  Object.entries(UNITS).reduce(
    (sum, [unit, size]) => sum + size * Number(RegExp(`(\\d+)${unit}`).exec(words)?.[1] ?? 0),
    0,
  );

/** The texts of a workbook's sheet, row by row. */
const textsOf = (workbook: Buffer, sheet: number): string[][] =>
  strFromU8(unzipSync(workbook)[`xl/worksheets/sheet${sheet}.xml`]!)
    .split('<row ')
    .slice(1)
    .map((row) => [...row.matchAll(/<(?:t|v)[^>]*>([^<]*)/g)].map(([, text]) => text!));

const DAY = 86_400_000;

describe('the audit of clocks in a real browser', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let number: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
    number = await dispatched();
  });
  afterAll(() => people?.close());

  /** A complaint on its way to a department. */
  async function dispatched(): Promise<string> {
    const junior = await people.openedBy('gs-lz.junior', '/register');
    await pick(junior, '客户', 'GSLZ000001');
    await junior.getByText('计费', { exact: true }).click();
    await junior
      .getByRole('textbox', { name: '投诉内容', exact: true })
      .fill('账单多出一笔增值业务费，客户称从未订购。');
    await junior.getByRole('button', { name: '登记', exact: true }).click();
    await stands(junior, '受理判断');
    const made = (await junior.locator('h1').innerText()).trim();
    await action(junior, '拟派单').click();
    const form = junior.getByRole('dialog');
    await pick(junior, '派往单位', '计费');
    await form.locator('textarea').fill('请核查订购记录。');
    await form.getByRole('button', { name: '拟派单', exact: true }).click();
    await stands(junior, '二次审核');
    const senior = await people.arrived('gs-lz.senior');
    await people.open(senior, new URL(junior.url()).pathname);
    await act(senior, '同意派单');
    await stands(senior, '已派单');
    return made;
  }

  it('lists every clock, and says why, whose time it was and what proves it', async () => {
    const page = await people.openedBy('gs-lz.manager', '/audit');
    await page.getByRole('link', { name: number }).first().waitFor();
    expect(numberIn(await listed(page))).toBeGreaterThan(2);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByText(/时限政策第 1 版/).waitFor();
    await panel.getByText('是谁的时间').waitFor();
    await panel.getByText(/审计链完整，刚刚核对过全部 \d+ 条记录/).waitFor();
    await people.picture(page, 'audit');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  });

  it('keeps its filters in the address', async () => {
    const page = await people.openedBy('gs-lz.manager', '/audit?clock=triage&state=met');
    await eventually(async () => expect(numberIn(await listed(page))).toBe(1));
    await page.getByRole('button', { name: '清空筛选' }).click();
    await page.waitForURL(/\/audit$/);
  });

  it('leads from a number of the heat map to as many clocks', async () => {
    const page = await people.openedBy('gs-lz.manager', '/audit?view=heat');
    const cells = page.locator('td a[aria-label]');
    await cells.first().waitFor();
    await people.picture(page, 'heat-map');
    const count = await cells.count();
    expect(count).toBeGreaterThan(2);
    for (let n = 0; n < Math.min(count, 4); n++) {
      const wanted = numberIn(await cells.nth(n).locator('strong').innerText());
      await cells.nth(n).click();
      await page.getByText(`已列出 ${wanted} 条`, { exact: true }).waitFor();
      await page.goBack();
      await cells.first().waitFor();
    }
  });

  it('leads from each figure of the dashboard to as many cases or clocks', async () => {
    const page = await people.openedBy('gs-lz.manager', '/dashboard');
    await page
      .getByRole('img', { name: /近 30 天图表/ })
      .locator('svg')
      .waitFor();
    await people.picture(page, 'dashboard');
    const table = page.getByRole('region', { name: '按分类' });
    await table.getByRole('button', { name: '看表格' }).click();
    const open = table.locator('tbody td a').first();
    const wanted = numberIn(await open.innerText());
    expect(wanted).toBeGreaterThan(0);
    await open.click();
    await page.getByText(`已列出 ${wanted} 件`, { exact: true }).waitFor();
    await page.goBack();
    const today = page.getByRole('link', { name: /^今日到期时限/ });
    const due = numberIn((await today.innerText()).replace('今日到期时限', ''));
    await today.click();
    if (due > 0) await page.getByText(`已列出 ${due} 条`, { exact: true }).waitFor();
    else await page.getByText('没有符合条件的时限').waitFor();
  });

  it.each([
    ['CSV 文件', 'csv'],
    ['Excel 工作簿（XLSX）', 'xlsx'],
  ])('takes exactly what is filtered along as %s', async (label, format) => {
    const page = await people.openedBy('gs-lz.manager', '/audit?clock=statutory');
    const rows = numberIn(await listed(page));
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: label }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^时限审计_法定时限_\\d{8}-\\d{4}\\.${format}$`));
    const bytes = readFileSync(await download.path());
    const text = format === 'csv' ? bytes.toString('utf8') : strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    expect(text).toContain(number);
    const found = format === 'csv' ? text.trimEnd().split('\r\n').length - 1 : text.split('<row ').length - 2;
    expect(found).toBe(rows);
  });

  it('says on a second sheet of the workbook under which filters it was taken, in words', async () => {
    const page = await people.openedBy(
      'gs-lz.manager',
      '/audit?clock=statutory&state=counting&org=gs-lz&breached=false',
    );
    const rows = numberIn(await listed(page));
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Excel 工作簿（XLSX）' }).click(),
    ]);
    const about = Object.fromEntries(textsOf(readFileSync(await download.path()), 2));
    expect(about).toMatchObject({
      ...{ 时限种类: '法定时限', 状态: '计时中', 处理单位: '兰州客服中心及下级单位', 是否超时: '未超时' },
      ...{ 行数: String(rows), 导出人: '兰州 经理热线一' },
    });
  });

  it('accounts for a clock stretch by stretch, without a gap, and the sum is what it has used', async () => {
    const receivedAt = new Date(Date.now() - 3 * DAY).toISOString();
    const { id, number: old } = await api.register({ receivedAt, customer: 'GSLZ000002' });
    await api.take(id, ...TO_THE_ANSWER.slice(0, 3));
    const page = await people.openedBy('gs-lz.manager', '/audit?clock=statutory');
    const row = page.locator('[role=row][aria-rowindex]', { hasText: old });
    await row.getByRole('gridcell').last().click();
    const table = page.getByRole('dialog').getByRole('table', { name: '逐段核算' });
    await table.waitFor();
    await people.picture(page, 'clock-account');
    const stretches = await table.locator('tbody tr').evaluateAll((all) =>
      all.map((one) => ({
        ends: [...one.querySelectorAll('time')].map(({ dateTime }) => dateTime),
        counted: one.querySelector('td:last-child')!.textContent!,
      })),
    );
    expect(stretches.length).toBeGreaterThan(2);
    expect(stretches.slice(1).map(({ ends }) => ends[0])).toEqual(stretches.slice(0, -1).map(({ ends }) => ends[1]));
    const sum = stretches.reduce((minutes, { counted }) => minutes + minutesIn(counted), 0);
    expect(sum).toBeGreaterThanOrEqual(3 * 1440);
    expect(minutesIn(await table.locator('tfoot td').innerText())).toBe(sum);
    await page.context().close();
  });

  it('shows in full what is cut off in the row that keys chose', async () => {
    const page = await people.arrived('gs-lz.manager');
    const long = '名称很长、这里一定放不下的一种时限，'.repeat(4);
    await page.route(/\/api\/v1\/timers\?/, async (route) => {
      const answer = await route.fetch();
      const list = (await answer.json()) as { items: object[] };
      const items = list.items.map((item, index) => (index === 1 ? { ...item, clock: long } : item));
      await route.fulfill({ response: answer, json: { ...list, items } });
    });
    await people.open(page, '/audit');
    const row = page.locator('[role=row][aria-rowindex]', { hasText: long });
    await row.waitFor();
    const whole = row.locator('> div[aria-hidden]', { hasText: long });
    expect(await whole.count()).toBe(0);
    await page.keyboard.press('j');
    await whole.waitFor();
    await people.picture(page, 'audit-whole-text');
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe(await row.getAttribute('id'));
    await page.keyboard.press('Escape');
    await whole.waitFor({ state: 'hidden' });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });

  it('is as readable in English', async () => {
    const page = await people.openedBy('gs-lz.manager', '/audit', { language: 'en' });
    await page.getByRole('link', { name: number }).first().waitFor();
    await page.getByRole('columnheader', { name: 'Planned due' }).waitFor();
    await people.picture(page, 'audit-en');
    await people.open(page, '/dashboard');
    await page.getByRole('link', { name: /^Open cases/ }).waitFor();
  });

  it('shows the time by holder on the case itself', async () => {
    const page = await people.openedBy('gs-lz.manager', '/audit');
    await page.getByRole('link', { name: number }).first().click();
    await openTab(page.getByRole('tab', { name: '时限' }));
    await page.getByRole('img', { name: '按处理方划分的用时' }).waitFor();
    await people.picture(page, 'time-by-holder');
  });

  it('raised no complaint of the browser', () => {
    expect(people.complaints).toEqual([]);
  });
});
