import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi } from './through-the-api';

/** What a manager looks at changes by itself while others work. */
describe('the pages of managers, while others work', () => {
  let people: PeopleAtWork;
  let desk: ThroughTheApi;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    desk = new ThroughTheApi(begun.app.url);
    await desk.register();
  });
  afterAll(() => people?.close());

  /** Loads of the page from now on. */
  function loadsOf(page: Page): () => number {
    let loads = 0;
    page.on('load', () => loads++);
    return () => loads;
  }

  it('the dashboard counts a case that is registered meanwhile', async () => {
    const page = await people.openedBy('gs-lz.manager', '/dashboard');
    await page.getByText(/^实时更新/).waitFor();
    const open = async (): Promise<number> =>
      Number(
        await page
          .getByRole('link', { name: /^在办工单/ })
          .locator('strong')
          .innerText(),
      );
    const [before, loads] = [await open(), loadsOf(page)];
    expect(before).toBeGreaterThan(0);
    await desk.register({ customer: 'GSLZ000002' });
    await eventually(async () => expect(await open()).toBe(before + 1));
    expect(loads()).toBe(0);
    await page.context().close();
  });

  it('the list of clocks gains one that begins, loses one that is met, and keeps the one that is explained', async () => {
    const page = await people.openedBy('gs-lz.manager', '/audit?clock=triage&state=counting');
    const rows = page.locator('[role=row][aria-rowindex]');
    const row = (number: string) => rows.filter({ hasText: number });
    await rows.first().waitFor();
    const loads = loadsOf(page);
    const made = await desk.register({ customer: 'GSLZ000003' });
    await row(made.number).waitFor();
    await row(made.number).getByRole('gridcell').last().click();
    const told = page.getByRole('dialog', { name: made.number });
    await told.getByText('是谁的时间').waitFor();
    await desk.take(made.id, ['gs-lz.junior', 'draft-dispatch', { target: 'gs-lz-billing', text: '请核实' }]);
    await row(made.number).waitFor({ state: 'detached' });
    // It no longer fits the filters, and somebody is reading about it: it says how it ended.
    await told.getByRole('table', { name: '与此时限有关的审计记录' }).getByText('拟派单').waitFor();
    expect(await rows.count()).toBeGreaterThan(0);
    expect(loads()).toBe(0);
    await page.context().close();
  });

  it('the heat map counts along', async () => {
    const page = await people.openedBy('gs-lz.manager', '/audit?view=heat&clock=second-review');
    const total = async (): Promise<number> => Number(await page.locator('td a').last().innerText());
    await eventually(async () => expect(await total()).toBeGreaterThan(0));
    const [before, loads] = [await total(), loadsOf(page)];
    await desk.drafted();
    await eventually(async () => expect(await total()).toBe(before + 1));
    expect(loads()).toBe(0);
    expect(people.complaints).toEqual([]);
  });
});
