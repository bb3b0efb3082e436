import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { callsAtAnyHour } from '../support/calls-at-any-hour';
import { Figures, type Figure } from './figures';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi, TO_THE_ANSWER, type Answered } from './through-the-api';

const DAY = 86_400_000;
/** More than one window of cases holds, and of the triage clocks that most of them have. */
const MANY = 118;
const AT_ONCE = 4;

type Step = [by: string, type: string, fields?: object];

const drafted = (by: string, category: string, to: string, more: object = {}) => ({
  ...{ by, fields: { category, ...more } },
  steps: [[by, 'draft-dispatch', { target: to, text: '请核实' }]] as Step[],
});

/** A number of the dashboard or the heat map is the length of the list behind it, for whoever reads it. */
describe('the figures of managers, each counted in its list', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
    await callsAtAnyHour(begun.app);
    await varied();
    await many();
  });
  afterAll(() => people?.close());

  /** Cases at all sorts of steps, in three centres and two departments: late ones, one that waits, one that is filed. */
  async function varied(): Promise<void> {
    const ago = (days: number) => ({ receivedAt: new Date(Date.now() - days * DAY).toISOString() });
    const lz = 'gs-lz.junior';
    const late = await api.register({ category: 'billing', ...ago(16) }, lz);
    await api.take(late.id, ...TO_THE_ANSWER.slice(0, 3));
    await api.register({ category: 'coverage', ...ago(20) }, lz);
    await api.register({ category: 'service-quality', kind: 'enquiry' }, lz);
    for (const { by, fields, steps } of [
      drafted(lz, 'fault', 'gs-lz-fault', { customer: 'GSLZ000002', ...ago(17) }),
      drafted('gs-ts.junior', 'fault', 'gs-ts-fault', { customer: 'GSTS000001', ...ago(16) }),
      drafted('sn.junior', 'coverage', 'sn-network', { customer: 'SN000001' }),
    ]) {
      const { id } = await api.register(fields, by);
      await api.take(id, ...steps, [`${by.split('.')[0]}.senior`, 'approve-dispatch']);
    }
    const waiting = await api.register({ category: 'billing' }, lz);
    await api.take(waiting.id, ...TO_THE_ANSWER.slice(0, 3), [
      'gs-lz.billing',
      'wait-for-customer',
      { text: '等客户提供账单' },
    ]);
    await filed(await api.register({ category: 'billing' }, lz));
  }

  /** Answered, asked how it was, and put away with its cause. */
  async function filed({ id }: Answered): Promise<void> {
    const answer: Step = ['gs-lz.junior', 'answer-customer', { text: '已退费。', accepted: true }];
    await api.take(id, ...TO_THE_ANSWER, answer);
    const surveys = await eventually(async () => {
      const { items } = await api.get<{ items: { caseId: string }[] }>('/surveys/calls', 'gs-lz.surveyor');
      if (items.length === 0) throw new Error('no call yet');
      return items;
    });
    const answers = { handling: 5, speed: 4, attitude: 5, solved: true };
    await api.take(surveys[0]!.caseId, ['gs-lz.surveyor', 'record-answers', answers]);
    await eventually(async () => {
      const { stage } = await api.get<Answered>(`/cases/${id}`, 'gs-lz.records');
      if (stage !== 'archiving') throw new Error(`still ${stage}`);
    });
    const file = { category: 'billing', cause: 'billing-error', publication: 'none' };
    await api.take(id, ['gs-lz.records', 'archive', file]);
  }

  async function many(): Promise<void> {
    const customers = Array.from({ length: MANY }, (_, n) => `GSLZ${String(n + 10).padStart(6, '0')}`);
    const one = async (): Promise<void> => {
      for (let customer = customers.pop(); customer; customer = customers.pop())
        await api.register({ customer, category: 'coverage' });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  /**
   * So many that each row and each column of every panel is clicked, those that say something first; rows that count
   * nothing, such as days before there was any case, are one row.
   */
  function covering(figures: Figure[]): Figure[] {
    const met = new Set<string>();
    const saying = [...figures].sort((a, b) => Number(b.value > 0) - Number(a.value > 0));
    return saying.filter(({ at, value }) => {
      const [panel, row, column] = at.split(' / ');
      const before = met.size;
      if (value > 0 || !met.has(`${panel}, row ${row}`)) met.add(`${panel}, row ${value > 0 ? row : 'of nothing'}`);
      met.add(`${panel}, column ${column}`);
      return met.size > before;
    });
  }

  async function agree(page: Page, path: string, least: number): Promise<Figures> {
    await people.open(page, path);
    const figures = new Figures(people, page);
    const wrong: string[] = [];
    const all = await figures.shown();
    expect(all.filter(({ value }) => value > 0).length).toBeGreaterThanOrEqual(least);
    for (const figure of covering(all)) {
      // Time goes on: a clock may fall due between the number and its list, but not three times.
      let said = await figures.disagreement(figure);
      for (let again = 0; said !== null && again < 2; again++) said = await figures.disagreement(figure);
      if (said !== null) wrong.push(said);
    }
    expect(wrong).toEqual([]);
    return figures;
  }

  it.each([
    ['gs-lz.manager', '/dashboard', 20],
    ['gs-lz.manager', '/dashboard?org=gs-lz-billing', 5],
    ['hq.coordinator', '/dashboard', 20],
    ['gs-lz.manager', '/audit?view=heat', 10],
    ['hq.coordinator', '/audit?view=heat', 10],
    ['hq.coordinator', '/audit?view=heat&org=gs&breached=true', 2],
  ])('of %s at %s', async (username, path, least) => {
    const page = await people.arrived(username);
    // Longer than wide: the end of a list is a few steps away.
    await page.setViewportSize({ width: 1280, height: 2400 });
    const { longest } = await agree(page, path, least);
    if (least >= 10) expect(path === '/dashboard' ? longest.cases : longest.clocks).toBeGreaterThan(100);
    await page.context().close();
  });

  it.each(['category', 'org', 'state'])('are told from a list that has lost its %s', async (filter) => {
    const page = await people.arrived('hq.coordinator');
    await page.context().route(/\/api\/v1\/(cases(\/count)?|timers)\?/, (route) => {
      const url = new URL(route.request().url());
      for (const name of [filter, ...(filter === 'org' ? ['below'] : [])]) url.searchParams.delete(name);
      return route.continue({ url: url.href });
    });
    await people.open(page, '/dashboard');
    const figures = new Figures(people, page);
    // The smallest number that is any: the whole list is longer.
    const filtered = (await figures.shown()).filter(({ href, value }) => href.includes(`${filter}=`) && value > 0);
    const [least] = filtered.sort((a, b) => a.value - b.value);
    // By a click on it, and in the tab beside.
    const said = [await figures.disagreement(least!), await figures.disagreement(least!)];
    expect(said).toEqual(said.map(() => expect.stringMatching(/ says \d+, \/.* lists \d+$/)));
    await page.context().close();
  });

  it('of a bar of a chart too: a click on it opens what it counts', async () => {
    const page = await people.openedBy('gs-lz.manager', '/dashboard');
    await people.settled(page);
    const panel = page.getByRole('region', { name: '按分类' });
    await panel.locator('svg path').first().waitFor();
    // The longest bar of the panel: open cases of the category that has most.
    const bar = await page.evaluate<{ x: number; y: number }>(`(() => {
      const boxes = [...document.querySelectorAll('section[aria-label="按分类"] svg path')]
        .map((one) => one.getBoundingClientRect()).filter(({ height, width }) => height > 3 && height < 12 && width > 40);
      const longest = boxes.sort((a, b) => b.width - a.width)[0];
      return { x: longest.x + longest.width / 2, y: longest.y + longest.height / 2 };
    })()`);
    await page.mouse.click(bar.x, bar.y);
    await page.waitForURL(/\/cases\?.*category=coverage/);
    expect(people.complaints).toEqual([]);
  });
});
