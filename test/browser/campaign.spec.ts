import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { callsAtAnyHour } from '../support/calls-at-any-hour';
import { seriousFindings } from './findings';
import { act, action, PeopleAtWork, pick, stands } from './people-at-work';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

const NAME = '语音满意度调查（样例）';
const HOUR = 3_600_000;
const CUSTOMERS = 8;
const CALLERS = ['gs-lz.surveyor', 'gs-lz.surveyor2'];

/** In Chinese time, as it is typed. */
const typed = (at: number): string => new Date(at + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ');

const LIST = [
  '用户id,称呼,手机,客户星级标识',
  ...Array.from(
    { length: CUSTOMERS },
    (_, at) => `B000${at},示例客户${at},1390000100${at},${at % 2 ? '银卡' : '金卡'}`,
  ),
  'NOBODY,,,金卡',
].join('\n');

interface Listed {
  items: { case: string; position: number }[];
}

/** A planner, who approves, and two who call; nobody reloads a page to see what others do. */
describe('an outbound campaign', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let [planner, approver, caller]: Page[] = [];
  let campaign: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    await callsAtAnyHour(begun.app);
    api = new ThroughTheApi(begun.app.url);
    [planner, approver, caller] = await Promise.all([
      people.openedBy('gs-lz.leader', '/campaigns'),
      people.openedBy('gs-lz.leader2', '/campaigns', { language: 'en', theme: 'dark' }),
      people.openedBy(CALLERS[0]!, '/surveys'),
    ]);
  });
  afterAll(() => people?.close());

  /** Looked at by axe and kept as a picture. */
  const looked = async (page: Page, name: string): Promise<void> => {
    await people.settled(page);
    await people.picture(page, `campaign-${name}`);
    expect([name, await seriousFindings(page)]).toEqual([name, []]);
  };
  const calling = async (): Promise<Listed['items']> =>
    (await api.get<Listed>(`/campaigns/${campaign}/customers?state=calling`, 'gs-lz.leader')).items;
  const answer = (call: string, by: string, overall: number) =>
    api.take(call, [by, 'record-satisfaction', { overall, coverage: 3, clarity: 4, stability: 5 }]);
  const over = (n: number): Promise<void> => planner!.getByText(`${n} / ${CUSTOMERS} 已结束`).waitFor();

  it('is begun, and its list imported: rehearsed first, with the columns said', async () => {
    await planner!.getByText('还没有外呼活动').waitFor();
    await looked(planner!, 'desk-empty');
    await planner!.getByRole('button', { name: '新建外呼活动' }).click();
    const dialog = planner!.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '活动名称' }).fill(NAME);
    await looked(planner!, 'begin');
    await dialog.getByRole('button', { name: '新建外呼活动' }).click();
    await planner!.waitForURL('**/campaigns/*-*');
    campaign = new URL(planner!.url()).pathname.split('/').at(-1)!;
    await planner!.getByRole('button', { name: '编制名单' }).click();
    await planner!
      .locator('input[type=file]')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await planner!.getByText('list.csv：9 行').waitFor();
    await pick(planner!, '姓名', '称呼');
    await pick(planner!, '电话', '手机');
    await pick(planner!, '分层', '客户星级标识');
    await planner!.getByRole('button', { name: '试运行' }).click();
    await planner!.getByText('9 条中列入 8 位客户').waitFor();
    await planner!.getByRole('row', { name: /^10 用户id/ }).waitFor();
    await looked(planner!, 'list-file');
    await planner!.getByRole('button', { name: '保存名单（8 人）' }).click();
    await planner!.getByRole('row', { name: /^金卡 4 4/ }).waitFor();
  });

  it('is planned with a quota for a stratum, and approved by another person', async () => {
    await planner!.getByRole('button', { name: '调整配额：银卡' }).click();
    const form = planner!.getByRole('dialog');
    await form.getByRole('spinbutton', { name: '配额' }).fill('4');
    await form.getByRole('button', { name: '调整配额', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await planner!.getByRole('row', { name: /^银卡 4 4 0 0 0 0 0 0 4/ }).waitFor();
    await action(planner!, '提交').click();
    await form.getByRole('textbox', { name: '外呼截止时间' }).fill(typed(Date.now() + 48 * HOUR));
    await looked(planner!, 'submit');
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await stands(planner!, '待审批');
    expect(await action(planner!, '审核通过').count()).toBe(0);
    await approver!.getByRole('link', { name: NAME }).click();
    await approver!.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    await looked(approver!, 'review-en');
    await approver!.getByRole('button', { name: 'Approve', exact: true }).click();
    await stands(planner!, '待开始');
    await action(planner!, '开始外呼').click();
    await stands(planner!, '外呼中');
  });

  it('is called by two, with what its kind asks; the planner sees how far they are', async () => {
    await caller!.getByText('了解您对语音通话服务的满意程度').waitFor();
    await caller!.getByText('整体上，您对语音通话满意吗？').waitFor();
    await looked(caller!, 'console');
    const call = caller!.locator('section[aria-label="当前回访"]');
    await call.focus();
    const chosen = (name: string) =>
      caller!.locator(`input[name=${name}]:checked`).evaluate((one) => one.parentElement!.innerText);
    // The fourth is answered with what no choice has, then rightly; one is taken back; letters of a text stay text.
    for (const key of ['4', '3', '4', '9', '2', 'k', 'Backspace', '5', '4']) await caller!.keyboard.press(key);
    const given = await Promise.all(['overall', 'coverage', 'clarity', 'stability'].map(chosen));
    expect(given).toEqual(['4 满意', '3 一般', '5 很满意', '4 满意']);
    const words = caller!.getByRole('textbox', { name: '您还有什么意见或建议？' });
    await words.pressSequentially('k4?p');
    expect([await words.inputValue(), await chosen('stability')]).toEqual(['k4?p', '4 满意']);
    await looked(caller!, 'console-answered');
    await call.focus();
    await caller!.keyboard.press('?');
    const help = caller!.getByRole('dialog');
    for (const does of ['回答当前问题', '撤销上一个回答']) await help.getByText(does).waitFor();
    await caller!.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await call.press('Enter');
    await over(1);
    await eventually(async () => expect(await calling()).toHaveLength(6));
    const [one, two] = await calling();
    await answer(one!.case, CALLERS[1]!, 5);
    await api.take(two!.case, [CALLERS[0]!, 'decline']);
    await over(3);
    await looked(planner!, 'running');
  });

  it('is stopped and goes on', async () => {
    await act(planner!, '暂停外呼', '样例：系统割接');
    await stands(planner!, '已暂停');
    await eventually(async () => expect(await calling()).toHaveLength(0));
    await action(planner!, '继续外呼').click();
    await stands(planner!, '外呼中');
    await eventually(async () => expect((await calling()).length).toBeGreaterThan(3));
  });

  it('does not call whoever is entered in the register meanwhile', async () => {
    const [open] = await calling();
    const number = `B000${open!.position - 1}`;
    await people.open(planner!, '/campaigns/do-not-call');
    await planner!.getByRole('button', { name: '登记免打扰' }).click();
    await pick(planner!, '客户', number);
    const form = planner!.getByRole('dialog');
    await form.getByRole('textbox', { name: '原因' }).fill('样例：客户要求不再接听外呼');
    await looked(planner!, 'register-form');
    await form.getByRole('button', { name: '登记免打扰' }).click();
    await planner!.getByRole('row', { name: new RegExp(`^${number}`) }).waitFor();
    await looked(planner!, 'register');
    await people.open(planner!, `/campaigns/${campaign}`);
    await over(4);
    await planner!
      .getByRole('row', { name: /^全部名单/ })
      .getByRole('link', { name: '1', exact: true })
      .last()
      .click();
    await planner!
      .getByRole('row', { name: new RegExp(number) })
      .getByText('免打扰')
      .waitFor();
    await people.open(planner!, '/campaigns/do-not-call');
    await planner!.getByRole('button', { name: `解除 ${number}` }).click();
    await planner!
      .getByRole('button', { name: /^解\s?除$/ })
      .last()
      .click();
    await planner!.getByText('没有登记免打扰的客户').waitFor();
  });

  it('shows its results as they come: every number leads to its calls, and all of it is a file', async () => {
    await eventually(async () => {
      for (const call of await calling()) await answer(call.case, CALLERS[call.position % 2]!, 1 + (call.position % 5));
      expect(await api.get(`/campaigns/${campaign}`, 'gs-lz.leader')).toMatchObject({ stage: 'ended' });
    });
    await people.open(planner!, `/campaigns/${campaign}`);
    await stands(planner!, '名单用尽');
    await openTab(planner!.getByRole('tab', { name: '结果' }));
    const panel = planner!.getByRole('region', { name: '整体满意度', exact: true });
    await panel.locator('svg').waitFor();
    await looked(planner!, 'results');
    await panel
      .getByRole('row', { name: /^全部名单/ })
      .getByRole('link')
      .last()
      .click();
    await eventually(async () => expect(await planner!.locator('tbody tr').count()).toBe(6));
    await looked(planner!, 'calls');
    const [file] = await Promise.all([
      planner!.waitForEvent('download'),
      planner!.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    expect(
      readFileSync((await file.path())!, 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(CUSTOMERS + 1);
    await people.open(approver!, '/campaigns');
    await approver!.getByText('8 of 8 over').waitFor();
    await looked(approver!, 'desk-en');
    await approver!.getByRole('link', { name: NAME }).click();
    await openTab(approver!.getByRole('tab', { name: 'Results' }));
    await approver!.locator('section svg').first().waitFor();
    await looked(approver!, 'results-en');
    expect(people.complaints).toEqual([]);
  });

  it('can be called off, asked for once more; its list comes from a query too', async () => {
    const { id } = await api.post('/campaigns', 'gs-lz.leader', { campaign: 'marketing', name: '样例：按条件抽取' });
    await people.open(planner!, `/campaigns/${id}/list`);
    await planner!.getByText('按条件查询', { exact: true }).click();
    await pick(planner!, '客户级别', '普通');
    await planner!.getByRole('button', { name: '试运行' }).click();
    await planner!.getByText(/条中列入 \d+ 位客户/).waitFor();
    await looked(planner!, 'list-query');
    await planner!.getByRole('button', { name: /^保存名单/ }).click();
    await planner!.getByText('仅工作日 18:00 前外呼').waitFor();
    await planner!.waitForURL(`**/campaigns/${id}`);
    const endAt = new Date(Date.now() + 48 * HOUR).toISOString();
    await api.take(
      id,
      ['gs-lz.leader', 'submit', { endAt }],
      ['gs-lz.leader2', 'approve'],
      ['gs-lz.leader', 'start-calls'],
    );
    await stands(planner!, '外呼中');
    await action(planner!, '更多操作').click();
    await planner!.getByRole('menuitem', { name: '终止活动', exact: true }).click();
    const form = planner!.getByRole('dialog');
    await form.getByText('此操作不能撤销').waitFor();
    await form.locator('textarea').fill('样例：活动取消');
    await form.getByRole('button', { name: '确认终止活动' }).click();
    await stands(planner!, '已撤回');
    expect(people.complaints).toEqual([]);
  });
});
