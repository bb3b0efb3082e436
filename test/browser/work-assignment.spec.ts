import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { seriousFindings } from './findings';
import { bodyOf } from './knowledge-at-work';
import { action, PeopleAtWork, stands } from './people-at-work';
import { ThroughTheApi } from './through-the-api';

const TITLE = '核对本周值班表（样例）';
const HOUR = 3_600_000;

/** In Chinese time, as it is typed. */
const typed = (at: number): string => new Date(at + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ');

/** A province and two of its prefectures, one of which reads English; nobody reloads a page to see what others do. */
describe('a province assigns work to its prefectures', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let [assigner, lanzhou, tianshui]: Page[] = [];
  let work: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
    [assigner, lanzhou, tianshui] = await Promise.all([
      people.openedBy('gs.publisher', '/work/given'),
      people.openedBy('gs-lz.bulletins', '/work'),
      people.openedBy('gs-ts.bulletins', '/work', { language: 'en', theme: 'dark' }),
    ]);
  });
  afterAll(() => people?.close());

  /** Looked at by axe and kept as a picture. */
  const looked = async (page: Page, name: string): Promise<void> => {
    await people.settled(page);
    await people.picture(page, `work-${name}`);
    expect([name, await seriousFindings(page)]).toEqual([name, []]);
  };
  const cell = (org: RegExp, state: string) =>
    assigner!.getByRole('row', { name: org }).getByRole('link', { name: new RegExp(state) });

  it('is written and given out', async () => {
    await assigner!.getByText('还没有下达过工作任务').waitFor();
    await looked(assigner!, 'given-empty');
    await assigner!.getByRole('button', { name: '下达工作任务' }).click();
    await assigner!.getByRole('dialog').getByRole('button', { name: '下达工作任务' }).click();
    await assigner!.waitForURL('**/work/desk/*-*');
    work = new URL(assigner!.url()).pathname.split('/').at(-1)!;
    await assigner!.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE);
    await bodyOf(assigner!).click();
    await assigner!.keyboard.type('周五前报送值班表。');
    for (const org of [/^兰州/, /^天水/]) await assigner!.getByRole('checkbox', { name: org }).check();
    await assigner!.getByRole('textbox', { name: '办理期限' }).fill(typed(Date.now() + 48 * HOUR));
    await looked(assigner!, 'editor');
    await assigner!.getByRole('button', { name: '下达任务', exact: true }).click();
    await assigner!.waitForURL(`**/cases/${work}`);
    await cell(/兰州/, '待确认').waitFor();
    await cell(/天水/, '待确认').waitFor();
  });

  it('is acknowledged and reported done by one', async () => {
    await lanzhou!.getByRole('link', { name: TITLE }).click();
    await lanzhou!.getByText('周五前报送值班表。').waitFor();
    await action(lanzhou!, '确认任务').click();
    await stands(lanzhou!, '办理中');
    await cell(/兰州/, '办理中').waitFor();
    await people.open(lanzhou!, new URL(lanzhou!.url()).pathname);
    await action(lanzhou!, '报告完成').click();
    const form = lanzhou!.getByRole('dialog');
    await form.locator('textarea').fill('值班表已核对。');
    await form
      .getByLabel('添加附件')
      .setInputFiles(
        ['值班表.txt', '签字页.txt'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('样例') })),
      );
    await form.getByRole('button', { name: '移除 签字页.txt' }).click();
    await form.getByText('值班表.txt').waitFor();
    await looked(lanzhou!, 'report');
    await form.getByRole('button', { name: '报告完成', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await lanzhou!.getByRole('region', { name: '完成情况的附件' }).getByText('值班表.txt').waitFor();
    await lanzhou!.getByRole('blockquote').filter({ hasText: '值班表.txt' }).waitFor();
    expect(await lanzhou!.getByText('签字页.txt').count()).toBe(0);
    await looked(lanzhou!, 'reported');
    await cell(/兰州/, '待验收').waitFor();
  });

  it('is objected to by the other, changed for all, and done', async () => {
    await looked(tianshui!, 'received-en');
    await tianshui!.getByRole('link', { name: TITLE }).click();
    await tianshui!.getByRole('button', { name: 'Object', exact: true }).click();
    const form = tianshui!.getByRole('dialog');
    await form.locator('textarea').fill('周五系统割接，请顺延。');
    await form.getByRole('button', { name: 'Object', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await cell(/天水/, '异议请示').click();
    await assigner!.getByText('周五系统割接，请顺延。').first().waitFor();
    await action(assigner!, '调整任务').click();
    await assigner!.waitForURL('**/work/desk/*-*');
    await assigner!.getByRole('textbox', { name: '调整原因' }).fill('顺延三天。');
    await assigner!.getByRole('textbox', { name: '办理期限' }).fill(typed(Date.now() + 120 * HOUR));
    await assigner!.getByRole('radio', { name: '全部单位' }).check();
    await looked(assigner!, 'change');
    await assigner!.getByRole('button', { name: '调整任务', exact: true }).click();
    await assigner!.waitForURL('**/cases/*-*');
    await tianshui!.getByText('Objection answered: changed').first().waitFor();
    await looked(tianshui!, 'part-en');
    await tianshui!.getByRole('button', { name: 'Report done', exact: true }).click();
    await form.locator('textarea').fill('已报送。');
    await form.getByRole('button', { name: 'Report done', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
  });

  it('shows its assigner how far each is, and ends once both are accepted', async () => {
    await people.open(assigner!, `/cases/${work}`);
    await cell(/天水/, '待验收').waitFor();
    await looked(assigner!, 'matrix');
    for (const org of [/兰州/, /天水/]) {
      await people.open(assigner!, `/cases/${work}`);
      await cell(org, '待验收').click();
      await action(assigner!, '验收通过').click();
      await stands(assigner!, '已结束');
    }
    await people.open(assigner!, '/work/given');
    await assigner!.getByText('2 / 2 家已完成').waitFor();
    await assigner!.getByText('全部办结').waitFor();
  });

  it('says who is late once the deadline has passed', async () => {
    const { id } = await api.post('/work-assignments', 'gs.publisher', { urgency: 'urgent' });
    const words = { title: '立即报送在岗人数（样例）', body: '<p>立即报送。</p>', keywords: [] };
    const dueAt = new Date(Date.now() + 5_000).toISOString();
    await api.take(id, ['gs.publisher', 'assign-work', { words, receivers: ['gs-lz'], dueAt }]);
    await people.open(lanzhou!, '/work');
    const row = lanzhou!.getByRole('row', { name: new RegExp('立即报送在岗人数') });
    await row.getByText('超期').waitFor();
    await looked(lanzhou!, 'late');
    await assigner!.getByText('1 家超期').waitFor();
    await looked(assigner!, 'given');
    const [file] = await Promise.all([
      assigner!.waitForEvent('download'),
      assigner!.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    const rows = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\r\n')
      .slice(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['立即报送在岗人数（样例）', TITLE]);
    await assigner!.getByText(`已导出 ${file.suggestedFilename()}`).waitFor();
    expect(people.complaints).toEqual([]);
  });
});
