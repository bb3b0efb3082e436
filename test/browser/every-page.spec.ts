import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { seriousFindings } from './findings';
import { PeopleAtWork, PICTURE, type Language, type Theme } from './people-at-work';
import { COMPLAINT, ThroughTheApi, TO_THE_ANSWER } from './through-the-api';
import { untranslated } from './words-shown';

const LANGUAGES: Language[] = ['zh-CN', 'en'];
const THEMES: Theme[] = ['light', 'dark'];
/** What people write is not translated: numbers are read in both languages. */
const WRITTEN = '20.00 ¥ × 1';
const ADMIN = [
  ...['health', 'people', 'substitutions', 'orgs', 'policy', 'ladders', 'calendars', 'deliveries', 'receivers'],
  ...['systems', 'refused', 'trail'],
];

/** One place of one page, and how to get there. */
interface Place {
  path: string;
  /** What is there once the page is. */
  ready?: string;
  then?: (page: Page) => Promise<void>;
}

/** For every page: no serious finding of axe-core in both languages and both themes, and no word left untranslated. */
describe('every page, in both languages and both themes', () => {
  let people: PeopleAtWork;
  let fresh: string;
  let answered: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    const api = new ThroughTheApi(begun.app.url);
    await api.post('/receivers', 'admin', { id: 'gs-crm', org: 'gs', kind: 'log', subtree: true });
    const write = (steps: typeof TO_THE_ANSWER): typeof TO_THE_ANSWER =>
      steps.map(([by, type, fields]) => [by, type, fields && 'text' in fields ? { ...fields, text: WRITTEN } : fields]);
    ({ id: answered } = await api.register({ text: WRITTEN }));
    await api.take(
      answered,
      ...write([...TO_THE_ANSWER, ['gs-lz.junior2', 'answer-customer', { text: '', accepted: true }]]),
    );
    ({ id: fresh } = await api.register({ customer: 'GSLZ000002', text: WRITTEN }));
    await api.take(fresh, ...write([['gs-lz.junior', 'add-note', { text: '' }]]));
    await api.attach(fresh, 'gs-lz.junior', '1.png', PICTURE);
  });
  afterAll(() => people?.close());

  /** As a link does: without loading everything anew. */
  const go = (page: Page, path: string): Promise<unknown> =>
    page.evaluate(`history.pushState(null, '', '${path}'), void dispatchEvent(new PopStateEvent('popstate'))`);

  /** What is wrong with the page as it stands, in both themes; the one that it has comes first. */
  async function judge(page: Page, language: Language, name: string): Promise<string[]> {
    const wrong = (await untranslatedOn(page, language)).map((text) => `${name} ${language}: not translated: ${text}`);
    const now = await page.evaluate<Theme>('document.documentElement.dataset.theme');
    for (const theme of [now, ...THEMES.filter((one) => one !== now)]) {
      await wear(page, theme);
      await people.settled(page);
      wrong.push(...(await seriousFindings(page)).map((finding) => `${name} ${language} ${theme}: ${finding}`));
      if ((language === 'en') === (theme === 'dark')) await people.picture(page, `every-${name}-${language}-${theme}`);
    }
    return wrong;
  }
  /** A page that is busy with something else may miss the change: then it is made once more. */
  async function wear(page: Page, theme: Theme): Promise<void> {
    const worn = page.locator(`html[data-theme=${theme}]`);
    await eventually(async () => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await worn.waitFor({ state: 'attached', timeout: 15_000 }).catch(async (error: unknown) => {
        await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark', reducedMotion: 'reduce' });
        throw error;
      });
    });
  }

  async function untranslatedOn(page: Page, language: Language): Promise<string[]> {
    await people.settled(page);
    return untranslated(page, language);
  }

  /** Both languages side by side, each signed in once. */
  async function tour(username: string | null, places: Record<string, Place>): Promise<string[]> {
    const found = await Promise.all(
      LANGUAGES.map(async (language) => {
        const page = await people.newPage(language, 'system' as Theme);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        const wrong: string[] = [];
        if (username === null) wrong.push(...(await judge(page, language, 'sign-in')));
        else await people.signIn(page, username);
        for (const [name, { path, ready = 'h1', then }] of Object.entries(places)) {
          await go(page, path);
          await page.waitForURL(`**${path}`);
          await page.locator(ready).first().waitFor();
          await then?.(page);
          wrong.push(...(await judge(page, language, name)));
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'hidden' });
        }
        await page.context().close();
        return wrong;
      }),
    );
    return found.flat();
  }

  it('the way in', async () => {
    expect(await tour(null, {})).toEqual([]);
  });

  it('the desk', async () => {
    const nth = (tab: number) => (page: Page) => page.getByRole('tab').nth(tab).click();
    const wrong = await tour('gs-lz.junior', {
      mine: { path: '/inbox?view=mine' },
      groups: { path: '/inbox?view=groups', ready: '[role=row][aria-rowindex]' },
      keys: {
        path: '/inbox?view=all',
        ready: '[role=row][aria-rowindex]',
        then: async (page) => {
          await page.keyboard.press('?');
          await page.getByRole('dialog').waitFor();
        },
      },
      found: { path: `/cases?q=${COMPLAINT.customer}`, ready: 'tbody a' },
      'not-found': {
        path: '/nowhere',
        ready: 'h2',
        // For the next page: a draft that tier and limits can be told for.
        then: (page) =>
          page.evaluate(
            `localStorage.setItem('bihuan.intake.gs-lz.junior', ${JSON.stringify(
              JSON.stringify({ ...COMPLAINT, text: WRITTEN, urgency: 'normal' }),
            )})`,
          ),
      },
      intake: { path: '/register', ready: 'aside dl' },
      case: { path: `/cases/${fresh}`, ready: '[role=tabpanel] ol li' },
      'case-form': {
        path: `/cases/${fresh}?form`,
        ready: '[role=tabpanel]',
        then: async (page) => {
          await page.locator('section button').first().press('Enter');
          await page.getByRole('dialog').locator('textarea').waitFor();
        },
      },
      'case-map': { path: `/cases/${fresh}?tab=1`, ready: '[role=tab]', then: nth(1) },
      'case-clocks': { path: `/cases/${fresh}?tab=2`, ready: '[role=tab]', then: nth(2) },
      'case-files': { path: `/cases/${fresh}?tab=3`, ready: '[role=tab]', then: nth(3) },
      surveyed: { path: `/cases/${answered}`, ready: '[role=tabpanel] ol li' },
      'clock-explained': {
        path: `/cases/${answered}?tab=2`,
        ready: '[role=tab]',
        then: async (page) => {
          await nth(2)(page);
          await page.getByRole('tabpanel').locator('summary').first().press('Enter');
        },
      },
      'case-deliveries': {
        path: `/cases/${answered}?tab=last`,
        ready: '[role=tab]',
        then: async (page) => {
          await page.getByRole('tab').last().click();
          await page.getByRole('tabpanel').locator('tbody tr').first().waitFor();
        },
      },
    });
    expect(wrong).toEqual([]);
  });

  it('the surveyor’s', async () => {
    expect(await tour('gs-lz.surveyor', { surveys: { path: '/surveys', ready: 'nav ol li' } })).toEqual([]);
  });

  it('the manager’s', async () => {
    const wrong = await tour('gs-lz.manager', {
      dashboard: { path: '/dashboard', ready: '#content svg:not([width="1em"])' },
      audit: { path: '/audit', ready: '[role=row][aria-rowindex], tbody tr' },
      explained: {
        path: '/audit?sort=due',
        ready: '[role=row][aria-rowindex], tbody tr',
        then: async (page) => {
          await page.keyboard.press('Enter');
          await page.getByRole('dialog').waitFor();
        },
      },
      'filter-open': {
        path: '/audit?view=list',
        ready: '#content [role=search] [role=combobox]',
        then: async (page) => {
          await page.locator('#content [role=search] [role=combobox]').first().click();
          await page.locator('.ant-select-item-option').first().waitFor();
        },
      },
      'heat-map': { path: '/audit?view=heat', ready: 'td a[aria-label]' },
    });
    expect(wrong).toEqual([]);
  });

  it('the administrator’s', async () => {
    const pages = ADMIN.map((name) => [name, { path: `/admin/${name}`, ready: '#content h1, #content h2' }] as const);
    expect(await tour('admin', Object.fromEntries(pages))).toEqual([]);
  });

  it('of whoever keeps the base of knowledge', async () => {
    const wrong = await tour('hq.knowledge', {
      'knowledge-tree': { path: '/knowledge/tree', ready: 'tbody tr' },
      'knowledge-permissions': { path: '/knowledge/permissions', ready: '#content h1' },
      'knowledge-import': { path: '/knowledge/import', ready: '#content form' },
      'knowledge-index': { path: '/knowledge?view=index', ready: '#content h1' },
    });
    expect(wrong).toEqual([]);
  });

  it('has thrown nothing meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
