import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ITEMS } from '../../domain/quality-check/scoring-form';
import { ownerDataSource } from '../../src/platform/database/data-source';
import { eventually } from '../support/eventually';
import { hasFocus } from './by-keyboard';
import { seriousFindings } from './findings';
import { act, action, PeopleAtWork, stands } from './people-at-work';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

const AGENT = 'gs-lz.junior';
const SEED = 42;
const GRADED = Object.fromEntries(Object.keys(ITEMS).map((item) => [item, 5]));

interface Listed {
  items: { id: string; step: string }[];
}

/** An inspector who draws and scores by keys, who did the work, and a supervisor who reviews; nobody reloads a page to see what others do. */
describe('a quality sampling', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let [inspector, agent, supervisor]: Page[] = [];
  let sampling: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
    // Who answers the customers inspects as well.
    const owner = await ownerDataSource(begun.app.databaseUrl).initialize();
    await owner.query(
      `INSERT INTO post (person_id, role, org_id) SELECT id, 'quality-inspector', 'gs-lz' FROM person WHERE username = $1`,
      [AGENT],
    );
    await owner.destroy();
    for (const text of ['样例：如何办理停机保号', '样例：怎样查询套餐余量']) {
      const { id } = await api.register({ kind: 'enquiry', text }, AGENT);
      await api.take(id, [AGENT, 'answer-on-spot', { text: '样例：可在营业厅或网上营业厅办理' }]);
    }
    [inspector, agent, supervisor] = await Promise.all([
      people.openedBy('gs-lz.quality', '/quality'),
      people.openedBy(AGENT, '/inbox'),
      people.openedBy('gs.supervisor', '/quality', { language: 'en', theme: 'dark' }),
    ]);
  });
  afterAll(() => people?.close());

  /** Looked at by axe and kept as a picture. */
  const looked = async (page: Page, name: string): Promise<void> => {
    await people.settled(page);
    await people.picture(page, `quality-${name}`);
    expect([name, await seriousFindings(page)]).toEqual([name, []]);
  };
  const keys = async (page: Page, ...pressed: string[]): Promise<void> => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const points = (page: Page, total: number): Promise<void> =>
    page.locator('footer [role=status] strong', { hasText: new RegExp(`^${total}$`) }).waitFor();

  it('is drawn by a seed, once it is seen how much there is', async () => {
    await inspector!.getByText('还没有质检抽样').waitFor();
    await inspector!.getByRole('button', { name: '新建抽样' }).click();
    const dialog = inspector!.getByRole('dialog');
    await dialog.getByText('现有 2 件可抽，将抽取 2 件').waitFor();
    await dialog.getByRole('spinbutton', { name: '随机种子' }).fill(String(SEED));
    await looked(inspector!, 'draw');
    await dialog.getByRole('button', { name: /^抽\s?取$/ }).click();
    await inspector!.waitForURL('**/quality/*-*');
    sampling = new URL(inspector!.url()).pathname.split('/').at(-1)!;
    await inspector!.getByText('2 件中抽取 2 件').waitFor();
    expect(await inspector!.locator('aside', { hasText: '随机种子' }).innerText()).toContain(String(SEED));
    await looked(inspector!, 'drawn');
  });

  it('is not scored by who worked on it, though they inspect as well', async () => {
    const [check] = await eventually(async () => {
      const { items } = await api.get<Listed>(`/quality/checks?sampling=${sampling}`, 'gs-lz.quality');
      expect(items).toHaveLength(2);
      return items;
    });
    await people.open(agent!, '/quality/score');
    await agent!.getByText('没有待评分的质检单').waitFor();
    await people.open(agent!, `/cases/${check!.id}`);
    await agent!.getByText('您参与过前一步，须由他人处理').waitFor();
    expect(await action(agent!, '评分').count()).toBe(0);
    await expect(api.take(check!.id, [AGENT, 'score-work', GRADED])).rejects.toThrow('separation-of-duties');
  });

  it('is scored by keys alone, one after the other', async () => {
    await inspector!.getByRole('button', { name: '去评分' }).click();
    await inspector!.getByRole('region', { name: '评分表' }).waitFor();
    await inspector!.getByText('样例：可在营业厅或网上营业厅办理').waitFor();
    await looked(inspector!, 'score');
    const first = new URL(inspector!.url()).searchParams.get('check');
    // The last was a slip: taken back and given anew; a comment; handed in.
    await keys(inspector!, '5', '5', '5', '4', '3', '4', '1', 'Backspace', '5', 'c');
    await hasFocus(inspector!);
    await inspector!.keyboard.type('样例：答复不全，请补充办理条件');
    await keys(inspector!, 'Escape');
    await points(inspector!, 86);
    // Half-done work is there again after a reload, and keys go on from there.
    await inspector!.reload();
    await inspector!.getByText('已恢复刷新前填写的评分').waitFor();
    await points(inspector!, 86);
    expect(await inspector!.getByRole('region', { name: '评分表' }).locator('textarea').inputValue()).toMatch(
      /^样例：答复不全/,
    );
    await looked(inspector!, 'scored');
    await keys(inspector!, 'Enter');
    await inspector!.waitForURL((url) => url.searchParams.get('check') !== first);
    await points(inspector!, 0);
    // Somebody who was misled: nothing counts any more.
    await keys(inspector!, 'j', 'k', '5', '5', '5', '5', '5', '5', '5');
    await points(inspector!, 100);
    await keys(inspector!, 'w');
    await points(inspector!, 0);
    await inspector!.getByText('违规', { exact: true }).waitFor();
    await looked(inspector!, 'violation');
    await keys(inspector!, 'Enter');
    await inspector!.getByText('没有待评分的质检单').waitFor();
  });

  it('is made known to who did the work, accepted and appealed', async () => {
    const noticed = async (violation: boolean): Promise<string> =>
      (await api.get<Listed>(`/quality/samplings/${sampling}/samples?violation=${violation}`, 'gs-lz.quality'))
        .items[0]!.id;
    await people.open(agent!, `/cases/${await noticed(false)}`);
    await agent!.getByText('逾期未申诉则按此定分').waitFor();
    await looked(agent!, 'notice');
    await action(agent!, '认可评分').click();
    await eventually(async () => {
      const { items } = await api.get<Listed>(
        `/quality/samplings/${sampling}/samples?outcome=accepted`,
        'gs-lz.quality',
      );
      expect(items).toHaveLength(1);
    });
    await people.open(agent!, `/cases/${await noticed(true)}`);
    await act(agent!, '申诉', '样例：未误导客户，已说明资费');
    await stands(agent!, '申诉复核中');
    // Who scored it does not review it, nor does who did the work.
    const { items } = await api.get<Listed>('/quality/checks', 'gs-lz.quality');
    expect(items).toEqual([]);
  });

  it('is reviewed by another, the first score beside, and corrected', async () => {
    await supervisor!.getByRole('link', { name: 'Scoring', exact: true }).click();
    await supervisor!.getByText('样例：未误导客户，已说明资费').waitFor();
    await looked(supervisor!, 'review-en');
    await keys(supervisor!, 'w');
    await points(supervisor!, 100);
    await keys(supervisor!, 'Enter');
    await supervisor!.getByText('Give the reason first').waitFor();
    await supervisor!.keyboard.type('样例：申诉成立，但未及时联系客户');
    await keys(supervisor!, 'Escape', 'j', 'j', 'j', '0', '1', '1');
    await points(supervisor!, 62);
    await keys(supervisor!, 'Enter');
    await supervisor!.getByText('Nothing to score').waitFor();
  });

  it('is reported, approved by another, circulated and exported', async () => {
    await people.open(inspector!, `/quality/${sampling}`);
    await stands(inspector!, '待填写报告');
    await openTab(inspector!.getByRole('tab', { name: '报告' }));
    await inspector!.getByRole('region', { name: '按评分项', exact: true }).locator('svg').waitFor();
    await looked(inspector!, 'report');
    await act(inspector!, '提交报告', '样例：总体合格，一件违规');
    await stands(inspector!, '质检报告待审核');
    expect(await action(inspector!, '审核通过').count()).toBe(0);
    await people.open(supervisor!, `/quality/${sampling}`);
    await supervisor!.getByRole('button', { name: 'Approve', exact: true }).click();
    await supervisor!.getByRole('button', { name: 'Circulate', exact: true }).click();
    const form = supervisor!.getByRole('dialog');
    await form.locator('textarea').fill('样例：请各班组对照整改');
    await form.getByRole('button', { name: 'Circulate', exact: true }).click();
    await stands(inspector!, '已通报');
    await openTab(supervisor!.getByRole('tab', { name: 'Report' }));
    await supervisor!.locator('section svg').first().waitFor();
    await looked(supervisor!, 'report-en');
    await openTab(supervisor!.getByRole('tab', { name: 'Checks' }));
    await supervisor!.locator('tbody tr').nth(1).waitFor();
    await looked(supervisor!, 'checks-en');
    const [file] = await Promise.all([
      inspector!.waitForEvent('download'),
      inspector!.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    expect(
      readFileSync((await file.path())!, 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(3);
  });

  it('is drawn by plan every week, until the plan is ended', async () => {
    await people.open(inspector!, '/quality/plans');
    await inspector!.getByRole('button', { name: '新建计划' }).click();
    const dialog = inspector!.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '计划名称' }).fill('样例：每周抽查');
    await looked(inspector!, 'plan');
    await dialog.getByRole('button', { name: '新建计划' }).click();
    await inspector!.getByRole('button', { name: '停止计划：样例：每周抽查' }).click();
    await looked(inspector!, 'plans');
    await inspector!
      .getByRole('tooltip')
      .getByRole('button', { name: /^停\s?止$/ })
      .click();
    await inspector!.getByText('已停止', { exact: true }).waitFor();
    expect(people.complaints).toEqual([]);
  });
});
