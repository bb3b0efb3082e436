import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { ok, receivingServer, status, type ReceivingServer } from '../support/receiving-server';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi, TO_THE_ANSWER } from './through-the-api';

const DEAD = 3;
const RECEIVER = 'gs-refusing';

interface Letter {
  outboxId: string;
  caseNumber: string;
}

describe('dead letters, sent again by the dozen', () => {
  let people: PeopleAtWork;
  let api: ThroughTheApi;
  let hook: ReceivingServer;
  let page: Page;

  const letters = async (state: string): Promise<Letter[]> => {
    const path = `/deliveries?receiver=${RECEIVER}&state=${state}`;
    return (await api.get<{ items: Letter[] }>(path, 'admin')).items;
  };

  /** What the receiver does not want, however often it is offered; it is offered one after the other, ever more slowly. */
  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
    hook = await receivingServer(status(422));
    await api.post('/receivers', 'admin', { id: RECEIVER, org: 'gs', kind: 'webhook', url: hook.url, subtree: true });
    const { id } = await api.register();
    await api.take(id, ...TO_THE_ANSWER.slice(0, 2));
    await api.register({ customer: 'GSLZ000002' });
    await eventually(async () => expect(await letters('dead')).toHaveLength(DEAD), 300_000);
    page = await people.arrived('admin');
  });
  afterAll(async () => {
    await people?.close();
    await hook?.close();
  });

  const rows = () => page.getByRole('table', { name: '投递' }).locator('tbody tr');
  const marks = () => rows().getByRole('checkbox');

  it('replays those that were chosen; the row that was refused says why, the others arrive', async () => {
    await people.open(page, `/admin/deliveries?receiver=${RECEIVER}&state=dead`);
    await marks()
      .nth(DEAD - 1)
      .waitFor();
    const dead = await letters('dead');
    for (let n = 0; n < DEAD; n++) await marks().nth(n).check();
    await people.picture(page, 'admin-dead-letters');
    // Somebody else was quicker with the first.
    hook.answer = ok;
    const sent = hook.received.length;
    await api.post(`/deliveries/${dead[0]!.outboxId}/${RECEIVER}/replay`, 'admin2', {});
    await page.getByRole('button', { name: `重新投递 ${DEAD} 条` }).click();
    const refused = page.getByRole('alert', { name: '1 条未能重新投递' });
    const why = refused.getByRole('row').filter({ hasText: RECEIVER });
    await why.getByText('此操作已经完成，无需重复。').waitFor();
    await why.getByText(dead[0]!.caseNumber).waitFor();
    await page.getByText(`已重新投递 ${DEAD - 1} 条`).waitFor();
    await people.picture(page, 'admin-replay-refused');
    expect(await refused.getByRole('row').count()).toBe(2);
    // Nothing is chosen any more, and what was replayed is no dead letter.
    await page.getByRole('button', { name: /^重新投递/ }).waitFor({ state: 'detached' });
    await page.getByText('没有符合条件的投递').waitFor();
    await eventually(async () => expect(await letters('delivered')).toHaveLength(DEAD));
    expect(hook.received.length).toBe(sent + DEAD);
    await refused.getByRole('button', { name: '关闭' }).click();
    await refused.waitFor({ state: 'detached' });
    expect(people.complaints).toEqual([]);
  });
});
