import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ownerDataSource } from '../../src/platform/database/data-source';
import { eventually } from '../support/eventually';
import { seriousFindings } from './findings';
import { act, action, PeopleAtWork, pick, stands } from './people-at-work';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

const DAY = 24 * 3_600_000;
/** In Chinese time, as it is typed. */
const typed = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const MEASURES = [
  { problem: '样例：首次答复偏慢', text: '样例：增设答复模板', person: '兰州 初级话务员一' },
  { problem: '样例：升级无人跟进', text: '样例：领导每周复盘一次', person: '兰州 中心领导' },
];

/** An inspector, the leader, who does a measure, and the province's supervisor: each their own person. */
describe('process evaluation', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let [inspector, leader, junior, supervisor]: Page[] = [];
  let id: string;
  let answered: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
    const enquiry = { kind: 'enquiry', text: '样例：如何办理停机保号' };
    ({ number: answered } = await api
      .register(enquiry)
      .then(({ id: of }) => api.take(of, ['gs-lz.junior', 'answer-on-spot', { text: '样例：可在营业厅办理' }])));
    await api.drafted().then(({ id: of }) => api.take(of, ['gs-lz.senior', 'approve-dispatch']));
    const owner = await ownerDataSource(begun.app.databaseUrl).initialize();
    // What was registered today was registered yesterday: an evaluation looks at whole days before its own.
    for (const table of ['case_reach', 'case_head'])
      await owner.query(`UPDATE ${table} SET opened_at = opened_at - interval '1 day'`);
    await owner.query(
      `UPDATE task SET opened_at = opened_at - interval '1 day', closed_at = closed_at - interval '1 day'`,
    );
    await owner.destroy();
    [inspector, leader, junior, supervisor] = await Promise.all([
      people.openedBy('gs-lz.quality', '/process-evaluations'),
      people.openedBy('gs-lz.head', '/process-evaluations', { theme: 'dark' }),
      people.openedBy('gs-lz.junior', '/inbox'),
      people.openedBy('gs.supervisor', '/process-evaluations', { language: 'en', theme: 'dark' }),
    ]);
  });
  afterAll(() => people?.close());

  /** Looked at by axe and kept as a picture. */
  const looked = async (page: Page, name: string): Promise<void> => {
    await people.settled(page);
    await people.picture(page, `evaluation-${name}`);
    expect([name, await seriousFindings(page)]).toEqual([name, []]);
  };
  const begin = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: '开始评估' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '开始评估' }).click();
  };
  const measures = (page: Page) => openTab(page.getByRole('tab', { name: /^问题与改进措施/ }));
  const line = (page: Page, number: number) => page.getByRole('row', { name: new RegExp(`^${number} 样例`) });

  it('begins by hand, and not again within six months: the last one is a link away', async () => {
    await inspector!.getByText('还没有流程评估').waitFor();
    await looked(inspector!, 'desk-empty');
    await begin(inspector!);
    await inspector!.waitForURL('**/process-evaluations/*-*');
    id = new URL(inspector!.url()).pathname.split('/').at(-1)!;
    await stands(inspector!, '评估中');
    await people.open(inspector!, '/process-evaluations');
    await begin(inspector!);
    const dialog = inspector!.getByRole('dialog');
    await dialog.getByText(/该流程已于 .* 评估，请于 .*之后再评估/).waitFor();
    await looked(inspector!, 'begun-lately');
    await dialog.getByRole('link', { name: '查看上次评估' }).click();
    await inspector!.waitForURL(`**/process-evaluations/${id}`);
  });

  it('shows the process in figures, each with the cases behind it, and all of them as a file', async () => {
    await inspector!.getByRole('row', { name: /^已答复/ }).waitFor();
    await inspector!.locator('#content section svg, #content section canvas').first().waitFor();
    await looked(inspector!, 'figures');
    await inspector!
      .getByRole('row', { name: /^已答复/ })
      .getByRole('link')
      .click();
    await inspector!.getByRole('dialog').getByRole('link', { name: answered }).waitFor();
    await looked(inspector!, 'cases');
    await inspector!.keyboard.press('Escape');
    await inspector!.getByRole('dialog').waitFor({ state: 'hidden' });
    await inspector!.getByRole('button', { name: '人员分布' }).click();
    await inspector!.getByRole('row', { name: /^兰州 高级话务员一/ }).waitFor();
    await looked(inspector!, 'by-person');
    await inspector!.getByRole('button', { name: '重新核算' }).click();
    await inspector!.getByText('改进前：重新核算一致').waitFor();
    for (const format of ['CSV', 'XLSX']) {
      const [file] = await Promise.all([
        inspector!.waitForEvent('download'),
        inspector!.getByRole('button', { name: `导出 ${format}` }).click(),
      ]);
      const bytes = readFileSync((await file.path())!);
      if (format === 'CSV') expect(bytes.toString('utf8')).toMatch(/volume,数量\(按结果\),answered,answered,1,/);
      else expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
  });

  it('takes problems and measures, and who wrote them approves none of them', async () => {
    await measures(inspector!);
    for (const { problem, text, person } of MEASURES) {
      await inspector!.getByRole('button', { name: '提出改进措施' }).click();
      const dialog = inspector!.getByRole('dialog');
      await dialog.getByRole('textbox', { name: '存在的问题' }).fill(problem);
      await dialog.getByRole('textbox', { name: '改进措施' }).fill(text);
      await pick(inspector!, '责任单位', '兰州客服中心');
      await pick(inspector!, '交给谁', person);
      await dialog.getByRole('textbox', { name: '完成期限' }).fill(typed(Date.now() + 5 * DAY));
      await looked(inspector!, 'measure');
      await dialog.getByRole('button', { name: '提出改进措施' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await inspector!.getByRole('cell', { name: text }).waitFor();
    }
    await looked(inspector!, 'measures');
    await act(inspector!, '提交评估', '样例：答复偏慢，升级后无人跟进。');
    await stands(inspector!, '待领导审批');
    expect(await action(inspector!, '审核通过').count()).toBe(0);
    await expect(api.take(id, ['gs-lz.quality', 'approve'])).rejects.toThrow(/403/);
    await people.open(leader!, `/process-evaluations/${id}?tab=measures`);
    await leader!.getByText('样例：答复偏慢，升级后无人跟进。').waitFor();
    await looked(leader!, 'approval-dark');
    await action(leader!, '审核通过').click();
    await stands(leader!, '改进中');
  });

  it('has each measure done by who was named, where the leader may move its day', async () => {
    await line(leader!, 1).getByRole('button', { name: '改期：第 1 项' }).click();
    const dialog = leader!.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '完成期限' }).fill(typed(Date.now() + 9 * DAY));
    await dialog.locator('textarea').fill('样例：模板需送审');
    await looked(leader!, 'move-dark');
    await dialog.getByRole('button', { name: '调整措施期限' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await people.open(junior!, `/cases/${id}`);
    await junior!.getByRole('cell', { name: '样例：增设答复模板' }).waitFor();
    await looked(junior!, 'case-part');
    await act(junior!, '措施已落实', '样例：模板已上线');
    await leader!.getByText('落实情况：样例：模板已上线').waitFor();
    await line(leader!, 2).getByRole('button', { name: '已落实：第 2 项' }).click();
    await leader!.getByRole('dialog').locator('textarea').fill('样例：已复盘');
    await leader!.getByRole('dialog').getByRole('button', { name: '措施已落实' }).click();
    await stands(leader!, '待见成效');
    await stands(inspector!, '待见成效');
  });

  it('is measured again, and judged by nobody who carried a measure out', async () => {
    await action(inspector!, '测算成效').click();
    await stands(leader!, '成效评审');
    expect(await action(leader!, '认定有效').count()).toBe(0);
    await expect(api.take(id, ['gs-lz.head', 'find-effective', { text: '样例' }])).rejects.toThrow(/403/);
    await eventually(async () =>
      expect(await supervisor!.getByRole('row', { name: /Review of the effect/ }).count()).toBe(1),
    );
    await looked(supervisor!, 'desk-en-dark');
    await people.open(supervisor!, `/process-evaluations/${id}`);
    await supervisor!.getByRole('columnheader', { name: 'Change: a week' }).waitFor();
    await looked(supervisor!, 'effect-en-dark');
    await supervisor!.getByRole('button', { name: 'Effective', exact: true }).click();
    await supervisor!.getByRole('dialog').locator('textarea').fill('样例：答复时长下降');
    await supervisor!.getByRole('dialog').getByRole('button', { name: 'Effective', exact: true }).click();
    await stands(leader!, '有效');
    await inspector!.getByText('样例：答复时长下降').waitFor();
    await looked(inspector!, 'ended');
    expect(people.complaints).toEqual([]);
  });
});
