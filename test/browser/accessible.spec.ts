import type { Page } from 'playwright-core';
import type { WholeApp } from '../support/whole-app';
import { seriousFindings } from './findings';
import { focused, PeopleAtWork, PICTURE, type Language, type Theme } from './people-at-work';
import { COMPLAINT, ThroughTheApi, TO_THE_ANSWER } from './through-the-api';

/** One empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
/** Looked at by the desk itself. */
const DESK = new Set(['/inbox', '/register', '/cases']);
/** Names depend on the language, contrast on the theme: two readers meet both of each. */
const READERS: [Language, Theme][] = [
  ['zh-CN', 'light'],
  ['en', 'dark'],
];

describe('for whoever reads with other means', () => {
  let app: WholeApp;
  let people: PeopleAtWork;
  let answered: string;
  let fresh: string;

  beforeAll(async () => {
    ({ app, people } = await PeopleAtWork.withApp());
    const api = new ThroughTheApi(app.url);
    // Somebody outside is told, so that a case has deliveries to show.
    await api.post('/receivers', 'admin', { id: 'gs-crm', org: 'gs', kind: 'log', subtree: true });
    ({ id: answered } = await api.register());
    await api.take(answered, ...TO_THE_ANSWER);
    await api.take(answered, ['gs-lz.junior2', 'answer-customer', { text: '已答复客户。', accepted: true }]);
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

    it('every page of the desk has no serious finding', async () => {
      page = await people.newPage(language, theme);
      await look('sign-in');
      await people.signIn(page, 'gs-lz.junior');
      for (const view of ['mine', 'groups', 'all']) {
        await people.open(page, `/inbox?view=${view}`);
        await look(`inbox-${view}`);
      }
      await people.open(page, '/cases');
      await page.locator('tbody a').first().waitFor();
      await look('cases');
      await people.open(page, '/nowhere', 'h2');
      await look('not-found');
      await page.evaluate(
        `localStorage.setItem('bihuan.intake.gs-lz.junior', ${JSON.stringify(JSON.stringify({ ...COMPLAINT, urgency: 'normal' }))})`,
      );
      await people.open(page, '/register');
      await page.locator('aside dl').waitFor();
      await look('intake');
      expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, []])));
    });

    it('every other page that the menu offers to a manager has none', async () => {
      const theirs = await people.signedIn('gs-lz.manager', language, theme);
      const paths = await theirs.evaluate<string[]>(
        `[...document.querySelectorAll('nav a')].map((link) => link.pathname)`,
      );
      for (const path of paths.filter((one) => !DESK.has(one))) {
        await people.open(theirs, path);
        await people.settled(theirs);
        seen[path] = await seriousFindings(theirs);
        await people.picture(theirs, `${path.slice(1).replaceAll('/', '-')}-${language}-${theme}`);
      }
      await theirs.context().close();
      expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, []])));
    });

    it('every part of a case has none', async () => {
      await people.open(page, `/cases/${fresh}`);
      await page.locator('[role=tabpanel] ol li').first().waitFor();
      await look('case');
      const tabs = page.getByRole('tab');
      for (let tab = 1; tab < (await tabs.count()); tab++) {
        await tabs.nth(tab).click();
        if (tab === 1) await page.locator('[data-ready=true]').waitFor();
        await look(`case-tab-${tab}`);
      }
      await people.open(page, `/cases/${answered}`);
      await page.getByRole('tab').nth(2).click();
      await page.getByRole('tabpanel').locator('summary').first().click();
      await look('case-clocks');
      await page.getByRole('tab').last().click();
      await page.getByRole('tabpanel').locator('tbody tr').first().waitFor();
      await look('case-deliveries');
      expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, []])));
    });

    it('a form over a case has none, and gives the focus back where it was', async () => {
      await people.open(page, `/cases/${fresh}`);
      const first = page.locator('section button').first();
      await first.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').locator('textarea').waitFor();
      await look('case-form');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await focused(page)).toBe(await first.innerText());
      await page.getByRole('tab').nth(3).click();
      const file = page.getByRole('button', { name: '账单.png' }).first();
      await file.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('img', { name: '账单.png' }).waitFor();
      await look('case-preview');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await focused(page)).toBe('账单.png');
      await page.context().close();
      expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, []])));
    });
  });

  it('a text and a PDF are read without being kept, in viewers that run nothing', async () => {
    const page = await people.signedIn('gs-lz.junior');
    await people.open(page, `/cases/${fresh}`);
    await page.getByRole('tab', { name: /附件/ }).click();
    await page.getByRole('button', { name: '预览 通话记录.txt' }).click();
    await page.getByRole('dialog').getByText('客户称从未订购。').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '预览 受理单.pdf' }).click();
    await page.getByRole('dialog').locator('iframe[src^="blob:"]').waitFor();
    await page.context().close();
  });

  it('threw nothing meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
