import { ownerDataSource } from '../../src/platform/database/data-source';
import { startApp, type App } from '../support/app';
import { startPostgres, type TestDatabase } from '../support/postgres';
import { startTemporal } from '../support/temporal';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi, TO_THE_ANSWER } from './through-the-api';

describe('the survey console in a real browser', () => {
  let database: TestDatabase;
  let app: App;
  let people: PeopleAtWork;

  beforeAll(async () => {
    database = await startPostgres({ empty: true });
    const { address } = await startTemporal();
    app = await startApp({ databaseUrl: database.url, temporalAddress: address });
    // Customers may be called at any hour, or this would be a test of the time of day.
    const owner = await ownerDataSource(database.url).initialize();
    await owner.query(
      `UPDATE calendar_version SET definition = (SELECT definition FROM calendar_version WHERE id = 'always' AND active)
        WHERE id = 'calling-hours' AND active`,
    );
    await owner.destroy();
    people = await PeopleAtWork.at(app.url);
    const api = new ThroughTheApi(app.url);
    for (const customer of ['GSLZ000001', 'GSLZ000002']) {
      const { id } = await api.register({ customer });
      await api.take(id, ...TO_THE_ANSWER, ['gs-lz.junior', 'answer-customer', { text: '已退费。', accepted: true }]);
    }
  }, 400_000);
  afterAll(async () => {
    await people?.close();
    await app?.stop();
    await database?.drop();
  });

  it('takes the answers of one customer by keyboard, and the next one is open', async () => {
    const page = await people.signedIn('gs-lz.surveyor');
    await people.open(page, '/surveys');
    const queue = page.getByRole('navigation', { name: '待回访' });
    await queue.getByRole('button').nth(1).waitFor();
    await page.getByText('已退费。').waitFor();
    await page.getByRole('button', { name: '显示号码' }).click();
    await queue.getByText('进行中').waitFor();
    await people.picture(page, 'survey-zh-CN');
    await page.locator('section[aria-label="当前回访"]').focus();
    for (const key of ['5', '4', '5', 'y', 'Enter']) await page.keyboard.press(key);
    await queue.getByRole('button').nth(1).waitFor({ state: 'detached' });
    expect(await queue.getByRole('button').count()).toBe(1);
    await page.getByRole('radio').first().waitFor();
  });

  it('notes that nobody answered: the customer waits for another half-day', async () => {
    const page = await people.signedIn('gs-lz.surveyor', 'en', 'dark');
    await page.setViewportSize({ width: 1024, height: 720 });
    await people.open(page, '/surveys');
    await page.getByRole('radio').first().waitFor();
    await people.picture(page, 'survey-en');
    await page.getByRole('button', { name: 'No answer' }).click();
    await page
      .getByRole('navigation', { name: 'To call' })
      .getByText(/^from /)
      .waitFor();
    await page.getByText('1 calls').waitFor();
    expect(people.complaints).toEqual([]);
  });
});
