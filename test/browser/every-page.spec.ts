import type { Page } from 'playwright-core';
import { PeopleAtWork } from './people-at-work';
import { PICTURE } from './sample-picture';
import { openTab } from './tabs';
import { COMPLAINT, ThroughTheApi, TO_THE_ANSWER } from './through-the-api';
import { Tour, type Place } from './tour';

/** What people write is not translated: numbers are read in both languages. */
const WRITTEN = '20.00 ¥ × 1';
const ADMIN = [
  ...['health', 'people', 'substitutions', 'orgs', 'policy', 'ladders', 'calendars', 'deliveries', 'receivers'],
  ...['systems', 'refused', 'trail'],
];

/** Where people work all day, on the road too. */
const ON_TABLET = /^\/(inbox|register|cases|suggestions)/;

/** For every page: no serious finding of axe-core in both languages and both themes, and no word left untranslated. */
describe('every page, in both languages and both themes', () => {
  let people: PeopleAtWork;
  let fresh: string;
  let answered: string;
  let bulletin: string;
  let drafted: string;
  let api: ThroughTheApi;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
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
    await api.post('/suggestions', 'gs-lz.junior', { text: WRITTEN, channel: 'phone' });
    await api.register({ kind: 'enquiry', text: WRITTEN });
    const begin = { org: 'gs', scope: 'local', kind: 'fault-notice' };
    ({ id: drafted } = await api.post('/bulletins', 'gs.bulletins', begin));
    ({ id: bulletin } = await api.post('/bulletins', 'gs.bulletins', begin));
    const words = { title: WRITTEN, body: `<p>${WRITTEN}</p>`, keywords: [] };
    const startsAt = new Date().toISOString();
    await api.take(
      bulletin,
      ['gs.bulletins', 'submit', { words, receivers: ['gs-lz'], startsAt, impact: WRITTEN }],
      ['gs.publisher', 'approve'],
    );
  });
  afterAll(() => people?.close());

  const tour = (username: string | null, places: Record<string, Place>) =>
    new Tour(people, ON_TABLET).of(username, places);

  it('the way in', async () => {
    expect(await tour(null, {})).toEqual([]);
  });

  it('the desk', async () => {
    const nth = (tab: number) => (page: Page) => openTab(page.getByRole('tab').nth(tab));
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
          await openTab(page.getByRole('tab').last());
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

  it('the bulletins', async () => {
    const wrong = await tour('gs.bulletins', {
      bulletins: { path: '/bulletins', ready: '[role=row][aria-rowindex]' },
      bulletin: { path: `/bulletins/${bulletin}`, ready: 'article h1' },
      'bulletin-desk': { path: '/bulletins/desk', ready: 'tbody a' },
      'bulletin-editor': { path: `/bulletins/desk/${drafted}`, ready: 'form h1' },
    });
    expect(wrong).toEqual([]);
  });

  it('the roll-up of suggestions', async () => {
    const wrong = await tour('gs.gm', {
      'suggestions-by-org': { path: '/suggestions?by=org', ready: 'tbody td a' },
      suggestions: { path: '/suggestions', ready: 'tbody td a' },
      'suggestions-none': { path: '/suggestions?state=dismissed', ready: '#content h2' },
    });
    expect(wrong).toEqual([]);
  });

  it('the analysis of enquiries', async () => {
    const wrong = await tour('gs.records', {
      enquiries: { path: '/enquiries', ready: 'tbody td a' },
      'enquiries-publicise': {
        path: '/enquiries',
        ready: 'tbody td button',
        then: async (page) => {
          await page.locator('tbody td button').first().press('Enter');
          await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
        },
      },
    });
    expect(wrong).toEqual([]);
  });

  it('the frequent causes', async () => {
    const wrong = await tour('gs.records', { causes: { path: '/frequent-causes', ready: 'tbody td a' } });
    expect(wrong).toEqual([]);
  });

  it('has thrown nothing meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
