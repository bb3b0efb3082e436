import type { Page } from 'playwright-core';
import { ownerDataSource } from '../../src/platform/database/data-source';
import { eventually } from '../support/eventually';
import { KnowledgeThroughTheApi } from './knowledge-through-the-api';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi } from './through-the-api';
import { Tour } from './tour';

/** What people write is not translated: numbers are read in both languages. */
const WRITTEN = '20.00 ¥ × 1';
const words = (n: number) => ({
  title: `12306 · 5G ${n}`,
  body:
    `<h2>5G ${n}</h2><p>${WRITTEN}</p><ul><li>10 ×</li><li>30 ×</li></ul>` +
    `<table><tbody><tr><th><p>#</p></th><th><p>¥</p></th></tr><tr><td><p>10</p></td><td><p>${n}.00</p></td></tr></tbody></table>`,
  keywords: ['5G', '12306'],
});

/** Every page about knowledge, with something on it. */
describe('the pages of knowledge, in both languages and both themes, on a desk and on a tablet', () => {
  let people: PeopleAtWork;
  let tour: Tour;
  let article: string;
  let update: string;
  let begun: string;
  let local: string;
  let queried: string;

  beforeAll(async () => {
    const { app, people: all } = await PeopleAtWork.withApp();
    people = all;
    tour = new Tour(people, /^\/knowledge/);
    const api = new ThroughTheApi(app.url);
    const knowledge = new KnowledgeThroughTheApi(api);
    article = await knowledge.published(words(1));
    update = await knowledge.updated(article, 1, words(2));
    await knowledge.shown(article, 2, ['gs']);
    queried = await knowledge.branch(article, 'sn', 2);
    await api.take(queried, ['sn.knowledge', 'query', { text: WRITTEN }]);
    await api.post('/knowledge/feedback', 'gs-lz.junior', { article, text: WRITTEN });
    ({ id: begun } = await knowledge.begin('publish'));
    const { id } = await api.post('/knowledge/local-publications', 'gs.editor', {});
    local = id;
    const place = await knowledge.place('国际漫游', 'gs.editor');
    const given = { words: words(3), node: place, confidentiality: 'internal' };
    await api.take(local, ['gs.editor', 'submit', { ...given, text: WRITTEN }]);
    // A copy that somebody has taken away by hand: the comparison finds it.
    const owner = await ownerDataSource(app.databaseUrl).initialize();
    await owner.query(`DELETE FROM knowledge_copy WHERE article_id = $1 AND org_id = 'gs'`, [article]);
    await owner.destroy();
    await api.post('/knowledge/divergences/check', 'hq.knowledge', {});
    await eventually(() => api.get(`/knowledge/articles/${article}`, 'gs.knowledge'));
  });
  afterAll(() => people?.close());

  it('what everybody reads', async () => {
    const wrong = await tour.of('gs-lz.junior', {
      portal: { path: '/knowledge', ready: 'main ol li h2' },
      'portal-found': { path: '/knowledge?q=5G', ready: 'main ol li mark' },
      'portal-index': { path: '/knowledge?view=index', ready: 'main section h2' },
      article: { path: `/knowledge/${article}`, ready: 'article table' },
      'article-lines': { path: `/knowledge/${article}?view=lines`, ready: 'article input[type=radio]' },
      compare: { path: `/knowledge/${article}/compare`, ready: 'main ins' },
      'portal-recent': { path: '/knowledge?view=recent', ready: 'main ol li h2' },
      'feedback-form': {
        path: `/knowledge/${article}?feedback`,
        ready: 'article table',
        then: async (page: Page) => {
          await page.getByRole('button', { name: /^(反馈意见|Give feedback)$/ }).click();
          await page.getByRole('dialog').locator('textarea').waitFor();
        },
      },
      feedback: { path: '/knowledge/feedback', ready: 'main ol li' },
    });
    expect(wrong).toEqual([]);
  });

  it('where it is written', async () => {
    const wrong = await tour.of('hq-sl-voice.author', {
      desk: { path: '/knowledge/desk', ready: 'main tbody tr' },
      editor: { path: `/knowledge/desk/${begun}`, ready: '[role=textbox][aria-multiline]' },
      operation: { path: `/cases/${update}`, ready: 'article ins' },
    });
    expect(wrong).toEqual([]);
  });

  it('where it is judged', async () => {
    const wrong = await tour.of('hq.knowledge', {
      matrix: { path: `/knowledge/${article}?view=matrix`, ready: 'article table tbody tr' },
      query: { path: `/cases/${queried}`, ready: 'article ins' },
      form: { path: `/knowledge/${article}/form`, ready: 'main tbody tr' },
      timeliness: { path: '/knowledge/timeliness', ready: 'main tbody tr' },
      // Repaired ones too: the next comparison, hours or moments away, takes them off the list.
      divergences: { path: '/knowledge/divergences?list=all', ready: `main tbody a[href*="${article}"]` },
    });
    expect(wrong).toEqual([]);
  });

  it('inside a province', async () => {
    const wrong = await tour.of('gs.editor', {
      local: { path: `/cases/${local}`, ready: 'article table' },
      'local-editor': { path: `/knowledge/desk/${local}`, ready: '[role=textbox][aria-multiline] table' },
    });
    expect(wrong).toEqual([]);
  });

  it('has thrown nothing meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
