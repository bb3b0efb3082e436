import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import type { WholeApp } from '../support/whole-app';
import { action, PeopleAtWork, stands } from './people-at-work';
import { ThroughTheApi, type Answered } from './through-the-api';

describe('the inbox of people who work at the same time', () => {
  let app: WholeApp;
  let people: PeopleAtWork;
  let desk: ThroughTheApi;

  beforeAll(async () => {
    ({ app, people } = await PeopleAtWork.withApp());
    desk = new ThroughTheApi(app.url);
  });
  afterAll(() => people?.close());

  const register = () => desk.register();
  const draft = () => desk.drafted();
  const row = (page: Page, { number }: Answered) => page.getByRole('row').filter({ hasText: number });
  const selected = (page: Page) => page.locator('[role=row][aria-current=true]');
  /** As many as the list shows now. */
  const listed = async (page: Page, n: number): Promise<void> => {
    const rows = page.locator('[role=row][aria-rowindex]');
    await rows.nth(n - 1).waitFor();
    await rows.nth(n).waitFor({ state: 'detached' });
  };

  it('shows what arrives and loses what another takes, without a reload', async () => {
    const first = await register();
    const [one, two] = [await people.arrived('gs-lz.junior'), await people.arrived('gs-lz.junior2', 'en')];
    await people.open(one, '/inbox?view=groups');
    await people.open(two, '/inbox?view=groups');
    await row(one, first).waitFor();
    await row(two, first).waitFor();
    let loads = 0;
    two.on('load', () => loads++);
    const second = await register();
    await row(one, second).waitFor();
    await row(two, second).waitFor();
    await row(one, first).getByRole('button', { name: '领取' }).click();
    await row(one, first).waitFor({ state: 'detached' });
    await row(two, first).waitFor({ state: 'detached' });
    await two.getByText('My groups').locator('..').getByText('1', { exact: true }).waitFor();
    expect(await row(two, second).count()).toBe(1);
    expect(loads).toBe(0);
    await two.context().close();
    await one.context().close();
  });

  it('refreshes an open case page and keeps what is half written on it', async () => {
    const one = await register();
    const page = await people.openedBy('gs-lz.senior', `/cases/${one.id}`);
    await action(page, '派单').or(action(page, '拟派单')).first().click();
    const words = page.getByRole('dialog').locator('textarea');
    await words.fill('写了一半的派单说明');
    await desk.take(one.id, ['gs-lz.leader', 'add-note', { text: '班长提醒：客户是老用户' }]);
    await page.getByText('班长提醒：客户是老用户').first().waitFor();
    expect(await words.inputValue()).toBe('写了一半的派单说明');
    await page.context().close();
  });

  it('shares one stream among the tabs of a browser', async () => {
    const page = await people.arrived('gs-lz.service');
    const other = await page.context().newPage();
    let streams = 0;
    other.on('request', (request) => request.url().endsWith('/api/v1/stream') && streams++);
    await people.open(page, '/inbox?view=all');
    await people.open(other, '/inbox?view=all');
    const mine = await draft();
    await desk.post('/tasks/bulk', 'gs-lz.senior', {
      action: 'approve',
      rows: [{ case: mine.id, task: mine.tasks[0]!.id }],
    });
    expect(streams).toBe(0);
    const taken = other.waitForRequest((request) => request.url().endsWith('/api/v1/stream'));
    await page.close();
    await taken;
    expect(streams).toBe(1);
    await other.context().close();
  });

  it('approves many with the keyboard alone, each with its outcome, and opens the next after one is done', async () => {
    const drafts = [await draft(), await draft(), await draft()];
    const page = await people.arrived('gs-lz.senior2');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await people.open(page, '/inbox?view=groups&step=second-review');
    await listed(page, 3);
    // In between somebody else returns one of them: this one must be refused, the others not.
    await page.route('**/api/v1/tasks?*cases=*', (route) => route.abort());
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+J');
    await page.getByRole('toolbar').getByText('已选 3 件').waitFor();
    await people.picture(page, 'inbox-marked');
    await desk.take(drafts[1]!.id, ['gs-lz.senior', 'return-draft', { text: '说明不清，请补充' }]);
    await page.keyboard.press('a');
    await page.getByText('完成 2 件，共 3 件').waitFor();
    await page.unroute('**/api/v1/tasks?*cases=*');
    await page.getByRole('button', { name: '逐件结果' }).click();
    const outcomes = page.getByRole('dialog', { name: '批量批准的结果' });
    await outcomes.getByText(drafts[1]!.number).waitFor();
    expect(await outcomes.getByText('已完成', { exact: true }).count()).toBe(2);
    await people.picture(page, 'inbox-outcomes');
    await page.keyboard.press('Escape');
    await outcomes.waitFor({ state: 'hidden' });
    await page.getByText('没有符合条件的任务').waitFor();
    await page.context().close();
  });

  it('finishes what was decided where the page was closed before the answer came', async () => {
    const drafts = [await draft(), await draft()];
    const page = await people.arrived('gs-lz.senior2');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await people.open(page, '/inbox?view=groups&step=second-review');
    await listed(page, 2);
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    const sent = page.waitForRequest((request) => request.url().endsWith('/tasks/bulk'));
    await page.keyboard.press('a');
    await sent;
    await page.goto(`${app.url}/loop.svg`);
    await people.open(page, '/inbox?view=groups&step=second-review');
    await page.getByText('完成 2 件，共 2 件').waitFor();
    expect(drafts).toHaveLength(2);
    await page.context().close();
  });

  it('is worked by keys alone: help, next and previous, open, return, back; never without a focus', async () => {
    const [one, two] = [await draft(), await draft()];
    const page = await people.arrived('gs-lz.senior2');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await people.open(page, '/inbox?view=groups&step=second-review');
    await listed(page, 2);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: '快捷键' });
    await help.getByText('连续选择').waitFor();
    await people.picture(page, 'inbox-help');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await selected(page).getByText(one.number).waitFor();
    await page.keyboard.press('j');
    await selected(page).getByText(two.number).waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('r');
    const form = page.getByRole('dialog', { name: '退回拟稿' }).or(page.getByRole('dialog')).first();
    await form.locator('textarea').fill('请补充客户的诉求');
    await form.locator('textarea').press('Control+Enter');
    // The other one is next, by itself.
    await page.locator('h1', { hasText: two.number }).waitFor();
    await stands(page, '二次审核');
    await page.keyboard.press('u');
    await row(page, two).waitFor();
    await listed(page, 1);
    await desk.take(two.id, ['gs-lz.senior', 'return-draft', { text: '退回' }]);
    await page.getByText('没有符合条件的任务').waitFor();
    const third = await draft();
    await row(page, third).waitFor();
    await eventually(async () => expect(await page.evaluate('document.activeElement !== document.body')).toBe(true));
    await page.context().close();
  });

  it('leaves every key to the input method while Chinese is composed', async () => {
    const [one] = [await register(), await register()];
    const page = await people.openedBy('gs-lz.junior', '/inbox?view=groups');
    // Its number, not the whole row: the time left goes by meanwhile.
    const marked = () => selected(page).getByRole('link').first().innerText();
    const before = await marked();
    const composed = (key: string) =>
      page.evaluate(
        `void document.body.dispatchEvent(new KeyboardEvent('keydown',
          { key: '${key}', isComposing: true, bubbles: true, cancelable: true }))`,
      );
    for (const key of ['j', 'x', 'c', '?']) await composed(key);
    expect(await marked()).toBe(before);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    const box = page.getByRole('searchbox', { name: '搜索待办' }).or(page.getByRole('textbox', { name: '搜索待办' }));
    await eventually(async () => expect(await box.first().evaluate((one) => one.matches(':focus'))).toBe(true));
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'jiafei', selectionStart: 6, selectionEnd: 6 });
    await cdp.send('Input.insertText', { text: '话费' });
    expect(await box.first().inputValue()).toBe('话费');
    expect(await marked()).toBe(before);
    await page.keyboard.press('Enter');
    await row(page, one!).waitFor();
    await page.context().close();
  });

  it('keeps a view under a name, and opens with it where it is the default', async () => {
    const page = await people.openedBy('gs-lz.junior2', '/inbox?view=groups&step=triage', { language: 'en' });
    await page.getByRole('button', { name: 'My views' }).click();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('To triage');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Open the inbox with “To triage”' }).click();
    await page.locator('[aria-pressed=true]').waitFor();
    await people.picture(page, 'inbox-views');
    await people.open(page, '/inbox');
    await page.getByRole('button', { name: 'To triage' }).waitFor();
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.evaluate(`localStorage.setItem('bihuan.theme', 'dark')`);
    await people.open(page, '/inbox?view=all');
    await row(page, { number: 'GS-LZ' } as Answered)
      .first()
      .waitFor();
    await people.picture(page, 'inbox-dark-1024');
    await page.context().close();
  });

  it('has thrown nothing and been refused nothing by the browser', () => {
    expect(people.complaints).toEqual([]);
  });
});
