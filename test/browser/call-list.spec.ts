import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { callsAtAnyHour } from '../support/calls-at-any-hour';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi, TO_THE_ANSWER } from './through-the-api';

/** Who can be asked by a junior's answer: ordinary customers. */
const CUSTOMERS = ['GSLZ000001', 'GSLZ000002', 'GSLZ000003', 'GSLZ000005', 'GSLZ000007'];
const DAY = 86_400_000;

interface Call {
  caseId: string;
  customer: { number: string };
}

describe('a surveyor with calls waiting', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let page: Page;
  let calls: Record<string, string>;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    await callsAtAnyHour(begun.app);
    api = new ThroughTheApi(begun.app.url);
    for (const customer of CUSTOMERS) {
      const { id } = await api.register({ customer });
      await api.take(id, ...TO_THE_ANSWER, ['gs-lz.junior', 'answer-customer', { text: '已退费。', accepted: true }]);
    }
    await eventually(async () => {
      const { items } = await api.get<{ items: Call[] }>('/surveys/calls', 'gs-lz.surveyor');
      expect(items).toHaveLength(CUSTOMERS.length);
      calls = Object.fromEntries(items.map(({ caseId, customer }) => [customer.number, caseId]));
    });
    const later = (customer: string, days: number) =>
      api.take(calls[customer]!, ['gs-lz.surveyor', 'call-later', { at: new Date(Date.now() + days * DAY) }]);
    await later('GSLZ000002', 2);
    await later('GSLZ000003', 1);
    page = await people.openedBy('gs-lz.surveyor', '/surveys');
  });
  afterAll(() => people?.close());

  const queue = () => page.getByRole('navigation', { name: '待回访' });
  const entry = (customer: string) => queue().getByRole('button', { name: customer });
  const order = async (): Promise<string[]> =>
    (await queue().getByRole('button').allInnerTexts()).map((words) => /GSLZ\d+/.exec(words)![0]);
  const opened = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
  const chosen = (): Promise<string[]> =>
    page.evaluate(
      `[...document.querySelectorAll('input[type=radio]:checked')].map((one) => one.closest('label').innerText)`,
    );
  const hasFocus = () => page.locator('body :focus').first().waitFor({ state: 'attached' });
  const answered = async (customer: string) => {
    const { facts } = await api.get<{ facts: { answers: object[] } }>(`/cases/${calls[customer]}`, 'gs-lz.surveyor');
    return facts.answers.at(-1);
  };

  it('sees first who can be called now, longest waiting first, then who asked for a time, soonest first', async () => {
    await opened('示例客户 0001');
    await page.getByText('本月账单多出一笔').waitFor();
    await page.getByText('您好，我是电信客服中心回访人员').waitFor();
    expect(await order()).toEqual(['GSLZ000001', 'GSLZ000005', 'GSLZ000007', 'GSLZ000003', 'GSLZ000002']);
  });

  it('keeps the call that is open, with what was said, when the list changes', async () => {
    await page.getByText('4 满意').first().click();
    await api.take(calls['GSLZ000007']!, ['gs-lz.surveyor', 'claim', { task: await taskOf('GSLZ000007') }]);
    await entry('GSLZ000007').getByText('进行中').waitFor();
    expect((await order())[0]).toBe('GSLZ000007');
    await opened('示例客户 0001');
    expect(await chosen()).toEqual(['4 满意']);
  });

  const taskOf = async (customer: string): Promise<string> => {
    const found = await api.get<{ tasks: { id: string }[] }>(`/cases/${calls[customer]}`, 'gs-lz.surveyor');
    return found.tasks[0]!.id;
  };

  it('gives back after a reload what was said so far, and keeps none of it once the surveyor signs out', async () => {
    const kept = (): Promise<string> => page.evaluate('JSON.stringify({ ...sessionStorage })');
    await page.getByRole('textbox', { name: /客户原话/ }).fill('退费还没有到账');
    await page.reload();
    await opened('示例客户 0001');
    await page.getByText('已恢复刷新前记下的回答').waitFor();
    expect(await chosen()).toEqual(['4 满意']);
    expect(await page.getByRole('textbox', { name: /客户原话/ }).inputValue()).toBe('退费还没有到账');
    await people.picture(page, 'survey-restored');
    expect(await kept()).toContain('退费还没有到账');
    await page.getByRole('button', { name: /^账号/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.locator('input[autocomplete=username]').waitFor();
    expect(await kept()).toBe('{}');
    await people.signIn(page, 'gs-lz.surveyor');
    await people.open(page, '/surveys');
    await opened('示例客户 0007');
    await entry('GSLZ000001').click();
    await opened('示例客户 0001');
    await page.getByRole('radio').first().waitFor();
    expect(await chosen()).toEqual([]);
    await page.getByText('4 满意').first().click();
  });

  it('answers by keys, after a click too, but not while words are written; the next call opens by itself', async () => {
    // The focus is on the score that was clicked.
    for (const key of ['Backspace', '3', '5', '2', 'y']) await page.keyboard.press(key);
    const said = ['3 一般', '5 很满意', '2 不满意', '已解决'];
    expect(await chosen()).toEqual(said);
    const words = page.getByRole('textbox', { name: /客户原话/ });
    await words.focus();
    await page.keyboard.type('打了 3 次, yes no l N');
    await page.keyboard.press('Backspace');
    expect(await words.inputValue()).toBe('打了 3 次, yes no l ');
    expect(await chosen()).toEqual(said);
    await people.picture(page, 'survey-answers');
    await page.keyboard.press('Control+Enter');
    await opened('示例客户 0007');
    await entry('GSLZ000001').waitFor({ state: 'detached' });
    expect(await chosen()).toEqual([]);
    await hasFocus();
    // Recorded: nothing of it stays here.
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    expect(await answered('GSLZ000001')).toMatchObject({ handling: 3, speed: 5, attitude: 2, solved: true });
  });

  it('notes that nobody answered', async () => {
    await page.getByRole('radio').first().waitFor();
    await page.keyboard.press('Shift+N');
    await opened('示例客户 0005');
    await entry('GSLZ000007').getByText('已拨 1 次').waitFor();
    await hasFocus();
  });

  it('agrees on another time; what is wrong with it stands at its field', async () => {
    await page.getByRole('radio').first().waitFor();
    await page.keyboard.press('l');
    const form = page.getByRole('dialog', { name: '约定时间再拨' });
    const at = form.getByRole('textbox', { name: '约定时间' });
    const problem = form.locator('.ant-form-item-explain-error');
    const [missing, halfWritten] = ['请填写', '2026-11-22 09:30'].map((hasText) => problem.filter({ hasText }));
    await form.getByRole('button', { name: '约定时间再拨' }).click();
    await missing!.waitFor();
    await at.fill('2020-01-01 10');
    await halfWritten!.waitFor();
    await missing!.waitFor({ state: 'detached' });
    await at.fill('2020-01-01 10:00');
    await halfWritten!.waitFor({ state: 'detached' });
    await at.press('Control+Enter');
    await problem.waitFor();
    const chinese = new Date(Date.now() + 1.5 * DAY + 8 * 3_600_000).toISOString().slice(0, 16);
    await at.fill(chinese.replace('T', ' '));
    await at.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await eventually(async () => expect((await order()).slice(-3)).toEqual(['GSLZ000003', 'GSLZ000005', 'GSLZ000002']));
    await hasFocus();
    expect(people.complaints).toEqual([]);
  });
});
