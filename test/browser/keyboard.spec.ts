import type { Page, Route } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';
import { chooseByArrows, chooseByTyping, hasFocus, tabTo } from './by-keyboard';
import { PeopleAtWork, stands } from './people-at-work';
import { pastePicture } from './sample-picture';
import { ThroughTheApi } from './through-the-api';

const WORDS = '本月账单多出一笔二十元的增值业务费，客户称从未订购。';

describe('with the keyboard alone', () => {
  let people: PeopleAtWork;
  let desk: ThroughTheApi;

  beforeAll(async () => {
    const started = await PeopleAtWork.withApp();
    people = started.people;
    desk = new ThroughTheApi(started.app.url);
  });
  afterAll(() => people?.close());

  /** Answers to this kind of question wait until they are let go. */
  async function holdBack(page: Page, url: string | RegExp): Promise<() => Promise<void>> {
    const held: Route[] = [];
    let isHeld = true;
    await page.route(url, (route) => (isHeld ? void held.push(route) : route.continue()));
    return async () => {
      isHeld = false;
      await Promise.all(held.map((route) => route.continue()));
    };
  }

  it('a complaint goes from signing in to a drafted dispatch, and the focus is never lost', async () => {
    const page = await people.newPage();
    await page.locator('input[autocomplete=username]:focus').waitFor();
    await page.keyboard.type('gs-lz.junior2');
    await tabTo(page, /^密码/);
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '待办', exact: true }).waitFor();
    await hasFocus(page);

    await tabTo(page, /^登记投诉/);
    await page.keyboard.press('Enter');
    await page.locator('#customer:focus').waitFor();
    await chooseByTyping(page, 'GSLZ000005');
    await tabTo(page, /^故障/);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: '计费', checked: true }).waitFor({ state: 'attached' });
    await hasFocus(page);
    await tabTo(page, /^投诉内容/);
    await page.keyboard.type(WORDS);
    await pastePicture(page);
    await page.getByRole('list', { name: '已粘贴的图片' }).getByRole('img').waitFor();
    await hasFocus(page);
    await tabTo(page, /^渠道/);
    await chooseByArrows(page, '网站');
    await tabTo(page, /^登记$/);
    await page.keyboard.press('Enter');
    await stands(page, '受理判断');
    await page.getByRole('tab', { name: '附件 1' }).waitFor();
    await hasFocus(page);

    const number = (await page.locator('h1').innerText()).trim();
    const row = page.locator('[role=row][aria-rowindex]', { hasText: number });
    const selected = page.locator('[role=row][aria-current=true]', { hasText: number });

    await page.keyboard.press('u');
    await page.getByRole('heading', { name: '待办', exact: true }).waitFor();
    await hasFocus(page);
    await tabTo(page, /^我的/);
    await page.keyboard.press('ArrowRight');
    await selected.waitFor();
    await hasFocus(page);
    await page.keyboard.press('c');
    await row.waitFor({ state: 'detached' });
    await hasFocus(page);
    // At once: the list that one comes back to knows what was claimed on the other.
    await page.keyboard.press('ArrowLeft');
    await selected.waitFor();
    await hasFocus(page);
    await page.keyboard.press('Enter');
    await stands(page, '受理判断');
    await hasFocus(page);

    await tabTo(page, /^拟派单/);
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: '拟派单' });
    await form.locator('input:focus').waitFor();
    await chooseByTyping(page, '兰州计费');
    await tabTo(page, /^派单说明/);
    await page.keyboard.type('请核查增值业务订购记录。');
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    // Nothing else is on the desk: back to the inbox, without the case; among all it waits for its approval.
    await page.getByRole('heading', { name: '待办', exact: true }).waitFor();
    await row.waitFor({ state: 'detached' });
    await hasFocus(page);
    await tabTo(page, /^我的/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await row.getByText('二次审核').first().waitFor();
    await hasFocus(page);
    await page.context().close();
  });

  it('Enter that comes before the list takes nobody else: it waits for the customer that was typed', async () => {
    const page = await people.openedBy('gs-lz.junior', '/register');
    await page.locator('#customer:focus').waitFor();
    await page.keyboard.type('GSLZ00000');
    await page.locator('.ant-select-item-option-active', { hasText: 'GSLZ000001' }).waitFor();
    const letGo = await holdBack(page, '**/api/v1/customers?*');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.locator('.ant-select-dropdown', { hasText: '正在加载' }).waitFor();
    await letGo();
    await page.locator('.ant-select-open').waitFor({ state: 'detached' });
    await page.locator('.ant-select-focused', { hasText: 'GSLZ000005' }).waitFor();
    await page.evaluate('localStorage.clear()');
    await page.context().close();
  });

  it('a department that was typed before the list of them came is the one dispatched to', async () => {
    const { id } = await desk.register();
    const page = await people.arrived('gs-lz.junior');
    const letGo = await holdBack(page, /\/api\/v1\/orgs\?centre=/);
    await people.open(page, `/cases/${id}`);
    await tabTo(page, /^拟派单/);
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: '拟派单' });
    await form.locator('input:focus').waitFor();
    await page.keyboard.type('兰州计费');
    await page.keyboard.press('Enter');
    await letGo();
    await page.locator('.ant-select-focused', { hasText: '兰州计费' }).waitFor();
    await page.locator('.ant-select-open').waitFor({ state: 'detached' });
    await tabTo(page, /^派单说明/);
    await page.keyboard.type('请核查。');
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('nothing was thrown meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
