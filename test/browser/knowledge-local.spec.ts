import type { Page } from 'playwright-core';
import { addKeywords, begin, bodyOf, caretAfter, choosePlace, draftKept, handIn, lookFor } from './knowledge-at-work';
import { act, action, actFromMenu, PeopleAtWork, stands } from './people-at-work';
import { pastePicture } from './sample-picture';

const TITLE = '兰州营业厅春节营业时间';
const ISSUED = '省内宽带提速实施办法';

/** A department, the province's editing desk, its manager and a reader of another prefecture. */
describe('a province publishes for its own readers', () => {
  let people: PeopleAtWork;
  let [clerk, editor, manager, reader]: Page[] = [];
  let place: string;

  beforeAll(async () => {
    ({ people } = await PeopleAtWork.withApp());
    const desk = (username: string): Promise<Page> => people.openedBy(username, '/inbox?view=groups');
    [clerk, editor, manager, reader] = await Promise.all([
      people.arrived('gs-lz.service'),
      desk('gs.editor'),
      desk('gs.knowledge'),
      people.arrived('gs-ts.junior'),
    ]);
  });
  afterAll(() => people?.close());

  /** It turns up in the list by itself. */
  const take = (page: Page, step: string): Promise<void> =>
    page.getByRole('row').filter({ hasText: step }).getByRole('link').first().click();
  const fillIn = async (page: Page, title: string, body: string): Promise<void> => {
    await page.getByRole('textbox', { name: '标题', exact: true }).fill(title);
    await bodyOf(page).click();
    await page.keyboard.type(body);
    await choosePlace(page, '5G套餐');
  };

  it('a department fills in the approval form, with a picture from the clipboard in its text', async () => {
    await people.open(clerk!, '/knowledge/desk');
    await begin(clerk!, '新建本省信息', '开始采编');
    await fillIn(clerk!, TITLE, '除夕营业至十六时。');
    await clerk!.keyboard.press('Escape');
    await caretAfter(clerk!, '除夕营业至十六时。');
    await pastePicture(clerk!);
    await bodyOf(clerk!).locator('img[src^="blob:"]').waitFor();
    await addKeywords(clerk!, ['营业时间']);
    await clerk!.getByRole('textbox', { name: '原因' }).fill('节日期间客户咨询多。');
    await draftKept(clerk!);
    await handIn(clerk!);
    await stands(clerk!, '编辑中');
    place = new URL(clerk!.url()).pathname;
  });

  it('the editing desk returns the form with a reason; it is filled in anew', async () => {
    await take(editor!, '采编');
    await editor!.locator('article img[src^="blob:"]').waitFor();
    await act(editor!, '退回修改', '请写明初一起的时间。');
    await stands(clerk!, '知识生成');
    await action(clerk!, '提交').click();
    await clerk!.getByRole('alert').getByText('请写明初一起的时间。').waitFor();
    await caretAfter(clerk!, '除夕营业至十六时。');
    await clerk!.keyboard.type('初一起正常营业。');
    // The news that it has been handed in comes before the answer.
    await clerk!.route('**/commands', async (route) => {
      const response = await route.fetch();
      await clerk!.getByText('现在不由您撰写').waitFor();
      await route.fulfill({ response });
    });
    await handIn(clerk!);
    await clerk!.unroute('**/commands');
    await stands(clerk!, '编辑中');
  });

  it('the desk edits it and hands it to another; who wrote it does not review it', async () => {
    await people.open(editor!, place);
    await action(editor!, '编辑完成送审').click();
    await caretAfter(editor!, '除夕营业至十六时。初一起正常营业。');
    await editor!.keyboard.type('（以现场公告为准）');
    await handIn(editor!, '编辑完成送审');
    await stands(editor!, '审核中');
    expect(await action(editor!, '审核通过').count()).toBe(0);
    await take(manager!, '审核本地信息');
    await act(manager!, '退回修改', '去掉括号。');
    await stands(editor!, '编辑中');
    await action(editor!, '编辑完成送审').click();
    await bodyOf(editor!).getByText('以现场公告为准').waitFor();
    await handIn(editor!, '编辑完成送审');
    await take(manager!, '审核本地信息');
    await action(manager!, '审核通过').click();
    await stands(editor!, '已发布');
  });

  it('its readers find it with its picture, and print the form with all who signed it', async () => {
    await lookFor(reader!, people, '营业时间');
    await reader!.getByRole('link', { name: TITLE }).click();
    await reader!.getByText('以现场公告为准').waitFor();
    await reader!.locator('article img[src^="blob:"]').waitFor();
    await people.open(editor!, place.replace('cases', 'knowledge'));
    await editor!.getByRole('link', { name: '信息发布审批单' }).click();
    const signed = editor!.getByRole('table').getByRole('rowheader');
    await signed.nth(7).waitFor();
    expect(await signed.allInnerTexts()).toEqual([
      '登记',
      '提交',
      '退回修改',
      '提交',
      '编辑完成送审',
      '退回修改',
      '编辑完成送审',
      '审核通过',
    ]);
    await editor!.getByRole('cell', { name: '请写明初一起的时间。' }).waitFor();
    // On paper only the sheet remains.
    await editor!.emulateMedia({ media: 'print' });
    await editor!.getByRole('button', { name: '打印' }).waitFor({ state: 'hidden' });
    await editor!.getByRole('navigation').first().waitFor({ state: 'hidden' });
    await people.picture(editor!, 'knowledge-form-printed');
    await editor!.emulateMedia({ media: 'screen' });
  });

  it('a revision shows side by side what it changes; what is shown stays until it has passed', async () => {
    await people.open(editor!, place);
    await actFromMenu(editor!, '修订', '更正时间。');
    await stands(editor!, '编辑中');
    await action(editor!, '编辑完成送审').click();
    await caretAfter(editor!, '除夕营业至十六时');
    await editor!.keyboard.type('节后另行通知。');
    await handIn(editor!, '编辑完成送审');
    await people.open(manager!, '/inbox?view=groups');
    await take(manager!, '审核本地信息');
    await manager!.locator('ins', { hasText: '节后另行通知。' }).waitFor();
    expect(await reader!.getByText('节后另行通知。').count()).toBe(0);
    await action(manager!, '审核通过').click();
    await people.open(reader!, place.replace('cases', 'knowledge'));
    await reader!.getByText('节后另行通知。').waitFor();
  });

  it('it is proposed for withdrawal by one and taken down by another', async () => {
    await stands(editor!, '已发布');
    await actFromMenu(editor!, '提议撤下', '节日已过。');
    await people.open(manager!, '/inbox?view=groups');
    await take(manager!, '审核撤下');
    await manager!.getByText('节日已过。').first().waitFor();
    await action(manager!, '审核通过').click();
    await stands(editor!, '已结束');
    await people.open(reader!, '/knowledge?q=营业时间');
    await reader!.getByText('没有找到知识').waitFor();
  });

  it('a document that is issued already is published under its number, without form and review', async () => {
    await people.open(editor!, '/knowledge/desk');
    await begin(editor!, '新建本省信息', '开始采编');
    await fillIn(editor!, ISSUED, '自下月起分批提速。');
    await editor!.getByRole('button', { name: '按已发文件发布' }).click();
    const form = editor!.getByRole('dialog');
    await form.getByRole('textbox', { name: '文号' }).fill('甘客服〔2026〕12号');
    await form.getByRole('button', { name: '按已发文件发布' }).click();
    await editor!.waitForURL('**/cases/*');
    await stands(editor!, '已发布');
    await editor!.getByText('甘客服〔2026〕12号').first().waitFor();
    await lookFor(reader!, people, '宽带提速');
    await reader!.getByRole('link', { name: ISSUED }).waitFor();
  });

  it('brings its own articles from a file: a row with a document is published, one with a purpose goes to review', async () => {
    await people.open(editor!, '/knowledge/import');
    await editor!.getByText(/导入本省自己的知识/).waitFor();
    const file = [
      '标题,目录,正文,采编事由,发文文号',
      '营业厅无障碍设施,5G套餐,<p>坡道与轮椅。</p>,客户常问,',
      '省内携号转网说明,5G套餐,<p>当日办结。</p>,,甘客服〔2026〕15号',
      '两样都没有,5G套餐,<p>无。</p>,,',
    ].join('\n');
    await editor!
      .locator('input[type=file]')
      .setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await editor!.getByRole('button', { name: '试运行' }).click();
    await editor!.getByText('2 条可以导入 · 1 条有问题').waitFor();
    await people.settled(editor!);
    await people.picture(editor!, 'knowledge-import-own');
    await editor!.getByRole('button', { name: '导入 2 条' }).click();
    await editor!.getByText('导入完成：已提交 2 条，跳过 1 条').waitFor();
    await lookFor(reader!, people, '携号转网');
    await reader!.getByRole('link', { name: '省内携号转网说明' }).waitFor();
    await people.open(editor!, '/knowledge/desk');
    await editor!.getByRole('row').filter({ hasText: '营业厅无障碍设施' }).getByText('编辑中').waitFor();
  });

  it('nothing was thrown meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
