import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { seriousFindings } from './findings';
import { focused, PeopleAtWork, type Language, type Theme } from './people-at-work';
import { PICTURE } from './sample-picture';
import { openTab } from './tabs';
import { ThroughTheApi } from './through-the-api';

/** One empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
/** Keeps the classes by which antd moves what opens. */
const KEEP_MOVEMENTS = `{
  window.movements = [];
  const keep = (records) => movements.push(...records.map(({ target }) => String(target.className)).filter((one) => /(enter|appear)-active/.test(one)));
  new MutationObserver(keep).observe(document.body, { subtree: true, attributeFilter: ['class'] });
}`;
/** Names depend on the language, contrast on the theme: two readers meet both of each. */
const READERS: [Language, Theme][] = [
  ['zh-CN', 'light'],
  ['en', 'dark'],
];

describe('for whoever reads with other means', () => {
  let people: PeopleAtWork;
  let fresh: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    const api = new ThroughTheApi(begun.app.url);
    ({ id: fresh } = await api.register({ customer: 'GSLZ000002' }));
    await api.take(fresh, ['gs-lz.junior', 'add-note', { text: '客户催问。' }]);
    await api.attach(fresh, 'gs-lz.junior', '账单.png', PICTURE);
    await api.attach(fresh, 'gs-lz.junior', '通话记录.txt', Buffer.from('客户称从未订购。'));
    await api.attach(fresh, 'gs-lz.junior', '受理单.pdf', Buffer.from(PDF));
  });
  afterAll(() => people?.close());

  describe.each(READERS)('in %s, %s', (language, theme) => {
    const seen: Record<string, string[]> = {};
    let page: Page;
    const look = async (name: string): Promise<void> => {
      await people.settled(page);
      seen[name] = await seriousFindings(page);
      await people.picture(page, `${name}-${language}-${theme}`);
    };

    it('a form over a case moves in only where the reader’s system does not ask for stillness', async () => {
      const still = await people.openedBy('gs-lz.junior', `/cases/${fresh}`, { language, theme });
      await still.locator('section button').first().waitFor();
      await still.evaluate(KEEP_MOVEMENTS);
      await still.locator('section button').first().press('Enter');
      await still.getByRole('dialog').locator('textarea').waitFor();
      await people.settled(still);
      expect(await still.evaluate('movements')).toEqual(
        language === 'en' ? expect.arrayContaining([expect.any(String)]) : [],
      );
      await still.context().close();
    });

    it('a form over a case has no serious finding, and gives the focus back where it was', async () => {
      page = await people.openedBy('gs-lz.junior', `/cases/${fresh}`, { language, theme });
      const first = page.locator('section button').first();
      await first.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').locator('textarea').waitFor();
      await look('case-form');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await eventually(async () => expect(await focused(page)).toBe(await first.innerText()));
      await openTab(page.getByRole('tab').nth(3));
      const file = page.getByRole('button', { name: '账单.png' }).first();
      await file.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('img', { name: '账单.png' }).waitFor();
      await look('case-preview');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await eventually(async () => expect(await focused(page)).toBe('账单.png'));
      await page.context().close();
      expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, []])));
    });
  });

  it('a text and a PDF are read without being kept, in viewers that run nothing', async () => {
    const page = await people.openedBy('gs-lz.junior', `/cases/${fresh}`);
    await openTab(page.getByRole('tab', { name: /附件/ }));
    await page.getByRole('button', { name: '预览 通话记录.txt' }).click();
    await page.getByRole('dialog').getByText('客户称从未订购。').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '预览 受理单.pdf' }).click();
    await page.getByRole('dialog').locator('iframe[src^="blob:"]').waitFor();
    await page.context().close();
  });

  it('is judged by rules that find what is wrong, and by its colours alone where only those have changed', async () => {
    const page = await people.openedBy('gs-lz.junior', '/inbox');
    await people.settled(page);
    await page.evaluate(`{
      const wrong = document.createElement('p');
      wrong.append(document.createElement('button'), 'hardly to be read');
      Object.assign(wrong.style, { color: '#777', background: '#888' });
      document.querySelector('#content').append(wrong);
    }`);
    const rules = (found: string[]): string[] => found.map((one) => one.split(' ')[0]!).sort();
    expect(rules(await seriousFindings(page))).toEqual(['button-name', 'color-contrast']);
    expect(rules(await seriousFindings(page, 'colours'))).toEqual(['color-contrast']);
    await page.context().close();
  });

  it('threw nothing meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
