import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportDto, ImportRowDto } from '../../../src/modules/knowledge-base/exchange/exchange.dto';
import type { ArticleDto } from '../../../src/modules/knowledge-base/articles/article.dto';
import type { EditionDto } from '../../../src/modules/knowledge-base/articles/edition.dto';
import type { TreeDto } from '../../../src/modules/knowledge-base/tree/tree.dto';
import type { CaseDetailDto } from '../../../src/platform/case-view/case-detail.dto';
import { RunningSystem } from './running-system';

let system: RunningSystem;
beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

const SAMPLES = join(__dirname, '../../../samples/knowledge');

function form(text: string | Buffer, name = 'articles.csv'): FormData {
  const data = new FormData();
  data.append('file', new Blob([typeof text === 'string' ? text : new Uint8Array(text)]), name);
  return data;
}
const bring = (body: FormData, query = '', key?: string) =>
  system.call<ImportDto>('POST', `/knowledge/import${query}`, { as: 'hq.author', body, ...(key && { key }) });
const HEADS = 'title,node,keywords,confidentiality,effective,expires,review,body\n';

it('finds nothing wrong with the sample articles, and opens nothing in a dry run', async () => {
  const { status, body } = await bring(form(readFileSync(join(SAMPLES, 'articles.zh.csv'))));
  expect([status, body.next]).toEqual([200, null]);
  expect(body.rows.filter(({ outcome }) => outcome !== 'ready')).toEqual([]);
  expect(body.total).toBeGreaterThan(100);
  const { body: work } = await system.call<{ items: object[] }>('GET', '/knowledge/work', { as: 'hq.author' });
  expect(work.items).toEqual([]);
});

it('says of each row what is wrong with it, by its field', async () => {
  const rows = [
    '好的,资费套餐/5G套餐,a;b,open,2026-01-01,,,<p>正文</p>',
    ',资费套餐,,,,,,<p>正文</p>',
    '无处可放,不存在的/位置,,,,,,<p>正文</p>',
    '没有正文,资费套餐,,,,,,<script>x</script>',
    '早已过期,资费套餐,,,,2020-01-01,,<p>正文</p>',
    '不是日期,资费套餐,,secret,明天,,,<p>正文</p>',
  ];
  const { body } = await bring(form(HEADS + rows.join('\n')));
  const said = body.rows.map(({ row, outcome, problems }: ImportRowDto) => [
    row,
    outcome,
    problems.map(({ field }) => field),
  ]);
  expect(said).toEqual([
    [2, 'ready', []],
    [3, 'wrong', ['words.title']],
    [4, 'wrong', ['node']],
    [5, 'wrong', ['words']],
    [6, 'wrong', ['expiresAt']],
    [7, 'wrong', ['confidentiality', 'effectiveAt']],
  ]);
  expect(body.rows[1]!.problems[0]!.detail.length).toBeGreaterThan(3);
  const file = await bring(form('x', 'articles.doc'));
  expect(file.status).toBe(422);
  const nobody = await system.call('POST', '/knowledge/import', { as: 'gs-lz.junior', body: form(HEADS) });
  expect(nobody.status).toBe(403);
});

it('reads headings, places and levels in Chinese, and says which column it does not know', async () => {
  const { body } = await bring(
    form('标题,目录,保密级别,正文\n甲,资费套餐/5G套餐,公开,<p>甲</p>\n乙,Tariffs,,<p>乙</p>'),
  );
  expect(body.rows.map(({ outcome, problems }) => [outcome, problems])).toEqual([
    ['ready', []],
    ['ready', []],
  ]);
  const wrong = await system.call('POST', '/knowledge/import', { as: 'hq.author', body: form('标题,颜色\n甲,红') });
  expect([wrong.status, wrong.body.errors.map(({ field, code }) => [field, code])]).toEqual([
    422,
    [['file', 'unknown-column']],
  ]);
  expect(wrong.body.errors[0]!.detail).toContain('颜色');
});

it.each(['csv', 'xlsx', 'html'])('offers a sample as %s whose rows can be brought in as they are', async (format) => {
  const answer = await system.call<Buffer>('GET', `/knowledge/import/sample?format=${format}`, { as: 'hq.author' });
  expect(answer.headers.get('content-disposition')).toContain(`knowledge-import-sample.${format}`);
  const place = (await system.call<TreeDto>('GET', '/knowledge/tree', { as: 'hq.author' })).body.nodes[0]!.id;
  const { body } = await bring(form(answer.body, `sample.${format}`), `?node=${place}`);
  expect(body.rows.map(({ outcome, title }) => [outcome, title.startsWith('【样例】')])).toEqual(
    Array(format === 'html' ? 1 : 2).fill(['ready', true]),
  );
});

it('gives no sample to who cannot import', async () => {
  const { status, body } = await system.call('GET', '/knowledge/import/sample', { as: 'gs-lz.junior' });
  expect([status, body.code]).toEqual([403, 'not-permitted']);
});

