import { randomUUID } from 'node:crypto';
import type { ArticleDto, ArticlePageDto } from '../../../src/modules/knowledge-base/articles/article.dto';
import type { EditionDiffDto, EditionDto, MatrixDto } from '../../../src/modules/knowledge-base/articles/edition.dto';
import type { OpenedCaseDto, WorkPageDto } from '../../../src/modules/knowledge-base/opening/opening.dto';
import type { TreeDto } from '../../../src/modules/knowledge-base/tree/tree.dto';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { eventually } from '../../support/eventually';
import { RunningSystem } from './running-system';

let system: RunningSystem;
let node: string;
beforeAll(async () => {
  system = await RunningSystem.start();
  const { body } = await system.call<TreeDto>('GET', '/knowledge/tree', { as: 'hq.author' });
  node = body.nodes.find(({ nameZh }) => nameZh === '5G套餐')!.id;
});
afterAll(() => system?.stop());

const decide = async (as: string, id: string, body: object): Promise<DecidedCaseDto> => {
  const answer = await system.call<DecidedCaseDto>('POST', `/cases/${id}/commands`, { as, body });
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id })]);
  return answer.body;
};
const begin = (as: string, body: object, key?: string) =>
  system.call<DecidedCaseDto>('POST', '/knowledge/operations', { as, body, ...(key && { key }) });
const read = (as: string, article: string) => system.call<ArticleDto>('GET', `/knowledge/articles/${article}`, { as });
const edition = (words: object) => ({ type: 'submit', words, node, confidentiality: 'internal' });
const branchOf = (article: string, org: string) =>
  eventually(async () => {
    const { body } = await system.call<MatrixDto>('GET', `/knowledge/articles/${article}/matrix`, {
      as: 'hq.knowledge',
    });
    const cell = body.provinces?.find((one) => one.org === org);
    if (cell?.stage !== 'province-review') throw new Error(`${org}: ${cell?.stage}`);
    return cell.branch;
  });

const FIRST = { title: '5G套餐降档规则', body: '<p>每月<b>一次</b>。</p><script>x</script>', keywords: ['5G', '降档'] };
let article: string;

it('refuses words that are none, a place that is none, and files that are not its own, naming the field', async () => {
  const { body: opened } = await begin('hq.author', { kind: 'publish' });
  const refused = async (change: object) => {
    const body = { ...edition(FIRST), provinces: ['gs'], ...change };
    const answer = await system.call('POST', `/cases/${opened.id}/commands`, { as: 'hq.author', body });
    return [answer.status, answer.body.errors.map(({ field, code }) => [field, code])];
  };
  expect(await refused({ words: { ...FIRST, title: ' ' } })).toEqual([422, [['words.title', 'blank']]]);
  expect(await refused({ words: { ...FIRST, colour: 'red' } })).toEqual([422, [['words.colour', 'unknown-field']]]);
  expect(await refused({ words: { ...FIRST, body: '<script>x</script>' } })).toEqual([422, [['words.body', 'blank']]]);
  const words = { ...FIRST, attachments: [randomUUID().replace(/^(.{14})./, '$17')] };
  expect(await refused({ words })).toEqual([422, [['words.attachments', 'unknown-attachment']]]);
  expect(await refused({ node: words.attachments[0] })).toEqual([422, [['node', 'unknown-node']]]);
  expect(await refused({ provinces: ['gs', 'gs'] })).toEqual([422, [['provinces', 'named-twice']]]);
  expect(await refused({ provinces: ['gs-lz'] })).toEqual([422, [['provinces', 'wrong-org-level']]]);
});

