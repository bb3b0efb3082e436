import type { Page } from 'playwright-core';
import { PeopleAtWork, type Language } from './people-at-work';
import { ThroughTheApi, type Answered } from './through-the-api';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const LANGUAGES: Language[] = ['zh-CN', 'en'];
const FAR_MS = (11 * 60 + 52) * 60_000 + 30_000;

/** Words that are cut off or run out of their place: in the menu, and of each row its time limit, number and arrival. */
const CUT = `[
  ...document.querySelectorAll('nav a'),
  ...[...document.querySelectorAll('[role=row][aria-rowindex]')].flatMap((row) =>
    [...row.querySelectorAll('[role=gridcell]')].filter((_, at, { length }) => at === 1 || at === 2 || at === length - 2)),
].flatMap((place) => [place, ...place.querySelectorAll('*')])
  .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth)
  .map((one) => one.innerText)`;

/** What stands in full below a row, where its cells have no room. */
const WHOLE = '[role=row] > [aria-hidden]';

/** As if the first task still had long to go, and the second waited. */
async function longWords(page: Page): Promise<void> {
  await page.route(/\/api\/v1\/tasks\?/, async (route) => {
    const answer = await route.fetch();
    const list = (await answer.json()) as { now: string; items: object[] };
    const [first, second, ...rest] = list.items;
    const dueAt = new Date(Date.parse(list.now) + FAR_MS).toISOString();
    const time = (workingMinutesLeft: number, paused: object | null) => ({
      ...{ calendar: 'back-office', workingMinutesLeft, paused },
    });
    const items = [
      { ...first, sla: 'ok', dueAt, warnAt: null, time: time(232, null) },
      { ...second, sla: 'paused', dueAt: null, time: time(712, { reason: 'customer', since: list.now }) },
      ...rest,
    ];
    await route.fulfill({ response: answer, json: { ...list, items } });
  });
}

describe('the inbox on small and large screens, and what is kept of it', () => {
  let people: PeopleAtWork;
  let desk: ThroughTheApi;
  let cases: Answered[];

  beforeAll(async () => {
    const started = await PeopleAtWork.withApp();
    people = started.people;
    desk = new ThroughTheApi(started.app.url);
    cases = [await desk.register(), await desk.register(), await desk.register()];
  });
  afterAll(() => people?.close());

  const row = (page: Page, { number }: Answered) => page.getByRole('row').filter({ hasText: number });

  it.each(LANGUAGES)('cuts off no number, countdown or menu entry (%s)', async (language) => {
    const page = await people.arrived('gs-lz.junior', language);
    await longWords(page);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await people.open(page, '/inbox?view=groups');
      await page
        .getByText(language === 'en' ? '11 h 52 min left' : '剩 11小时52分')
        .first()
        .waitFor();
      expect({ size, cut: await page.evaluate(CUT) }).toEqual({ size, cut: [] });
      await people.picture(page, `inbox-${language}-${size.width}`);
    }
    // A list asked for again meanwhile would lose its answer with the page.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });

  it('shows in full what is cut off in the row that keys chose, and tells it to whoever only hears', async () => {
    const page = await people.arrived('gs-lz.junior');
    const long = '名称很长、这里一定放不下的一个环节，'.repeat(4);
    await page.route(/\/api\/v1\/tasks\?/, async (route) => {
      const answer = await route.fetch();
      const list = (await answer.json()) as { items: object[] };
      const items = list.items.map((item, index) => (index === 1 ? { ...item, step: long } : item));
      await route.fulfill({ response: answer, json: { ...list, items } });
    });
    await people.open(page, '/inbox?view=groups');
    const cell = page.getByRole('gridcell', { name: long });
    await cell.waitFor();
    expect(await cell.getAttribute('title')).toBe(long);
    const whole = page.locator(WHOLE, { hasText: long });
    expect(await whole.count()).toBe(0);
    await page.keyboard.press('j');
    await page.locator('[role=row][aria-current=true]', { hasText: long }).waitFor();
    await whole.waitFor();
    expect(
      await page.evaluate(
        `document.querySelector('${WHOLE}').scrollWidth <= document.querySelector('${WHOLE}').clientWidth`,
      ),
    ).toBe(true);
    await people.picture(page, 'inbox-whole-text');
    const told = await page.getByRole('grid').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${told}`).innerText()).toContain(long);
    await page.keyboard.press('Escape');
    await whole.waitFor({ state: 'hidden' });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });

  it('keeps what is selected, and where one was, while one reads a case', async () => {
    const page = await people.openedBy('gs-lz.junior', '/inbox?view=groups');
    for (const one of cases.slice(0, 2)) await row(page, one).getByRole('checkbox').click();
    await page.getByText('已选 2 件').waitFor();
    await row(page, cases[1]!).getByRole('link').click();
    await page.locator('h1', { hasText: cases[1]!.number }).waitFor();
    await page.goBack();
    await page.getByText('已选 2 件').waitFor();
    expect(await row(page, cases[0]!).getAttribute('aria-selected')).toBe('true');
    expect(await row(page, cases[2]!).getAttribute('aria-selected')).toBe('false');
    await page.context().close();
  });

  it('tells the keys of the page one is on', async () => {
    const page = await people.arrived('gs-lz.leader');
    const help = page.getByRole('dialog', { name: '快捷键' });
    await people.open(page, '/audit');
    await page.keyboard.press('?');
    await help.getByText('看时限如何算出').waitFor();
    expect(await help.getByText('连续选择').count()).toBe(0);
    await help.getByRole('button').click();
    await help.waitFor({ state: 'hidden' });
    await people.open(page, '/inbox?view=all');
    await page.keyboard.press('?');
    await help.getByText('连续选择').waitFor();
    await page.context().close();
  });

  it('asks for nothing that the administrator may not read', async () => {
    const page = await people.newPage();
    const refused: string[] = [];
    page.on('response', (answer) => {
      if (answer.url().includes('/api/') && answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`);
    });
    await people.signIn(page, 'admin');
    for (const place of ['/inbox', `/cases/${cases[0]!.id}`, '/register']) {
      await people.open(page, place);
      await page.waitForURL(/\/admin/);
      await people.settled(page);
    }
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('has thrown nothing and been refused nothing by the browser', () => {
    expect(people.complaints).toEqual([]);
  });
});