it('hands in what is right for review, once however often it is sent', async () => {
  const text = `${HEADS}甲,资费套餐/5G套餐,5G,open,,,,<p>甲</p>\n乙,资费套餐,,,,,,<p>乙</p>`;
  const first = await bring(form(text), '?dryRun=false&provinces=gs,sn', 'the-same-import');
  expect(first.body.rows.map(({ outcome }) => outcome)).toEqual(['opened', 'opened']);
  const again = await bring(form(text), '?dryRun=false&provinces=gs,sn', 'the-same-import');
  expect(again.body).toEqual(first.body);
  const [{ operation }] = first.body.rows as [ImportRowDto];
  const words = await system.call<EditionDto>('GET', `/knowledge/cases/${operation}/edition`, { as: 'hq.knowledge' });
  expect(words.body).toMatchObject({ title: '甲', body: '<p>甲</p>', keywords: ['5G'], confidentiality: 'open' });
  const own = await system.call('POST', `/cases/${operation}/commands`, { as: 'hq.author', body: { type: 'approve' } });
  expect(own.status).toBe(403);
});

describe("a province's own articles", () => {
  const LOCAL = 'title,node,body,purpose,document\n';
  const own = (body: FormData, as: string, query = '', key?: string) =>
    system.call<ImportDto>('POST', `/knowledge/import${query}`, { as, body, ...(key && { key }) });
  const judged = (rows: ImportRowDto[]) =>
    rows.map(({ row, outcome, problems }) => [row, outcome, problems.map(({ field }) => field)]);

  it('are judged row by row: the form needs its purpose, a document the editing desk, and not both', async () => {
    const text = `${LOCAL}甲,资费套餐,<p>甲</p>,统一口径,\n乙,资费套餐,<p>乙</p>,,\n丙,资费套餐,<p>丙</p>,,甘客〔2026〕1号
丁,资费套餐,<p>丁</p>,统一口径,甘客〔2026〕2号\n,无此目录,<p>戊</p>,统一口径,`;
    const author = await own(form(text), 'gs.author');
    expect([author.status, judged(author.body.rows)]).toEqual([
      200,
      [
        [2, 'ready', []],
        [3, 'wrong', ['text']],
        [4, 'wrong', ['documentNumber']],
        [5, 'wrong', ['text']],
        [6, 'wrong', ['words.title', 'node']],
      ],
    ]);
    expect(judged((await own(form(text), 'gs.editor')).body.rows)[2]).toEqual([4, 'ready', []]);
    const wide = await system.call('POST', '/knowledge/import?provinces=gs', { as: 'gs.author', body: form(text) });
    expect([wide.status, wide.body.errors[0]!.field]).toEqual([422, 'provinces']);
    const elsewhere = await system.call('POST', '/knowledge/import?org=sn', { as: 'gs.author', body: form(text) });
    expect([elsewhere.status, elsewhere.body.errors[0]!.field]).toEqual([422, 'org']);
    const network = await system.call('POST', '/knowledge/import', { as: 'hq.author', body: form(text) });
    expect(network.body.errors[0]).toMatchObject({ field: 'file', code: 'unknown-column' });
  });

  it('are opened as local publications, once: by the form to its editors, by a document shown at once', async () => {
    const text = `标题,目录,正文,采编事由,发文文号\n营业厅调整,资费套餐,<p>甲</p>,统一口径,\n发文通知,资费套餐,<p>乙</p>,,甘客〔2026〕3号`;
    const first = await own(form(text), 'gs.editor', '?dryRun=false', 'a-local-import');
    expect(first.body.rows.map(({ outcome }) => outcome)).toEqual(['opened', 'opened']);
    expect((await own(form(text), 'gs.editor', '?dryRun=false', 'a-local-import')).body).toEqual(first.body);
    const stages = await Promise.all(
      first.body.rows.map(async ({ operation }) => {
        const { body } = await system.call<CaseDetailDto>('GET', `/cases/${operation}`, { as: 'gs.knowledge' });
        return [body.process, body.org, body.stage];
      }),
    );
    expect(stages).toEqual([
      ['local-publication', 'gs', 'editing'],
      ['local-publication', 'gs', 'published'],
    ]);
    const [, shown] = first.body.rows;
    const { body } = await system.call<ArticleDto>('GET', `/knowledge/articles/${shown!.operation}`, {
      as: 'gs-lz.junior',
    });
    expect(body).toMatchObject({ title: '发文通知', scope: 'local', number: 1 });
  });

  it('have a sample of their own', async () => {
    const answer = await system.call<Buffer>('GET', '/knowledge/import/sample?format=csv', { as: 'gs.author' });
    const { body } = await own(form(answer.body, 'sample.csv'), 'gs.author');
    expect(body.rows.map(({ outcome }) => outcome)).toEqual(['ready', 'ready']);
  });
});

it('writes what the list shows to a file that can be read back', async () => {
  const csv = await system.call<string>('GET', '/knowledge/export?format=csv', { as: 'hq.knowledge' });
  expect(csv.status).toBe(200);
  for (const format of ['xlsx', 'html']) {
    const file = await system.call('GET', `/knowledge/export?format=${format}`, { as: 'hq.knowledge' });
    expect(file.status).toBe(200);
  }
  expect((await system.call('GET', '/knowledge/export?format=doc', { as: 'hq.knowledge' })).status).toBe(422);
});
