import { eventually } from '../support/eventually';
import type { WholeApp } from '../support/whole-app';
import { callsAtAnyHour } from '../support/calls-at-any-hour';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi, TO_THE_ANSWER } from './through-the-api';

describe('the survey console in a real browser', () => {
  let app: WholeApp;
  let people: PeopleAtWork;

  beforeAll(async () => {
    ({ app, people } = await PeopleAtWork.withApp());
    await callsAtAnyHour(app);
    const api = new ThroughTheApi(app.url);
    for (const customer of ['GSLZ000001', 'GSLZ000002']) {
      const { id } = await api.register({ customer });
      await api.take(id, ...TO_THE_ANSWER, ['gs-lz.junior', 'answer-customer', { text: '已退费。', accepted: true }]);
    }
  });
  afterAll(() => people?.close());

  it('takes the answers of one customer by keyboard, and the next one is open', async () => {
    const page = await people.openedBy('gs-lz.surveyor', '/surveys');
    const queue = page.getByRole('navigation', { name: '待回访' });
    await queue.getByRole('button').nth(1).waitFor();
    await page.getByText('已退费。').waitFor();
    await page.getByRole('button', { name: '显示号码' }).click();
    await queue.getByText('进行中').waitFor();
    await people.picture(page, 'survey-zh-CN');
    await page.locator('section[aria-label="当前回访"]').focus();
    for (const key of ['5', '4', '5', 'y', 'Enter']) await page.keyboard.press(key);
    await queue.getByRole('button').nth(1).waitFor({ state: 'detached' });
    await eventually(async () => expect(await queue.getByRole('button').count()).toBe(1));
    await page.getByRole('radio').first().waitFor();
  });

  it('notes that nobody answered: the customer waits for another half-day', async () => {
    const page = await people.arrived('gs-lz.surveyor', 'en', 'dark');
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
