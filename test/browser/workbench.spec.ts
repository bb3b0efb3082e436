import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import type { WholeApp } from '../support/whole-app';
import { act, action, enterPassword, PeopleAtWork, pick, stands } from './people-at-work';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

const WORDS = '本月账单多出一笔二十元的增值业务费，客户称从未订购。';

describe('the workbench in a real browser', () => {
  let app: WholeApp;
  let people: PeopleAtWork;
  let number: string;
  let place: string;

  beforeAll(async () => {
    ({ app, people } = await PeopleAtWork.withApp());
  });
  afterAll(() => people?.close());

  async function fillIntake(page: Page): Promise<void> {
    await people.open(page, '/register');
    await pick(page, '客户', 'GSLZ000001');
    await page.getByText('计费', { exact: true }).click();
    await page.getByRole('textbox', { name: '投诉内容', exact: true }).fill(WORDS);
  }

  it('says so at the form when the password is wrong', async () => {
    const page = await people.newPage();
    await page.locator('input[autocomplete=username]').fill('gs-lz.junior');
    await page.locator('input[type=password]').fill('not the password');
    await page.locator('input[type=password]').press('Enter');
    await page.getByText('用户名或密码错误，请核对后再试。').waitFor();
  });

  it('registers a complaint, with tier and limits shown before', async () => {
    const page = await people.arrived('gs-lz.junior');
    await fillIntake(page);
    const preview = page.getByRole('complementary', { name: '登记前预览' });
    await preview.getByText('普通客户').waitFor();
    await preview.getByText('法定时限').waitFor();
    await people.picture(page, 'intake');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await stands(page, '受理判断');
    number = (await page.locator('h1').innerText()).trim();
    expect(number).toMatch(/^GS-LZ-\d{8}-\d{4}$/);
    place = new URL(page.url()).pathname;
  });

  it('drafts the dispatch, naming an empty field before it is sent', async () => {
    const page = await people.openedBy('gs-lz.junior', place);
    await action(page, '拟派单').click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: '拟派单', exact: true }).click();
    await form.getByText('请填写派单说明').waitFor();
    await pick(page, '派往单位', '计费');
    await form.locator('textarea').fill('请核查增值业务订购记录。');
    await form.getByRole('button', { name: '拟派单', exact: true }).click();
    await stands(page, '二次审核');
    await page.getByText('您参与过前一步，须由他人处理').waitFor();
  });

  it('is found by a senior with the keyboard alone, and approved', async () => {
    const page = await people.openedBy('gs-lz.senior', '/inbox?view=groups&step=second-review');
    await page.getByRole('link', { name: number }).waitFor();
    await people.picture(page, 'inbox');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await stands(page, '二次审核');
    await action(page, '同意派单').waitFor();
    await page.keyboard.press('1');
    const form = page.getByRole('dialog');
    await form.waitFor();
    await form.getByRole('combobox').press('Control+Enter');
    // Nothing else waits in this list: back to it, without the case.
    await page.getByText('没有符合条件的任务').waitFor();
  });

  it('is accepted and replied to by the handler', async () => {
    const page = await people.openedBy('gs-lz.billing', '/inbox?view=groups');
    await page.getByRole('link', { name: number }).click();
    await stands(page, '已派单');
    await action(page, '接单').click();
    await stands(page, '处理中');
    await act(page, '回单', '已退还二十元，并取消该增值业务。');
    await page.getByText('手头没有').or(page.getByText('本组没有待领的任务')).first().waitFor();
  });

  it('is checked, and answered to the customer, who accepts', async () => {
    const page = await people.openedBy('gs-lz.junior2', place);
    await action(page, '回单合格').click();
    await stands(page, '答复客户');
    await action(page, '答复客户').click();
    const form = page.getByRole('dialog');
    await form.locator('textarea').fill('已向客户说明退费结果。');
    await form.getByText('接受', { exact: true }).click();
    await form.getByRole('button', { name: '答复客户', exact: true }).click();
    await stands(page, '回访中');
    await page.getByText('已退还二十元，并取消该增值业务。').waitFor();
    await openTab(page.getByRole('tab', { name: '时限' }));
    await page.getByText('为什么是这个时间').first().click();
    await page
      .getByText(/时限政策第 1 版/)
      .first()
      .waitFor();
    await people.picture(page, 'case');
  });

  it('shows what the server refuses at the field it is about, and keeps what was written', async () => {
    const page = await people.signedIn('gs-lz.junior');
    const draft = { customer: 'GSLZ999999', kind: 'complaint', category: 'billing', channel: 'phone', text: WORDS };
    await page.evaluate(`localStorage.setItem('bihuan.intake.gs-lz.junior', '${JSON.stringify(draft)}')`);
    await people.open(page, '/register');
    await page.getByText('已恢复上次未提交的草稿').waitFor();
    await page.getByRole('button', { name: '登记', exact: true }).click();
    const item = page.locator('.ant-form-item', { has: page.locator('#customer') });
    await item.getByText('客户资料库中没有该客户，请核对客户编号').waitFor();
    expect(await page.getByRole('textbox', { name: '投诉内容', exact: true }).inputValue()).toBe(WORDS);
  });

  it('says that the case has gone on while one wrote, and takes what was written once one knows', async () => {
    const api = new ThroughTheApi(app.url);
    const { id, tasks } = await api.register({ customer: 'GSLZ000003' });
    const page = await people.openedBy('gs-lz.junior', `/cases/${id}`);
    await action(page, '拟派单').click();
    const form = page.getByRole('dialog', { name: '拟派单' });
    await pick(page, '派往单位', '计费');
    await form.locator('textarea').fill(WORDS);
    await api.take(id, ['gs-lz.junior', 'claim', { task: tasks[0]!.id }]);
    const send = form.getByRole('button', { name: '拟派单', exact: true });
    await send.click();
    await form.getByText('请核对后再提交；填写的内容还在。').waitFor();
    expect(await form.locator('textarea').inputValue()).toBe(WORDS);
    await send.click();
    await stands(page, '二次审核');
    await page.context().close();
  });

  it('asks to sign in again over a half-written form, and loses nothing of it', async () => {
    const page = await people.arrived('gs-lz.junior2');
    await fillIntake(page);
    await page.route('**/api/v1/complaints/preview', (route) =>
      route.fulfill({ status: 401, json: { code: 'session-expired' } }),
    );
    await page.getByText('服务质量', { exact: true }).click();
    await page.getByRole('dialog', { name: '登录已过期' }).waitFor();
    await page.unroute('**/api/v1/complaints/preview');
    await enterPassword(page);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.getByRole('textbox', { name: '投诉内容', exact: true }).inputValue()).toBe(WORDS);
    await page.getByRole('complementary', { name: '登记前预览' }).getByText('法定时限').waitFor();
  });

  it('reads English throughout once switched, but for what people wrote', async () => {
    const page = await people.openedBy('gs-lz.leader', '/inbox?view=all');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
    const chinese = /\p{Script=Han}+/gu;
    const isEnglish = () =>
      eventually(async () => expect((await page.locator('body').innerText()).match(chinese)).toEqual(['中文']));
    await people.settled(page);
    await isEnglish();
    await people.open(page, '/register');
    await people.settled(page);
    await isEnglish();
  });

  it('asks for what stands beside the inbox only when the inbox has its list', async () => {
    const page = await people.arrived('gs-lz.junior');
    const heard: string[] = [];
    const part = (url: string): string | undefined => /\/api\/v1\/(tasks|bulletins)\?/.exec(url)?.[1];
    page.on('request', (one) => part(one.url()) === 'bulletins' && heard.push('count asked for'));
    await page.route('**/api/v1/tasks?*', async (route) => {
      const answer = await route.fetch();
      // A slow line: time enough for all that does not wait.
      await new Promise((passed) => setTimeout(passed, 2_000));
      heard.push('list answered');
      await route.fulfill({ response: answer });
    });
    await people.open(page, '/inbox');
    await eventually(() => expect(heard).toContain('count asked for'));
    expect(heard[0]).toBe('list answered');
  });

  it('answers unknown addresses of the API as before, and others with a page', async () => {
    const unknown = await fetch(`${app.url}/api/v1/nothing`, { headers: { accept: 'text/html' } });
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    const page = await fetch(`${app.url}/cases/somewhere`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src-elem 'self' 'nonce-/);
    expect(await page.text()).not.toContain('__CSP_NONCE__');
    expect((await fetch(`${app.url}/nothing.js`)).status).toBe(404);
  });

  it('has thrown nothing and been refused nothing by the browser', () => {
    expect(people.complaints).toEqual([]);
  });
});