it('goes from its author at HQ to the readers of a province, past two pairs of eyes', async () => {
  const key = randomUUID();
  const { status, body: opened } = await begin('hq.author', { kind: 'publish' }, key);
  expect([status, opened.stage]).toEqual([201, 'generating']);
  expect((await begin('hq.author', { kind: 'publish' }, key)).body.id).toBe(opened.id);
  expect((await begin('gs-lz.junior', { kind: 'publish' })).status).toBe(403);
  await decide('hq.author', opened.id, { ...edition(FIRST), provinces: ['gs', 'sn'] });
  const { body: reviewed } = await system.call<EditionDto>('GET', `/knowledge/cases/${opened.id}/edition`, {
    as: 'hq.knowledge',
  });
  expect(reviewed).toMatchObject({ title: FIRST.title, body: '<p>每月<strong>一次</strong>。</p>', number: null });
  const own = await system.call('POST', `/cases/${opened.id}/commands`, { as: 'hq.author', body: { type: 'approve' } });
  expect(own.status).toBe(403);
  const passed = await decide('hq.knowledge', opened.id, { type: 'approve' });
  article = (passed.facts as { article: string }).article;
  const branch = await branchOf(article, 'gs');
  expect((await read('gs-lz.junior', article)).status).toBe(404);
  await decide('gs.knowledge', branch, { type: 'approve' });
  const { body } = await read('gs-lz.junior', article);
  expect(body).toMatchObject({ title: FIRST.title, number: 1, keywords: FIRST.keywords, mayGiveFeedback: true });
  const { body: found } = await system.call<ArticlePageDto>(
    'GET',
    `/knowledge/articles?q=${encodeURIComponent('5g降档')}`,
    { as: 'gs-lz.junior' },
  );
  expect(found.items.map(({ id }) => id)).toEqual([article]);
});

it('is updated because a reader said what is wrong, who then sees what became of it', async () => {
  const as = 'gs-lz.junior';
  const { status, body: given } = await system.call<OpenedCaseDto>('POST', '/knowledge/feedback', {
    ...{ as, body: { article, text: '降档也可以在掌厅办理' } },
  });
  expect([status, given.stage]).toEqual([201, 'province-review']);
  const mine = async () =>
    (await system.call<WorkPageDto>('GET', '/knowledge/work?mine=true&process=knowledge-feedback', { as })).body
      .items[0]!;
  expect(await mine()).toMatchObject({
    ...{ id: given.id, title: FIRST.title, stage: 'province-review' },
    ...{ text: '降档也可以在掌厅办理', reply: null },
  });
  await decide('gs.knowledge', given.id, { type: 'approve' });
  await decide('hq.knowledge', given.id, { type: 'adopt', text: '有道理', needsUpdate: true });
  expect(await mine()).toMatchObject({ reply: '有道理' });

  const { body: update } = await begin('hq.author', { kind: 'update', article });
  await decide('hq.author', update.id, { ...edition({ ...FIRST, body: '<p>每月<b>两次</b>。</p>' }), basedOn: 1 });
  const { body: diff } = await system.call<EditionDiffDto>('GET', `/knowledge/cases/${update.id}/diff`, {
    as: 'hq.knowledge',
  });
  expect([diff.from, diff.body[0]!.change]).toEqual([1, 'changed']);
  await decide('hq.knowledge', update.id, { type: 'approve' });
  await decide('gs.knowledge', await branchOf(article, 'gs'), { type: 'approve' });
  expect((await read('gs-lz.junior', article)).body).toMatchObject({
    number: 2,
    body: '<p>每月<strong>两次</strong>。</p>',
  });
});

it('is withdrawn where the province has passed the revocation, and refused to be updated from then on', async () => {
  const { body: revoke } = await begin('hq.author', { kind: 'revoke', article });
  await decide('hq.author', revoke.id, { type: 'submit', text: '活动结束' });
  await decide('hq.knowledge', revoke.id, { type: 'approve' });
  await decide('gs.knowledge', await branchOf(article, 'gs'), { type: 'approve' });
  expect((await read('gs-lz.junior', article)).status).toBe(404);
  const { body: after } = await read('hq.knowledge', article);
  expect(after).toMatchObject({ state: 'revoked', mayUpdate: false });
  const late = await system.call('POST', '/knowledge/feedback', {
    as: 'gs-lz.junior',
    body: { article, text: 'x' },
  });
  expect([late.status, late.body.errors[0]!.code]).toEqual([422, 'unknown-article']);
});
