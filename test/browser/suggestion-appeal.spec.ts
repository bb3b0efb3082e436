import type { Page } from 'playwright-core';
import { seriousFindings } from './findings';
import { PeopleAtWork } from './people-at-work';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

const WORDS = '建议在营业厅增设自助缴费机';

describe('suggestions and appeals in a real browser', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
  });
  afterAll(() => people?.close());

  const isAtCase = (page: Page) => page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);

  it.each([
    {
      ...({ language: 'zh-CN', theme: 'light', kind: '建议', words: '建议内容' } as const),
      ...{ urgency: '紧急程度', register: '登记', stage: '待分类' },
    },
    {
      ...({ language: 'en', theme: 'dark', kind: 'Suggestion', words: 'Suggestion' } as const),
      ...{ urgency: 'Urgency', register: 'Register', stage: 'To be classified' },
    },
  ] as const)(
    'a suggestion is taken in where complaints are, without category and name, in $language',
    async (read) => {
      const { language, theme } = read;
      const page = await people.openedBy('gs-lz.junior', '/register', { language, theme });
      await page.locator('#kind').getByText(read.kind, { exact: true }).click();
      await page.getByRole('textbox', { name: read.words, exact: true }).fill(WORDS);
      expect(await page.getByText(read.urgency, { exact: true }).count()).toBe(0);
      await people.settled(page);
      expect(await seriousFindings(page)).toEqual([]);
      await people.picture(page, `suggestion-intake-${language}`);
      await page.getByRole('button', { name: read.register, exact: true }).click();
      await isAtCase(page);
      await page.getByText(read.stage, { exact: true }).first().waitFor();
      await page.getByText(WORDS).first().waitFor();
      await people.settled(page);
      expect(await seriousFindings(page)).toEqual([]);
      await people.picture(page, `suggestion-case-${language}`);
      await page.context().close();
    },
  );

  it('an appeal is opened from the complaint’s page, and both show each other', async () => {
    const { id, number } = await api.register();
    await api.take(id, ['gs-lz.junior', 'answer-on-spot', { text: '已核实' }]);
    const page = await people.openedBy('gs-lz.junior', `/cases/${id}`, { language: 'en' });
    await page.getByRole('button', { name: 'Register an appeal' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /What is appealed against/ }).fill('The answer is not accepted');
    await people.settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    await people.picture(page, 'appeal-dialog-en');
    await dialog.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByText('To be taken on', { exact: true }).first().waitFor();
    await openTab(page.getByRole('tab', { name: /Links/ }));
    await page.getByRole('link', { name: number }).waitFor();
    await people.picture(page, 'appeal-case-en');
    await page.context().close();
  });

  it('the regulator’s asks for its document, and says how long there is to file', async () => {
    const { id } = await api.register();
    const page = await people.openedBy('gs.gm', `/cases/${id}`);
    await page.getByRole('button', { name: '登记申诉' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '通信管理局转办' }).check();
    await dialog.getByRole('textbox', { name: '文号' }).waitFor();
    await people.settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    await people.picture(page, 'appeal-regulator');
    await page.context().close();
  });
});
