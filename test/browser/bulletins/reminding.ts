import type { Page } from 'playwright-core';
import { BulletinsThroughTheApi } from '../bulletins-through-the-api';
import { tabTo } from '../by-keyboard';
import { seriousFindings } from '../findings';
import type { PeopleAtWork } from '../people-at-work';
import type { ThroughTheApi } from '../through-the-api';
import type { Desks } from './desks';

const TITLE = '请核对本省漫游资费公示（样例）';
const WORD = '请今天下班前回复。';
const DAY = 24 * 3_600_000;

/** HQ looks at the matrix, a province at its own list; neither reloads. */
export function reminding(at: Desks): void {
  describe('HQ reminds who has not replied', () => {
    let people: PeopleAtWork;
    let api: ThroughTheApi;
    let bulletin: string;
    let [hq, shaanxi]: Page[] = [];

    beforeAll(async () => {
      ({ people, api } = at);
      const bulletins = new BulletinsThroughTheApi(api);
      bulletin = await bulletins.begun('hq');
      const words = { title: TITLE, body: `<p>${TITLE}</p>`, keywords: [] };
      const replyBy = new Date(Date.now() + DAY).toISOString();
      await api.take(bulletin, ['hq.bulletins', 'submit', { words, receivers: ['gs', 'sn'], replyBy }]);
      await api.take(bulletin, ['hq.publisher', 'approve']);
      const replies = await Promise.all(['gs', 'sn'].map((org) => bulletins.childOf(bulletin, org, 'reply')));
      await api.take(replies[0]!, ['gs.bulletins', 'submit-reply', { text: '已核对。' }]);
      await api.take(replies[0]!, ['gs.publisher', 'approve']);
      [hq, shaanxi] = await Promise.all([
        people.openedBy('hq.publisher2', `/bulletins/${bulletin}/matrix`),
        people.openedBy('sn.bulletins', '/inbox?view=groups'),
      ]);
    });
    afterAll(async () => {
      for (const page of [hq, shaanxi]) await page?.context().close();
    });

    const task = () => shaanxi!.getByRole('row').filter({ hasText: TITLE });
    const looked = async (page: Page, name: string): Promise<void> => {
      await people.settled(page);
      await people.picture(page, `bulletin-${name}`);
      expect([name, await seriousFindings(page)]).toEqual([name, []]);
    };

    it('by keys alone, with a word: only whoever owes a reply can be chosen', async () => {
      await hq!.getByRole('button', { name: '选择可催办的单位（1）' }).waitFor();
      expect(await hq!.getByRole('checkbox').count()).toBe(1);
      await tabTo(hq!, /^选择 陕西$/);
      await hq!.keyboard.press('Space');
      await tabTo(hq!, /^催办所选（1）$/);
      await looked(hq!, 'matrix-chosen');
      await hq!.keyboard.press('Enter');
      const form = hq!.getByRole('dialog');
      await form.locator('textarea').fill(WORD);
      await looked(hq!, 'remind');
      await form.locator('textarea').press('Control+Enter');
      await form.waitFor({ state: 'hidden' });
    });

    it('its people see it in their list at once, and on the case what was said', async () => {
      await task()
        .getByText(/被催办$/)
        .waitFor();
      await looked(shaanxi!, 'reminded-inbox');
      await task().getByRole('link').first().click();
      await shaanxi!.getByText(WORD).first().waitFor();
      await shaanxi!.getByText('被催办', { exact: true }).waitFor();
      await looked(shaanxi!, 'reminded-case');
    });

    it('not again within the hour: the matrix says when it was, and nobody is left to choose', async () => {
      await hq!
        .getByRole('row')
        .filter({ hasText: '陕西' })
        .getByText(/已催办$/)
        .waitFor();
      await hq!.getByRole('checkbox', { name: '选择 陕西' }).and(hq!.locator(':disabled')).waitFor();
      expect(await hq!.getByRole('button', { name: /^催办所选/ }).isDisabled()).toBe(true);
      const english = await people.openedBy('hq.publisher', `/bulletins/${bulletin}/matrix`, {
        language: 'en',
        theme: 'dark',
      });
      await english.setViewportSize({ width: 1024, height: 768 });
      await english.getByText(/^reminded/).waitFor();
      await looked(english, 'matrix-reminded-en');
      await english.context().close();
    });
  });
}
