import type { Page } from 'playwright-core';
import { ownerDataSource } from '../../src/platform/database/data-source';
import { eventually } from '../support/eventually';
import type { WholeApp } from '../support/whole-app';
import { seriousFindings } from './findings';
import { choosePlace, chooseProvinces, handIn } from './knowledge-at-work';
import { KnowledgeThroughTheApi } from './knowledge-through-the-api';
import { action, PeopleAtWork, pick, stands } from './people-at-work';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

const ANSWER = '国际漫游流量按天计费，每天 25 元，封顶后限速。\n\n可拨打 10000 关闭漫游。';
const TITLE = '计费投诉标准答复：资费不清';
const SOURCE = `（来源：《${TITLE}》第 1 版）`;

/** One standard answer, from the complaint that it was found in to the next one that it answers. */
describe('knowledge from a complaint', () => {
  let app: WholeApp;
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let archivist: Page;
  let complaint: { id: string; number: string };
  let article: string;

  beforeAll(async () => {
    ({ app, people } = await PeopleAtWork.withApp());
    api = new ThroughTheApi(app.url);
    complaint = await api.register({ text: '在国外用国际漫游流量，一天扣了上百元，要求说明资费' });
    await api.take(complaint.id, ['gs-lz.junior', 'withdraw', { text: '客户表示不再追究' }]);
  });
  afterAll(() => people?.close());

  it('is proposed when the complaint is archived, and the archivist sees that it waits', async () => {
    archivist = await people.openedBy('gs-lz.records', `/cases/${complaint.id}`);
    await action(archivist, '归档').click();
    const form = archivist.getByRole('dialog');
    await pick(archivist, '原因', '资费不清');
    await form.getByRole('textbox', { name: '标准答复' }).fill(ANSWER);
    await form.getByRole('radio', { name: '建议全网发布' }).check();
    await form.getByRole('button', { name: '确认归档', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await people.open(archivist, `/cases/${complaint.id}`);
    const knowledge = archivist.getByRole('region', { name: '知识', exact: true });
    await knowledge.getByText('待处理', { exact: true }).waitFor();
    await knowledge.getByText(/^由.*总部.*处理$|^由.*处理$/).waitFor();
  });

  it('lies at the desk with its words, is written up with one click, filled in, and handed in', async () => {
    const author = await people.openedBy('hq.author', '/knowledge/proposals');
    const card = author.getByRole('listitem', { name: '计费 · 资费不清' });
    await card.getByText('封顶后限速').waitFor();
    await people.settled(author);
    await people.picture(author, 'proposals-zh-CN');
    await card.getByRole('button', { name: '编写发布' }).click();
    await author.getByText(/内容取自投诉的标准答复/).waitFor();
    expect(await author.getByRole('textbox', { name: '标题', exact: true }).inputValue()).toBe(TITLE);
    await author.getByText('每天 25 元').waitFor();
    await author.getByText('资费不清', { exact: true }).waitFor();
    await people.settled(author);
    await people.picture(author, 'proposal-editor-zh-CN');
    await choosePlace(author, '国际漫游');
    await chooseProvinces(author, '甘肃');
    await handIn(author);
    await stands(author, '总部审核');
    await openTab(author.getByRole('tab', { name: /关联/ }));
    await author.getByRole('link', { name: complaint.number }).waitFor();
    const caseId = new URL(author.url()).pathname.split('/').pop()!;
    await people.open(archivist, '/knowledge/proposals');
    await archivist.getByText('发布办理中').waitFor();
    await api.take(caseId, ['hq.knowledge', 'approve']);
    const base = new KnowledgeThroughTheApi(api);
    article = await eventually(async () => {
      const { facts } = await api.get<{ facts: { article: string; number: number | null } }>(
        `/cases/${caseId}`,
        'hq.knowledge',
      );
      if (facts.number === null) throw new Error('not numbered yet');
      return facts.article;
    });
    await base.shown(article, 1, ['gs']);
    await people.open(archivist, '/knowledge/proposals');
    await archivist.getByText('已发布，第 1 版').waitFor();
    await archivist.getByRole('link', { name: '打开知识' }).click();
    await archivist.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  });

  it('is shown to whoever answers the next complaint, goes into their words by a key, and is counted', async () => {
    const { id } = await api.register({ text: '请问国际漫游流量怎么收费，资费太高' });
    const agent = await people.openedBy('gs-lz.junior', `/cases/${id}`);
    const beside = agent.getByRole('region', { name: '相关知识' });
    await beside.getByRole('button', { name: TITLE, exact: true }).click();
    await beside.getByRole('link', { name: '打开页面' }).waitFor();
    await people.settled(agent);
    await people.picture(agent, 'matches-beside-zh-CN');
    await action(agent, '当场答复').click();
    const form = agent.getByRole('dialog');
    const words = form.getByRole('textbox', { name: '答复内容' });
    await words.fill('您好，答复如下。');
    await form.getByRole('button', { name: `插入 ${TITLE}` }).waitFor();
    await words.press('Alt+1');
    await eventually(async () =>
      expect(await words.inputValue()).toBe(`您好，答复如下。\n${ANSWER.replace('\n\n', '\n')}\n${SOURCE}`),
    );
    await form.getByText('已插入').waitFor();
    await agent.keyboard.type('谢谢。');
    expect(await words.inputValue()).toMatch(/第 1 版）谢谢。$/);
    await people.settled(agent);
    await people.picture(agent, 'matches-drawer-zh-CN');
    await form.getByRole('button', { name: '当场答复', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await eventually(async () => {
      const { answers } = await api.get<{ answers: object }>(`/knowledge/articles/${article}`, 'gs-lz.leader');
      expect(answers).toEqual({ times: 1, cases: 1 });
    });
    await people.open(agent, `/cases/${id}`);
    const knowledge = agent.getByRole('region', { name: '知识', exact: true });
    await knowledge.getByRole('link', { name: TITLE }).waitFor();
    await knowledge.getByText(/^第 1 版，兰州 初级话务员一/).waitFor();
  });

  it('says on its page how often it was used, and how many complaints came before and after', async () => {
    const leader = await people.openedBy('gs-lz.leader', `/knowledge/${article}`);
    await leader.getByText('1 件投诉中 1 次').waitFor();
    await openTab(leader.getByRole('tab', { name: '成效' }));
    const row = leader.getByRole('row', { name: /兰州/ });
    await people.settled(leader);
    await people.picture(leader, 'effect-zh-CN');
    await row
      .getByRole('link', { name: /的 1 件投诉$/ })
      .nth(1)
      .click();
    await leader.waitForURL(/\/cases\?/);
    await leader.getByRole('row', { name: /计费/ }).first().waitFor();
    expect(await leader.getByRole('row', { name: /计费/ }).count()).toBe(1);
  });

  it('reads as well in English, in the dark and on a narrow screen, with nothing in the way of anybody', async () => {
    const database = await ownerDataSource(app.databaseUrl).initialize();
    // As if it had been published ten days ago, and complaints had come ever since the month before.
    await database.query(`UPDATE knowledge_line SET at = at - interval '10 days' WHERE article_id = $1`, [article]);
    await database.query(
      `UPDATE knowledge_work SET done_at = done_at - interval '10 days' WHERE article_id = $1 AND org_id = 'gs'`,
      [article],
    );
    await database.query(
      `INSERT INTO case_reach (org_id, opened_at, case_id, opened_month, live, process, owner_org, kind, category,
         priority, tier)
       SELECT org, now() - n * interval '5 hours', gen_random_uuid(), '2026-11-01', true, 'complaint-dispatch', 'gs-lz',
              'complaint', 'billing', 3, 'ordinary'
         FROM generate_series(1, 180) AS n, unnest(ARRAY['hq', 'gs', 'gs-lz']) AS org WHERE n > 48 OR n % 2 = 0`,
    );
    await database.destroy();
    const manager = await people.arrived('hq.knowledge', 'en', 'dark');
    await manager.setViewportSize({ width: 1024, height: 720 });
    await people.open(manager, `/knowledge/${article}?view=effect`);
    await manager
      .getByRole('row', { name: /Gansu/ })
      .getByText(/^-\d\d%$/)
      .waitFor();
    await people.settled(manager);
    await people.picture(manager, 'effect-en');
    expect(await seriousFindings(manager)).toEqual([]);

    const { id } = await api.register({ text: '国际漫游资费不清楚' });
    const agent = await people.arrived('gs-lz.junior2', 'en', 'dark');
    await agent.setViewportSize({ width: 800, height: 720 });
    await people.open(agent, `/cases/${id}`);
    await agent.getByRole('button', { name: 'Answer on the spot', exact: true }).click();
    const form = agent.getByRole('dialog');
    await form.getByRole('button', { name: TITLE, exact: true }).click();
    await form.getByRole('link', { name: 'Open its page' }).waitFor();
    await people.settled(agent);
    await people.picture(agent, 'matches-drawer-en');
    await agent.setViewportSize({ width: 1280, height: 720 });
    await people.settled(agent);
    expect(await seriousFindings(agent)).toEqual([]);
    await form.getByRole('button', { name: 'Cancel' }).click();
    await people.open(agent, '/register');
    await agent.locator('textarea').first().fill('国际漫游流量资费太高，请解释');
    await agent.getByRole('button', { name: TITLE, exact: true }).waitFor();
    await people.settled(agent);
    await people.picture(agent, 'matches-intake-en');
    expect(await seriousFindings(agent)).toEqual([]);
  });

  it('is brought into an article that there is already, with both texts in the editor', async () => {
    const other = await api.register({ text: '国际漫游封顶后限速，客户不知情' });
    const filed = {
      category: 'billing',
      cause: 'tariff-unclear',
      text: '封顶后限速至 1 Mbps。',
      publication: 'network',
    };
    await api.take(other.id, ['gs-lz.junior', 'withdraw', { text: '撤诉' }], ['gs-lz.records', 'archive', filed]);
    const author = await people.openedBy('hq.author', '/knowledge/proposals');
    const card = author.getByRole('listitem').filter({ hasText: '封顶后限速至 1 Mbps' });
    await card.getByRole('button', { name: '更新已有知识' }).click();
    const dialog = author.getByRole('dialog', { name: '并入已有知识' });
    await dialog.getByRole('button', { name: '更新已有知识' }).click();
    await dialog
      .getByText(/请.*知识/)
      .first()
      .waitFor();
    await pick(author, '知识', '资费不清');
    await people.picture(author, 'proposal-update-dialog');
    await dialog.getByRole('button', { name: '更新已有知识' }).click();
    await author.waitForURL('**/knowledge/desk/*');
    await author.getByText('每天 25 元').waitFor();
    await author.getByText('封顶后限速至 1 Mbps').waitFor();
    expect(await author.getByRole('textbox', { name: '标题', exact: true }).inputValue()).toBe(TITLE);
    await people.settled(author);
    await people.picture(author, 'proposal-update-editor');
    await author.context().close();
  });

  it('is declined with a reason where it is not to be published, in either language', async () => {
    const other = await api.register({ text: '客户经理态度不好' });
    const filed = { category: 'service-quality', cause: 'staff-conduct', text: '向客户致歉。', publication: 'local' };
    await api.take(other.id, ['gs-lz.junior', 'withdraw', { text: '撤诉' }], ['gs-lz.records', 'archive', filed]);
    const editor = await people.arrived('gs.editor', 'en', 'dark');
    await editor.setViewportSize({ width: 1024, height: 720 });
    await people.open(editor, '/knowledge/proposals');
    await editor.getByText('向客户致歉。').waitFor();
    await people.settled(editor);
    await people.picture(editor, 'proposals-en');
    await editor.getByRole('button', { name: 'Decline' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Said in the code of conduct already');
    await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await editor.getByText('Nothing to be decided').waitFor();
    await people.open(archivist, `/cases/${other.id}`);
    const knowledge = archivist.getByRole('region', { name: '知识', exact: true });
    await knowledge.getByText('不予发布', { exact: true }).waitFor();
    await knowledge.getByText(/Said in the code of conduct already/).waitFor();
    expect(people.complaints).toEqual([]);
  });
});
