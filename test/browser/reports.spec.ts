import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { seriousFindings } from './findings';
import { act, action, PeopleAtWork, pick, stands } from './people-at-work';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

const HOUR = 3_600_000;
/** In Chinese time, as it is typed. */
const typed = (at: number): string => new Date(at + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ');

interface Detail {
  stage: string;
  parts: { id: string; org: string; stage: string }[];
}

/** A prefecture, its province and HQ, each their own people; nobody reloads a page to see what others did. */
describe('reports', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let [prefecture, leader, province, provinceLeader, hq]: Page[] = [];
  let report: string;
  let complaint: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
    // Some seconds old by the time that figures are asked for.
    ({ number: complaint } = await api.register());
    await api.post('/suggestions', 'gs-lz.junior', { text: '样例：建议延长营业时间', channel: 'phone' });
    [prefecture, leader, province, provinceLeader, hq] = await Promise.all([
      people.openedBy('gs-lz.statistician', '/reports'),
      people.openedBy('gs-lz.head', '/reports'),
      people.openedBy('gs.statistician', '/reports'),
      people.openedBy('gs.head', '/reports'),
      people.openedBy('hq.statistician', '/reports', { language: 'en', theme: 'dark' }),
    ]);
  });
  afterAll(() => people?.close());

  /** Looked at by axe and kept as a picture. */
  const looked = async (page: Page, name: string): Promise<void> => {
    await people.settled(page);
    await people.picture(page, `reports-${name}`);
    expect([name, await seriousFindings(page)]).toEqual([name, []]);
  };
  const detail = () => api.get<Detail>(`/reports/${report}`, 'gs.statistician');
  const opened = async (page: Page): Promise<string> => {
    await page.waitForURL('**/reports/*-*');
    return new URL(page.url()).pathname.split('/').at(-1)!;
  };

  it('begins at the province, with its prefectures’; who still owes theirs is reminded', async () => {
    await province!.getByText('还没有报表').waitFor();
    await looked(province!, 'desk-empty');
    await province!.getByRole('button', { name: '补建报表' }).click();
    const dialog = province!.getByRole('dialog');
    await looked(province!, 'begin');
    await dialog.getByRole('button', { name: '补建报表' }).click();
    report = await opened(province!);
    await stands(province!, '等待地市报表');
    await province!.getByRole('tab', { name: '地市报表（2，欠 2）' }).waitFor();
    await province!.getByRole('button', { name: /^催报.*天水/ }).click();
    await province!.getByText('已完成：催报').first().waitFor();
    await looked(province!, 'gathering');
  });

  it('is worked out and noted by the prefecture’s statistician, approved by its leader', async () => {
    await prefecture!.locator('tbody a').first().click();
    await opened(prefecture!);
    await act(prefecture!, '加注说明', '样例：按受理口径统计。');
    await prefecture!.getByText('样例：按受理口径统计。').waitFor();
    await prefecture!.getByRole('button', { name: '重新核算' }).click();
    await prefecture!.getByText('重新核算：一致').waitFor();
    await action(prefecture!, '提交').click();
    await stands(prefecture!, '待领导审批');
    expect(await action(prefecture!, '审核通过').count()).toBe(0);
    await leader!.locator('tbody a').first().click();
    await looked(leader!, 'approval');
    await action(leader!, '审核通过').click();
    await stands(prefecture!, '已报省中心');
  });

  it('is merged by the province and submitted; HQ reads it and says that it came', async () => {
    const [, tianshui] = (await detail()).parts;
    await api.take(tianshui!.id, ['gs-ts.statistician', 'submit'], ['gs-ts.head', 'approve']);
    await stands(province!, '编制中');
    await openTab(province!.getByRole('tab', { name: /^地市报表/ }));
    await eventually(async () => expect(await province!.getByRole('cell', { name: '已合并' }).count()).toBe(2));
    await looked(province!, 'merged');
    await action(province!, '提交').click();
    await people.open(provinceLeader!, `/reports/${report}`);
    await action(provinceLeader!, '审核通过').click();
    await stands(provinceLeader!, '待签收');
    await hq!
      .getByRole('link', { name: /^Weekly/ })
      .first()
      .waitFor();
    await looked(hq!, 'desk-en');
    await people.open(hq!, `/reports/${report}`);
    await hq!.getByRole('button', { name: 'Confirm receipt' }).click();
    await provinceLeader!.getByText(/^全部内容 · .* 签收$/).waitFor();
    await looked(hq!, 'received-en');
  });

  it('is asked for ad hoc; a figure opens its cases, and all of it is a file', async () => {
    await people.open(provinceLeader!, '/reports');
    await provinceLeader!.getByRole('button', { name: '提出临时报表' }).click();
    await pick(provinceLeader!, '常用期间', '今天');
    const dialog = provinceLeader!.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '需要时间' }).fill(typed(Date.now() + 48 * HOUR));
    await dialog.getByRole('textbox', { name: '用途' }).fill('样例：经营分析会用。');
    await looked(provinceLeader!, 'ask');
    await dialog.getByRole('button', { name: '提出临时报表' }).click();
    const asked = await opened(provinceLeader!);
    await people.open(province!, `/reports/${asked}?content=volumes`);
    // What was decided within the last seconds is not settled yet.
    await eventually(async () => {
      await action(province!, '重新统计').click();
      await province!.getByRole('row', { name: /^投诉 \d+/ }).waitFor({ timeout: 3_000 });
    });
    await province!.locator('#content section svg, #content section canvas').first().waitFor();
    await looked(province!, 'figures');
    await province!.getByRole('row', { name: /^投诉/ }).getByRole('link').first().click();
    await province!.getByRole('dialog').getByRole('link', { name: complaint }).waitFor();
    await looked(province!, 'cases');
    await province!.keyboard.press('Escape');
    await province!.getByRole('dialog').waitFor({ state: 'hidden' });
    for (const format of ['CSV', 'XLSX']) {
      const [file] = await Promise.all([
        province!.waitForEvent('download'),
        province!.getByRole('button', { name: `导出 ${format}` }).click(),
      ]);
      const bytes = readFileSync((await file.path())!);
      if (format === 'CSV')
        expect(bytes.toString('utf8')).toMatch(/volumes,业务量统计,gs-lz,.*,complaint,.*,taken-in,受理,1/);
      else expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
    expect(people.complaints).toEqual([]);
  });
});
