import type { Page } from 'playwright-core';
import { ownerDataSource } from '../../src/platform/database/data-source';
import { publishScaledPolicy } from '../../src/platform/policy/scaled-policy';
import { eventually } from '../support/eventually';
import type { WholeApp } from '../support/whole-app';
import { act, actFromMenu, action, PeopleAtWork, pick, stands } from './people-at-work';
import { openTab } from './tabs';

const WORDS = '宽带账单连续两个月多收费用，客户要求核查并退还。';

/** Everybody is at work at the same time, each in a browser of their own; nobody reloads a page. */
describe('a complaint goes round, from hand to hand', () => {
  let app: WholeApp;
  let people: PeopleAtWork;
  let [agent, senior, handler, manager, surveyor, records]: Page[] = [];
  let number: string;
  let place: string;

  beforeAll(async () => {
    ({ app, people } = await PeopleAtWork.withApp());
    // The usual limits, but customers may be called at any hour: the tests run at night too.
    const owner = await ownerDataSource(app.databaseUrl).initialize();
    await publishScaledPolicy(owner, 1);
    await owner.destroy();
    const desk = (username: string, view = 'groups'): Promise<Page> => people.openedBy(username, `/inbox?view=${view}`);
    [agent, senior, handler, manager, surveyor, records] = await Promise.all([
      people.arrived('gs-lz.junior'),
      desk('gs-lz.senior'),
      desk('gs-lz.billing', 'all'),
      desk('gs-lz.manager'),
      desk('gs-lz.surveyor'),
      desk('gs-lz.records'),
    ]);
  });
  afterAll(() => people?.close());

  /** It turns up in the list by itself. */
  const take = (page: Page): Promise<void> => page.getByRole('link', { name: number }).click();

  it('the agent registers it and drafts the dispatch', async () => {
    await people.open(agent!, '/register');
    await pick(agent!, '客户', 'GSLZ000003');
    await agent!.getByText('计费', { exact: true }).click();
    await agent!.getByRole('textbox', { name: '投诉内容', exact: true }).fill(WORDS);
    await agent!.getByRole('button', { name: '登记', exact: true }).click();
    await stands(agent!, '受理判断');
    number = (await agent!.locator('h1').innerText()).trim();
    place = new URL(agent!.url()).pathname;
    await action(agent!, '拟派单').click();
    await pick(agent!, '派往单位', '兰州计费');
    const form = agent!.getByRole('dialog');
    await form.locator('textarea').fill('请核查近两个月账单。');
    await form.getByRole('button', { name: '拟派单', exact: true }).click();
    await stands(agent!, '二次审核');
  });

  it('the senior approves it, and the handler returns the order', async () => {
    await take(senior!);
    await act(senior!, '同意派单');
    await take(handler!);
    await act(handler!, '退单', '账单系统归省中心维护。');
    await stands(agent!, '退单审核');
  });

  it('the senior insists; the agent, who sees it come back, drafts a chase', async () => {
    await people.open(senior!, '/inbox?view=groups');
    await take(senior!);
    await act(senior!, '驳回退单', '本市账单由贵部门核查。');
    await stands(agent!, '已派单');
    await actFromMenu(agent!, '拟追单', '客户再次来电催问。');
  });

  it('the chase is approved and acknowledged, and the handler replies', async () => {
    await people.open(senior!, '/inbox?view=groups');
    await take(senior!);
    await action(senior!, '同意追单').click();
    await people.open(handler!, place);
    await action(handler!, '确认追单').click();
    // Its going moves the others.
    await action(handler!, '确认追单').waitFor({ state: 'detached' });
    await action(handler!, '接单').click();
    await stands(agent!, '处理中');
    await act(handler!, '回单', '多收费用四十元已退还。');
    await stands(agent!, '回单审核');
    await action(agent!, '回单合格').click();
    await stands(agent!, '答复客户');
  });

  it('the customer does not accept; the manager hotline settles it', async () => {
    await action(agent!, '答复客户').click();
    const form = agent!.getByRole('dialog');
    await form.locator('textarea').fill('已告知退费四十元。');
    await form.getByText('不接受', { exact: true }).click();
    await form.getByRole('button', { name: '答复客户', exact: true }).click();
    await stands(agent!, '客户异议');
    await take(manager!);
    await people.picture(manager!, 'case-objection');
    await act(manager!, '协商解决', '加赠一个月宽带，客户接受。');
    await stands(agent!, '回访中');
  });

  it('the surveyor calls the customer and writes down every answer', async () => {
    await surveyor!.getByRole('grid').getByRole('link').first().click();
    await stands(surveyor!, '回访拨打');
    await action(surveyor!, '记录回访结果').click();
    const form = surveyor!.getByRole('dialog');
    for (const [question, answer] of [
      ['handling', '5 很满意'],
      ['speed', '3 一般'],
      ['attitude', '4 满意'],
      ['solved', '已解决'],
    ] as const)
      await form.locator(`#command-record-answers_${question}`).getByText(answer, { exact: true }).click();
    await form.locator('textarea').fill('希望以后账单清楚一些。');
    await form.getByRole('button', { name: '记录回访结果', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await stands(agent!, '归档');
  });

  it('the answers stand at the complaint, and the records manager files it', async () => {
    await openTab(agent!.getByRole('tab', { name: '回访' }));
    const answers = agent!.getByRole('tabpanel', { name: '回访' });
    await answers.getByText('5 很满意').waitFor();
    await answers.getByText('希望以后账单清楚一些。').waitFor();
    await take(records!);
    await action(records!, '归档').click();
    const form = records!.getByRole('dialog');
    await pick(records!, '原因', '计费差错');
    await form.getByRole('button', { name: '确认归档', exact: true }).click();
    await stands(agent!, '已办结（可重开）');
  });

  it('the map shows where it stands and the whole way it went', async () => {
    await openTab(agent!.getByRole('tab', { name: '流程图' }));
    await agent!.locator('[data-ready=true]').waitFor();
    const way = agent!.getByRole('region', { name: '已走过的环节' }).locator('li > span:nth-child(2)');
    await eventually(async () => {
      expect(await way.allInnerTexts()).toEqual([
        ...['受理判断', '二次审核', '已派单', '退单审核', '已派单', '处理中', '回单审核', '答复客户', '客户异议'],
        ...['回访中', '归档', '已办结（可重开）'],
      ]);
      expect(await agent!.locator('.case-been[data-element-id=handle]').count()).toBe(1);
      expect(await agent!.locator('.case-here[data-element-id=closed]').count()).toBe(1);
      expect(await agent!.getByRole('img', { name: /流程图。工单现在位于：已办结/ }).count()).toBe(1);
    });
    await people.picture(agent!, 'case-map');
  });

  it('nothing was thrown meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
